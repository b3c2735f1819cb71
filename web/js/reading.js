// The reading room: one resolution on one page.

import th from "./words/rooms-th.js";
import en from "./words/rooms-en.js";
import { agencyPath, apiPath, meetingPath, passageOfPage, resolutionOfPage, resolutionPath, withQuery } from "./addresses.js";
import { getJson } from "./api.js";
import { badges, isFlagged, sectionNode } from "./badges.js";
import { copyFrom, copyText } from "./clipboard.js";
import { dateNode, longDate, officialDate } from "./dates.js";
import { differences } from "./differences.js";
import { documentText, offsetOf, stretchOf } from "./document-text.js";
import { el, icon, said, speak } from "./dom.js";
import { explain, factsOf, underlined } from "./facts-in-text.js";
import { currentLang, t } from "./i18n.js";
import { factLists, relationMark, sourceList, timeline } from "./reading-margin.js";
import { start } from "./shell.js";
import { View } from "./view.js";

const id = resolutionOfPage();
const asked = new URLSearchParams(location.search);
let showFacts = asked.get("facts") === "1";
let stops = [];
let stop = -1;

const view = new View(document.getElementById("place"), page);

async function fetching(signal) {
  const api = apiPath(id);
  const told = asked.get("document") ? `?document=${encodeURIComponent(asked.get("document"))}` : "";
  const resolution = await getJson(`${api}${told}`, signal);
  const meeting = resolution.date ? getJson(`/api/meetings/${resolution.date}`, signal).catch(() => null) : null;
  const compare = asked.get("compare");
  const [facts, status, versions, relations, compared, agenda] = await Promise.all([
    getJson(`${api}/facts?document=${resolution.document}`, signal),
    getJson(`${api}/status`, signal).catch(() => null), // news have none
    getJson(`${api}/versions`, signal),
    getJson(`${api}/relations`, signal),
    compare && getJson(`${api}/differences?from=${encodeURIComponent(compare)}&to=${resolution.document}`, signal),
    meeting,
  ]);
  return { resolution, facts, status, versions: versions.versions, relations, compared, agenda };
}

// ---- The page

function page(data) {
  const { resolution, facts, versions, relations, compared } = data;
  return [
    header(data),
    el("div", { class: "reading-grid" },
      el("div", { class: "reading-text", id: "text", tabindex: "-1" },
        data.status && standing(data.status),
        resolution.note && said("p", resolution.note, { class: "standing flag" }),
        compared ? differences(compared, versions, resolution) : [toolbar(facts), text(resolution, facts)],
        neighbours(data)),
      el("aside", { class: "reading-margin", "aria-label": t("margin") },
        asidePart("facts", t("facts"), factLists(facts, (fact) => here({ ...fact, document: asked.get("document") }))),
        asidePart("relations", t("relations"), timeline(relations)),
        asidePart("sources", t("sources"), sourceList(versions, versions.find(({ document }) => document === resolution.document) ?? versions[0])))),
  ];
}

function header({ resolution, facts }) {
  const { date, item, title, section, kind, decisions, publisher } = resolution;
  const proposers = [...new Set(facts.proposers.map(({ agency }) => agency))];
  const copy = el("button", { type: "button", class: "button", data: { testid: "copy-reference" }, on: { click: () => copyFrom(copy, reference(resolution)) } },
    icon("copy"), el("span", {}, t("copy.reference")));
  return el("header", { class: "reading-head" },
    el("p", { class: "crumb" },
      date ? el("a", { href: meetingPath(date) }, t("meeting.of"), " ", dateNode(date)) : dateNode(date),
      item && el("span", {}, t("item", { item })), section && sectionNode(section)),
    said("h1", title),
    el("p", { class: "reading-badges" }, isFlagged(kind) ? badges([], kind) : null, badges(decisions)),
    el("p", { class: "quiet proposed" },
      proposers.length > 0 && [t("proposed.by"), " ", proposers.map((name, at) => [at > 0 && ", ", el("a", { href: agencyPath(name), lang: "th" }, name)])],
      proposers.length === 0 && publisher && said("span", publisher)),
    el("div", { class: "reading-tools" }, copy,
      el("button", { type: "button", class: "button", data: { testid: "print" }, on: { click: () => window.print() } }, icon("print"), el("span", {}, t("print")))),
    el("nav", { class: "contents", "aria-label": t("contents") },
      ["text", "facts", "relations", "sources"].map((part) => el("a", { href: `#${part}` }, t(`contents.${part}`)))),
    el("p", { class: "print-only" }, said("span", reference(resolution)), " · ", location.origin + location.pathname));
}

