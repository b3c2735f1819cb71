// One register: a table whose filters stand in the address.

import th from "./words/rooms-th.js";
import en from "./words/rooms-en.js";
import { lastOfPage, wholeTable } from "./addresses.js";
import { getJson } from "./api.js";
import { count, shortDate } from "./dates.js";
import { el } from "./dom.js";
import { conditions, pager } from "./entries.js";
import { leanForm, submit } from "./fields.js";
import { emptyBox } from "./faults.js";
import { has, t } from "./i18n.js";
import { REGISTERS } from "./register-columns.js";
import { registerTable } from "./register-table.js";
import { rowKeys } from "./rows.js";
import { start } from "./shell.js";
import { View } from "./view.js";

const name = lastOfPage();
const register = REGISTERS[name];
const asked = new URLSearchParams(location.search);
const form = document.getElementById("filters");
const view = new View(document.getElementById("place"), page);
// What words stand for the codes of a condition.
const CODES = { due: "filter.due", role: "role", source: "source", kind: "appointment", type: "edge" };

function address(query = new URLSearchParams(asked)) {
  for (const [key, value] of Object.entries(register.usual ?? {})) query.set(key, value);
  return `/api/${name}?${query}`;
}

function page(found) {
  const set = conditions([...asked].filter(([key]) => key !== "offset" && key !== "limit").map(([key, value]) => ({
    name: key,
    label: has(`filter.${key}`) ? t(`filter.${key}`) : key,
    words: CODES[key] ? (has(`${CODES[key]}.${value}`) ? t(`${CODES[key]}.${value}`) : value) : shortDate(value) || value,
  })));
  if (found.total === 0) {
    return [set, emptyBox(t("register.none"), [el("p", {}, t("register.none.detail"))], [el("a", { class: "button", href: location.pathname }, t("archive.clear"))])];
  }
  return [set,
    el("div", { class: "results-head" },
      el("p", { data: { testid: "total" } }, t("register.total", { n: found.total, count: count(found.total) })),
      el("p", { class: "results-tools" },
        el("a", { class: "button small", href: address(wholeTable(asked)), download: true, data: { testid: "csv" } }, t("csv")))),
    register.note && el("p", { class: "quiet" }, t(register.note)),
    registerTable(register, found.items, t(`register.${name}`)),
    pager(found)];
}

function paint() {
  document.getElementById("heading").textContent = t(`register.${name}`);
  document.getElementById("tabs").replaceChildren(...Object.keys(REGISTERS).map((other) =>
    el("a", { href: `/registers/${other}`, "aria-current": other === name ? "page" : null }, t(`register.${other}.short`))));
  form.setAttribute("aria-label", t("register.filter"));
  form.setAttribute("action", location.pathname);
  form.replaceChildren(...[register.fields()].flat(3), submit(t("register.filter")));
  view.repaint();
}

leanForm(form);
start({
  words: { th, en },
  title: () => `${t(`register.${name}`)} - ${t("site")}`,
  repaint: paint,
  shortcuts: [rowKeys(".register td a")],
  search: () => form.querySelector("input").focus(),
});
view.load((signal) => getJson(address(), signal));
