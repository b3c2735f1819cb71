// The words of the interface, Thai first, and the choice between the two languages.

import th from "./messages-th.js";
import en from "./messages-en.js";

const MESSAGES = { th, en };
const KEPT = "thammati.lang";

let lang = remembered();

function remembered() {
  try {
    return localStorage.getItem(KEPT) === "en" ? "en" : "th";
  } catch {
    return "th"; // storage switched off: Thai, every time
  }
}

export function currentLang() {
  return lang;
}

/** The words for a key, with `{name}` filled in. One of something may have words of its own, under `key.one`. */
export function t(key, values = {}) {
  const bundle = MESSAGES[lang];
  const words = (values.n === 1 && bundle[`${key}.one`]) || bundle[key] || th[key] || key;
  return words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function has(key) {
  return key in MESSAGES[lang];
}

export function switchLang() {
  lang = lang === "th" ? "en" : "th";
  try {
    localStorage.setItem(KEPT, lang);
  } catch {
    // The choice then holds for this page only.
  }
}

/** Puts the current language into everything index.html marks with data-t, data-t-label, -title or -placeholder. */
export function translatePage() {
  document.documentElement.lang = lang;
  document.title = t("page.title");
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const [data, attribute] of [["tLabel", "aria-label"], ["tTitle", "title"], ["tPlaceholder", "placeholder"]]) {
    const selector = `[data-${data.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}]`;
    for (const node of document.querySelectorAll(selector)) node.setAttribute(attribute, t(node.dataset[data]));
  }
}