function reference({ date, title, kind }) {
  const key = isFlagged(kind) ? `reference.${kind}` : "reference";
  return date ? t(key, { date: officialDate(date), title }) : t(`${key}.undated`, { title });
}

// ---- Does it still stand

const STATES = { touched: "held", nothing_found: "search", cannot_tell: "ask" };

function standing({ state, text: thai, textEn, evidence }) {
  return el("section", { class: `stands stands-${state}`, "aria-labelledby": "stands-heading", data: { testid: "standing", state } },
    el("h2", { id: "stands-heading" }, icon(STATES[state] ?? "ask"), t("stands")),
    el("p", {}, currentLang() === "en" ? textEn : thai),
    evidence.length > 0 && el("ul", { class: "evidence" }, evidence.map((one) => el("li", {},
      el("p", {}, relationMark(one.type), t(`relation.${one.type}.by`), " ",
        el("a", { href: resolutionPath(one.resolution, { start: one.start, end: one.end }) }, longDate(one.resolution.split("/")[0]), itemOf(one.resolution)),
        one.outcome !== "resolved" && el("span", { class: "quiet" }, ` · ${t(`timeline.${one.outcome}`)}`)),
      el("blockquote", {}, said("mark", one.quote))))),
    el("p", { class: "quiet" }, t("note.official")));
}

function itemOf(resolution) {
  const item = resolution.split("/")[1];
  return /^\d+$/.test(item) ? ` ${t("item", { item })}` : "";
}

// ---- The text

function toolbar(facts) {
  const none = factsOf(facts).length === 0;
  const toggle = el("button", { type: "button", class: "button", "aria-pressed": String(showFacts), disabled: none, data: { testid: "show-facts" }, on: { click: toggleFacts } },
    icon("search"), el("span", {}, t("facts.show")));
  return el("div", { class: "text-tools" }, toggle,
    el("button", { type: "button", class: "button", id: "link", hidden: true, data: { testid: "copy-passage" }, on: { click: copyPassage } }, icon("link"), el("span", {}, t("copy.passage"))));
}

function toggleFacts() {
  showFacts = !showFacts;
  history.replaceState(history.state, "", withQuery({ facts: showFacts ? "1" : null }) + location.hash);
  view.repaint();
  document.querySelector("[data-testid=show-facts]").focus({ preventScroll: true });
  speak(t(showFacts ? "facts.shown" : "facts.hidden"));
}

function text(resolution, facts) {
  const passage = passageOfPage();
  const layers = showFacts ? underlined(factsOf(facts)).map(factLayer) : [];
  const written = documentText(resolution.body, passage ? cutBy(passage, layers) : layers);
  stops = written.stops;
  stop = -1;
  return resolution.body ? written.root : el("p", { class: "quiet" }, t("text.none"));
}

