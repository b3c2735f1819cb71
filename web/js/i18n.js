// The words of the interface, Thai first. Each page brings its own; those of the shell are always there.

import th from "./words/shell-th.js";
import en from "./words/shell-en.js";
import { preference } from "./preferences.js";

const MESSAGES = { th: { ...th }, en: { ...en } };

/** Adds the words of a page, the same keys in both languages; call it before the page paints anything. */
export function addWords(words) {
  Object.assign(MESSAGES.th, words.th);
  Object.assign(MESSAGES.en, words.en);
}

/** "th" or "en". */
export function currentLang() {
  return preference("lang");
}

/** The words for a key, with `{name}` filled in. One of something may have words of its own, under `key.one`. */
export function t(key, values = {}) {
  const bundle = MESSAGES[currentLang()];
  const words = (values.n === 1 && bundle[`${key}.one`]) || bundle[key] || MESSAGES.th[key] || key;
  return words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function has(key) {
  return key in MESSAGES[currentLang()];
}

/** Puts the current language into everything marked with data-t, data-t-label, -title or -placeholder. */
export function translatePage(root = document) {
  for (const node of root.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const [data, attribute] of [["tLabel", "aria-label"], ["tTitle", "title"], ["tPlaceholder", "placeholder"]]) {
    const selector = `[data-${data.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}]`;
    for (const node of root.querySelectorAll(selector)) node.setAttribute(attribute, t(node.dataset[data]));
  }
}
