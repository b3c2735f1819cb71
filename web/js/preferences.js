// What the reader prefers: language, years, theme, size of text. Kept on this device; first-paint.js puts it
// onto <html> before anything is painted, and this reads and changes it there.

import { el, icon } from "./dom.js";
import { t } from "./i18n.js";

const CHOICES = {
  lang: ["th", "en"],
  era: ["auto", "be", "ce"],
  theme: ["auto", "light", "dark", "contrast"],
  size: ["normal", "large", "larger"],
};

export function preference(name) {
  const root = document.documentElement;
  return name === "lang" ? (root.lang === "en" ? "en" : "th") : root.dataset[name] ?? CHOICES[name][0];
}

/** Keeps a choice and puts it in force; what the page shows in words is for the caller to paint anew. */
export function prefer(name, value) {
  put(name, value);
  try {
    localStorage.setItem(`thammati.${name}`, value);
  } catch {
    // The choice then holds for this page only.
  }
}

function put(name, value) {
  if (!CHOICES[name].includes(value)) return;
  if (name === "lang") document.documentElement.lang = value;
  else document.documentElement.dataset[name] = value;
}

/** Follows what is chosen in another tab. */
export function watchOtherTabs(changed) {
  window.addEventListener("storage", ({ key, newValue }) => {
    const name = key?.replace(/^thammati\./, "");
    if (!(name in CHOICES)) return;
    put(name, newValue ?? CHOICES[name][0]);
    changed();
  });
}

/** Fills the panel with its choices; `changed` hears of each. */
export function paintPreferences(panel, changed) {
  panel.replaceChildren(
    el("div", { class: "preferences-head" }, el("h2", {}, t("preferences")),
      el("button", { type: "button", class: "plain", "aria-label": t("close"), popovertarget: panel.id, popovertargetaction: "hide" }, icon("close"))),
    ...Object.entries(CHOICES).map(([name, values]) => el("fieldset", {}, el("legend", {}, t(`preferences.${name}`)),
      el("div", { class: "choices-row" }, values.map((value) => el("label", {},
        el("input", {
          type: "radio", name: `preference-${name}`, value, checked: preference(name) === value,
          data: { testid: `${name}-${value}` },
          on: { change: () => { prefer(name, value); changed(name); } },
        }),
        el("span", name === "lang" ? { lang: value } : {}, t(`preferences.${name}.${value}`))))))),
    el("p", { class: "quiet" }, t("preferences.kept")));
}