function factLayer(fact) {
  const open = (node) => (event) => {
    if (event.type === "keydown" && !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    explain(fact, node);
  };
  return { ...fact, make: (text) => {
    const node = el("span", { class: `fact fact-${fact.kind}`, role: "button", tabindex: "0", "aria-haspopup": "dialog", data: { testid: "fact", kind: fact.kind } }, text);
    node.addEventListener("click", open(node));
    node.addEventListener("keydown", open(node));
    return node;
  } };
}

/** The passage over the facts: where both lie, its colour lies behind their lines. */
function cutBy({ start, end }, layers) {
  const mark = (inner) => (node) => el("mark", { data: { testid: "mark" } }, inner ? inner(node) : node);
  const cut = [];
  let at = start;
  for (const layer of layers) {
    const from = Math.max(layer.start, start);
    const to = Math.min(layer.end, end);
    if (from >= to) {
      cut.push(layer);
      continue;
    }
    if (layer.start < from) cut.push({ ...layer, end: from });
    if (at < from) cut.push({ start: at, end: from, make: mark() });
    cut.push({ ...layer, start: from, end: to, make: mark(layer.make) });
    if (layer.end > to) cut.push({ ...layer, start: to });
    at = to;
  }
  if (at < end) cut.push({ start: at, end, make: mark() });
  return cut.sort((a, b) => a.start - b.start);
}

/** The address of a passage of the text that is shown. */
function here({ start, end, document }) {
  return resolutionPath(id, { start, end, document });
}

function selected() {
  const selection = document.getSelection();
  const body = document.querySelector(".document");
  if (!body || !selection || selection.isCollapsed || !body.contains(selection.anchorNode) || !body.contains(selection.focusNode)) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** A link to what is selected, else to the paragraph that was reached by key; it names the document it counts in. */
async function copyPassage() {
  const passage = selected() ?? stretchOf(stops[stop]);
  if (!passage) return;
  const address = location.origin + here({ ...passage, document: view.data.resolution.document });
  speak(t((await copyText(address)) ? "copied" : "copy.failed"));
}

document.addEventListener("selectionchange", () => {
  const link = document.getElementById("link");
  if (link && link !== document.activeElement) link.hidden = !selected() && stop < 0;
});

function toPassage() {
  const mark = document.querySelector(".document mark");
  if (!mark) return;
  mark.scrollIntoView({ block: "center" });
  mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
}

// ---- Neighbours

function neighbours({ agenda, resolution }) {
  const items = agenda?.items ?? [];
  const at = items.findIndex((one) => one.resolution === resolution.id);
  if (at < 0 || items.length < 2) return null;
  const link = (one, key, mark) => one && el("a", { class: `neighbour ${key}`, href: resolutionPath(one.resolution), rel: key, data: { testid: key } },
    el("span", { class: "quiet" }, key === "prev" && icon(mark), t(`neighbour.${key}`), key === "next" && icon(mark)), said("span", one.title));
  return el("nav", { class: "neighbours", "aria-label": t("neighbours") }, link(items[at - 1], "prev", "back"), link(items[at + 1], "next", "go"));
}

// ---- Keys

function to(step) {
  if (stops.length === 0) return;
  stop = Math.min(Math.max(stop + step, 0), stops.length - 1);
  stops[stop].focus({ preventScroll: true });
  stops[stop].scrollIntoView({ block: "nearest" });
  document.getElementById("link").hidden = false;
}

function follow(selector) {
  document.querySelector(selector)?.click();
}

start({
  words: { th, en },
  title: () => (view.data ? `${view.data.resolution.title} - ${t("site")}` : t("reading.page.title")),
  repaint: () => view.repaint(),
  shortcuts: [
    { show: [["j"], ["k"]], says: "keys.paragraphs", on: { j: () => to(1), k: () => to(-1) } },
    { show: [["f"]], says: "keys.facts", on: { f: toggleFacts } },
    { show: [["l"]], says: "keys.link", on: { l: copyPassage } },
    { show: [["["], ["]"]], says: "keys.neighbours", on: { "[": () => follow("a[rel=prev]"), "]": () => follow("a[rel=next]") } },
  ],
});

window.addEventListener("hashchange", () => {
  if (!passageOfPage()) return;
  view.repaint();
  toPassage();
});

const data = await view.load(fetching);
if (data) {
  document.title = `${data.resolution.title} - ${t("site")}`;
  toPassage();
}

function asidePart(name, heading, content) {
  return el("section", { id: name, class: "aside", tabindex: "-1", "aria-labelledby": `${name}-heading` }, el("h2", { id: `${name}-heading` }, heading), content);
}
