// The fields of a filter: a plain form, so that its values stand in the address.

import { agencyNames } from "./agency-names.js";
import { shortDate } from "./dates.js";
import { readDay } from "./day-reader.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";

const asked = () => new URLSearchParams(location.search);

export function textField(name, label, { className = "grow", hint = "", type = "text", list } = {}) {
  return el("label", { class: className }, label,
    el("input", { type, name, value: asked().get(name) ?? "", placeholder: hint, maxlength: 200, autocomplete: "off", list, data: { testid: `field-${name}` } }));
}

/** Two days that stand together: the first and the last of a stretch. */
export function dayFields(first, last) {
  return el("div", { class: "days" }, dayField("from", first), dayField("to", last, { last: true }));
}

/**
 * A day, written and shown with the year the reader prefers; browsers' own fields know one era only. The address
 * gets it as 2024-06-18. `last`: of a month or a year alone its last day is meant.
 */
function dayField(name, label, { last = false } = {}) {
  const given = asked().get(name) ?? "";
  const sent = el("input", { type: "hidden", name, value: given });
  const told = el("span", { class: "told", id: `told-${name}`, "aria-live": "polite", data: { testid: `told-${name}` } });
  const field = el("input", {
    type: "text", value: shortDate(given) || given, placeholder: t("day.hint", { day: shortDate("2024-06-18") }), maxlength: 40, autocomplete: "off",
    "aria-describedby": told.id, data: { testid: `field-${name}` },
    on: {
      input: () => read(),
      // Told beside the field, in the reader's language, rather than in a bubble of the browser's; and when the form
      // is sent, since what appears on leaving the field would move the button from under the pointer.
      invalid: (event) => {
        event.preventDefault();
        tell();
        if (field.form.querySelector(":invalid") === field) field.focus();
      },
    },
  });

  function read() {
    const { iso, fault } = readDay(field.value, last);
    sent.value = iso ?? "";
    field.setCustomValidity(fault ?? "");
    if (!fault) tell();
  }

  function tell() {
    const fault = field.validationMessage;
    const words = shortDate(sent.value);
    field.setAttribute("aria-invalid", String(Boolean(fault)));
    // What is written as it is shown needs no second telling.
    told.textContent = fault || (words === field.value.trim() ? "" : words);
  }

  return el("label", { class: "narrow" }, label, told, field, sent);
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
