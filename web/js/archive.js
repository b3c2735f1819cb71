// The archive: a search with facets, or the whole list; everything that is asked for stands in the address.

import th from "./words/rooms-th.js";
import en from "./words/rooms-en.js";
import { wholeTable, withQuery } from "./addresses.js";
import { getJson } from "./api.js";
import { count, shortDate, yearWords } from "./dates.js";
import { VERBS } from "./decisions.js";
import { el, icon, said } from "./dom.js";
import { conditions, entry, pager } from "./entries.js";
import { agencyField, choiceField, dayFields, leanForm, submit } from "./fields.js";
import { emptyBox } from "./faults.js";
import { histogram } from "./histogram.js";
import { currentLang, has, t } from "./i18n.js";
import { rowKeys } from "./rows.js";
import { start } from "./shell.js";
import { View } from "./view.js";

const SECTIONS = ["กฎหมาย", "เศรษฐกิจ-สังคม", "ต่างประเทศ", "แต่งตั้ง"];
const PROPOSERS = 10;
const BUDDHIST = 543;

const asked = new URLSearchParams(location.search);
const words = (asked.get("q") ?? "").trim();
const form = document.getElementById("filters");
const view = new View(document.getElementById("place"), page);

/** With words it is a search, without them the list. */
function address(query = new URLSearchParams(asked)) {
  if (!words) query.delete("q");
  const sort = query.get("sort");
  if (sort && !sorts().includes(sort)) query.delete("sort");
  return `/api/${words ? "search" : "resolutions"}${query.size > 0 ? `?${query}` : ""}`;
}

function sorts() {
  return words ? ["relevance", "date"] : ["newest", "oldest"];
}

// ---- The form

function paintForm() {
  const further = ["from", "to", "section", "decision", "proposer"].some((name) => asked.get(name));
  const wide = matchMedia("(min-width: 64rem)").matches;
  form.setAttribute("aria-label", t("archive.search"));
  form.replaceChildren(
    el("div", { class: "search-line" },
      el("label", {}, t("archive.q"),
        el("input", { type: "search", name: "q", value: words, placeholder: t("archive.q.hint"), maxlength: 500, autocomplete: "off", enterkeyhint: "search", data: { testid: "field-q" } })),
      submit(t("archive.search"))),
    el("details", { open: further || wide, data: { testid: "further" } }, el("summary", {}, t("archive.more")),
      el("div", {},
        dayFields(t("archive.from"), t("archive.to")),
        choiceField("section", t("archive.section"), SECTIONS.map((value) => [value, sectionWords(value)])),
        choiceField("decision", t("archive.decision"), Object.keys(VERBS).map((code) => [code, decisionWords(code)])),
        agencyField("proposer", t("archive.proposer")),
        choiceField("sort", t("archive.sort"), sorts().map((sort) => [sort, t(`archive.sort.${sort}`)]), { all: "" }))));
}

function sectionWords(section) {
  if (!section) return t("section.none");
  return currentLang() === "en" && has(`section.${section}`) ? t(`section.${section}`) : section;
}

function decisionWords(code) {
  const verb = VERBS[code] ?? code;
  return currentLang() === "en" && has(`decision.${verb}`) ? `${t(`decision.${verb}`)} (${verb})` : verb;
}

// ---- The list

