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
import { rowKeys } from "./rows.js";
import { start } from "./shell.js";
import { View } from "./view.js";

const form = document.getElementById("filters");
const view = new View(document.getElementById("place"), page);

function page(found) {
  if (found.total === 0) {
    return emptyBox(t("agencies.none"), [el("p", {}, t("agencies.none.detail"))], [el("a", { class: "button", href: "/agencies" }, t("archive.clear"))]);
  }
  const head = (key, className) => el("th", { scope: "col", class: className }, t(key));
  return [
    el("div", { class: "results-head" }, el("p", { data: { testid: "total" } }, t("agencies.total", { n: found.total, count: count(found.total) }))),
    el("div", { class: "table-frame" }, el("table", { class: "register" },
      el("caption", { class: "unseen" }, t("agencies.title")),
      el("thead", {}, el("tr", {}, head("agencies.name"), head("agencies.proposed", "number"), head("agencies.ordered", "number"))),
      el("tbody", {}, found.items.map(row)))),
    pager(found),
  ];
}

function row({ name, english, abbreviations, successors, proposed, ordered }) {
  const beside = [abbreviations[0] && said("span", abbreviations[0]), currentLang() === "en" && english && said("span", english),
    successors.length > 0 && el("span", {}, `${t("agencies.now")}: `, said("span", successors.join(", ")))].filter(Boolean);
  return el("tr", {},
    el("td", {}, el("a", { href: agencyPath(name), lang: "th", data: { testid: "agency" } }, name),
      beside.length > 0 && el("span", { class: "own-words" }, beside.map((node, at) => [at > 0 && " · ", node]))),
    el("td", { class: "number" }, count(proposed)),
    el("td", { class: "number" }, count(ordered)));
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
