// The agencies that propose or are ordered.

import th from "./words/rooms-th.js";
import en from "./words/rooms-en.js";
import { agencyPath } from "./addresses.js";
import { getJson } from "./api.js";
import { count } from "./dates.js";
import { el, said } from "./dom.js";
import { pager } from "./entries.js";
import { leanForm, submit, textField } from "./fields.js";
import { emptyBox } from "./faults.js";
import { currentLang, t } from "./i18n.js";
import { registerTable } from "./register-table.js";
import { rowKeys } from "./rows.js";
import { start } from "./shell.js";
import { View } from "./view.js";

const COLUMNS = [
  { key: "agencies.name", className: "wide", cell: named },
  { key: "agencies.proposed", className: "number", cell: ({ proposed }) => count(proposed) },
  { key: "agencies.ordered", className: "number", cell: ({ ordered }) => count(ordered) },
];
const form = document.getElementById("filters");
const view = new View(document.getElementById("place"), page);

function page(found) {
  if (found.total === 0) {
    return emptyBox(t("agencies.none"), [el("p", {}, t("agencies.none.detail"))], [el("a", { class: "button", href: "/agencies" }, t("archive.clear"))]);
  }
  return [
    el("div", { class: "results-head" }, el("p", { data: { testid: "total" } }, t("agencies.total", { n: found.total, count: count(found.total) }))),
    registerTable({ columns: COLUMNS }, found.items, t("agencies.title")),
    pager(found),
  ];
}

/** Its name in Thai, and beside it how else it is called and what it has become. */
function named({ name, english, abbreviations, successors }) {
  const beside = [abbreviations[0] && said("span", abbreviations[0]), currentLang() === "en" && english && said("span", english),
    successors.length > 0 && el("span", {}, `${t("agencies.now")}: `, said("span", successors.join(", ")))].filter(Boolean);
  return el("div", {}, el("a", { href: agencyPath(name), lang: "th", data: { testid: "agency" } }, name),
    beside.length > 0 && el("span", { class: "own-words" }, beside.map((node, at) => [at > 0 && " · ", node])));
}

leanForm(form);
start({
  words: { th, en },
  title: () => t("agencies.page.title"),
  repaint: () => {
    form.setAttribute("aria-label", t("agencies.search"));
    form.replaceChildren(textField("text", t("agencies.text"), { type: "search" }), submit(t("agencies.search")));
    view.repaint();
  },
  shortcuts: [rowKeys(".register a")],
  search: () => form.querySelector("input").focus(),
});
view.load((signal) => getJson(`/api/agencies${location.search}`, signal));