function page(found) {
  const set = conditions([
    { name: "q", label: t("archive.q"), words },
    { name: "from", label: t("archive.from"), words: shortDate(asked.get("from")) },
    { name: "to", label: t("archive.to"), words: shortDate(asked.get("to")) },
    { name: "section", label: t("archive.section"), words: asked.get("section") && sectionWords(asked.get("section")) },
    { name: "decision", label: t("archive.decision"), words: asked.get("decision") && decisionWords(asked.get("decision")) },
    { name: "proposer", label: t("archive.proposer"), words: asked.get("proposer") },
  ]);
  if (found.total === 0) return [set, none()];
  return [set,
    found.note && el("p", { class: "note", role: "status" }, currentLang() === "en" ? found.noteEn : found.note),
    histogram(found.histogram, (month) => withQuery(monthRange(month))),
    el("div", { class: "archive-grid" },
      el("section", { "aria-labelledby": "results" },
        el("div", { class: "results-head" },
          el("h2", { id: "results", data: { testid: "total" } }, t(words || set ? "archive.total" : "archive.all", { n: found.total, count: count(found.total) }),
            found.cut && el("span", { class: "quiet" }, ` · ${t("archive.cut")}`)),
          el("p", { class: "results-tools" },
            words && el("a", { class: "button small", href: `/?q=${encodeURIComponent(words)}` }, icon("ask"), t("archive.ask")),
            el("a", { class: "button small", href: address(wholeTable(asked, words ? "200" : null)), download: true, data: { testid: "csv" } }, t("csv")))),
        el("ol", { class: "entries" }, found.items.map(result)),
        pager(found)),
      facets(found.facets))];
}

function result(item) {
  const passage = item.excerpt ? { document: item.document, start: item.start, end: item.end } : undefined;
  return entry(item, { passage, extra: item.excerpt && el("p", { class: "excerpt", lang: "th" }, marked(item)) });
}

/** The excerpt with the words that were looked for marked. */
function marked({ excerpt, highlights }) {
  const nodes = [];
  let at = 0;
  for (const { start: from, end } of highlights) {
    if (from < at) continue;
    nodes.push(excerpt.slice(at, from), el("mark", {}, excerpt.slice(from, end)));
    at = end;
  }
  return [...nodes, excerpt.slice(at)].filter(Boolean);
}

function monthRange(month) {
  const [year, number] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, "0")}` };
}

// ---- Facets

function facets({ year, section, decision, proposer }) {
  const part = (name, counts, changes, shown, lang) => counts.length > 0 && el("section", {},
    el("h2", { id: `facet-${name}` }, t(`archive.facet.${name}`)),
    el("ul", { "aria-labelledby": `facet-${name}` }, counts.map(({ value, count: number }) => facet(value, number, changes(value), shown(value), lang))));
  const wide = matchMedia("(min-width: 64rem)").matches;
  return el("details", { class: "facets", open: wide, data: { testid: "facets" } }, el("summary", {}, t("archive.facets")),
    part("year", [...year].reverse().filter(({ value }) => value), yearRange, (value) => yearWords(Number(value) - BUDDHIST)),
    part("section", section.filter(({ value }) => value), (value) => ({ section: value }), sectionWords),
    part("decision", decision, (value) => ({ decision: value }), decisionWords),
    part("proposer", proposer.slice(0, PROPOSERS), (value) => ({ proposer: value }), (value) => value, "th"));
}

function yearRange(buddhist) {
  const year = Number(buddhist) - BUDDHIST;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function facet(value, number, changes, shown, lang) {
  const on = Object.entries(changes).every(([name, wanted]) => asked.get(name) === wanted);
  const away = Object.fromEntries(Object.keys(changes).map((name) => [name, null]));
  return el("li", {}, el("a", { href: withQuery(on ? away : changes), "aria-current": on ? "true" : null, lang, data: { testid: "facet", value } },
    said("span", shown), el("span", { class: "number" }, count(number))));
}

function none() {
  return emptyBox(t("archive.none"), [el("p", {}, t("archive.none.detail"))], [
    el("a", { class: "button", href: location.pathname }, t("archive.clear")),
    words && el("a", { class: "button", href: `/?q=${encodeURIComponent(words)}` }, t("archive.ask"))]);
}

leanForm(form);
start({
  words: { th, en },
  title: () => (words ? `${words} - ${t("archive.page.title")}` : t("archive.page.title")),
  repaint: () => {
    paintForm();
    view.repaint();
  },
  shortcuts: [rowKeys(".entry-title a")],
  search: () => form.querySelector("[name=q]").focus(),
});
view.load((signal) => getJson(address(), signal));
