// The fields of a filter: a plain form, so that its values stand in the address.

import { agencyNames } from "./agency-names.js";
import { shortDate } from "./dates.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";

const asked = () => new URLSearchParams(location.search);

export function textField(name, label, { className = "grow", hint = "", type = "text", list } = {}) {
  return el("label", { class: className }, label,
    el("input", { type, name, value: asked().get(name) ?? "", placeholder: hint, maxlength: 200, autocomplete: "off", list, data: { testid: `field-${name}` } }));
}

export function dayField(name, label) {
  // Browsers write the day in their own way, often in another era: what it is in the reader's stands below.
  const told = el("span", { class: "told", "aria-live": "polite", data: { testid: `told-${name}` } });
  const value = asked().get(name) ?? "";
  told.textContent = shortDate(value);
  return el("label", { class: "narrow" }, label, el("input", {
    type: "date", name, value, data: { testid: `field-${name}` }, on: { input: ({ target }) => (told.textContent = shortDate(target.value)) },
  }), told);
}

export function numberField(name, label) {
  return el("label", { class: "narrow" }, label,
    el("input", { type: "text", inputmode: "decimal", name, value: asked().get(name) ?? "", data: { testid: `field-${name}` } }));
}

/** `choices`: [value, words]; the empty value stands for all. */
export function choiceField(name, label, choices, { all = t("archive.any") } = {}) {
  const now = asked().get(name) ?? "";
  return el("label", { class: "narrow" }, label,
    el("select", { name, data: { testid: `field-${name}` } },
      [all && ["", all], ...choices].filter(Boolean).map(([value, words]) => el("option", { value, selected: value === now }, words))));
}

/** A field for an agency, with the names of the archive to choose from once it has the focus. */
export function agencyField(name, label) {
  const id = `names-${name}`;
  const names = el("datalist", { id });
  const field = textField(name, label, { list: id });
  field.querySelector("input").addEventListener("focus", async () => {
    names.replaceChildren(...(await agencyNames()).map((value) => el("option", { value })));
  }, { once: true });
  return [field, names];
}

export function submit(words) {
  return el("button", { type: "submit", class: "button primary", data: { testid: "filter" } }, words);
}

/** Sends a form without its empty fields, so that the address tells only what is set. */
export function leanForm(form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (String(value).trim()) query.append(name, String(value).trim());
    location.assign(`${new URL(form.action).pathname}${query.size > 0 ? `?${query}` : ""}`);
  });
}
