// Beside the text: what the resolution states in short, references both ways in time order, where the text comes from.

import { resolutionPath, graphPath, withQuery } from "./addresses.js";
import { isFlagged, kindWords, sourceLink } from "./badges.js";
import { count, dateNode } from "./dates.js";
import { el, icon, said } from "./dom.js";
import { agencyLink, bahtWords, dueNode } from "./facts-in-text.js";
import { t } from "./i18n.js";

const FIRST = 4; // so many of a list are shown, the others on demand

/** The facts worth a place of their own. `to(fact)` leads to its words. */
export function factLists(facts, to) {
  const part = (key, list, show) => list.length > 0 && el("section", { class: "aside-part" },
    el("h3", {}, t(key), el("span", { class: "quiet" }, ` ${count(list.length)}`)), folded(list.map((fact) => el("li", {}, show(fact)))));
  const weighty = facts.amounts.filter(({ role }) => role !== "mentioned");
  const people = facts.appointments;
  if (!facts.read) return el("p", { class: "quiet" }, t("facts.unread"));
  const parts = [
    part("facts.assignments", facts.assignments, (order) => [
      el("p", {}, order.agencies.map(({ name, pointing }, at) => [at > 0 && ", ", agencyLink(name, pointing)])),
      said("p", order.task, { class: "clamp" }),
      el("p", { class: "fact-foot" }, order.deadlines.map((due) => el("span", { class: "deadline" }, dueNode(due), " ", said("q", due.quote))), words(to(order)))]),
    part("facts.amounts", weighty, (amount) => [
      el("p", {}, el("b", { class: "figure" }, bahtWords(amount)), ` · ${t(`role.${amount.role}`)}`),
      said("p", amount.purpose, { class: "clamp" }), el("p", { class: "fact-foot" }, amount.source && t(`source.${amount.source}`), words(to(amount)))]),
    part("facts.appointments", people, (person) => [
      el("p", {}, said("b", person.person), ` · ${t(`appointment.${person.kind}`)}`),
      said("p", person.position, { class: "clamp" }),
      el("p", { class: "fact-foot" }, person.from && dateNode(person.from), words(to(person)))]),
    part("facts.provisos", facts.provisos, (proviso) => [
      said("p", proviso.quote, { class: "clamp" }), el("p", { class: "fact-foot" }, words(to(proviso)))]),
    part("facts.laws", unique(facts.laws), (law) => [
      el("p", {}, el("a", { href: to(law), lang: "th" }, law.title), law.draft && ` · ${t("law.draft")}`)]),
  ].filter(Boolean);
  return parts.length > 0 ? parts : el("p", { class: "quiet" }, t("facts.none"));
}

function words(href) {
  return el("a", { class: "to-words", href }, t("facts.words"));
}

function unique(laws) {
  return [...new Map(laws.map((law) => [law.title, law])).values()];
}

function folded(items) {
  const list = el("ul", { class: "fact-list" }, items);
  if (items.length <= FIRST + 1) return list;
  const later = items.slice(FIRST);
  for (const item of later) item.classList.add("later"); // on paper they are there (css/reading.css)
  const more = el("button", { type: "button", class: "button small", on: { click: () => {
    for (const item of later) item.classList.remove("later");
    more.remove();
    later[0].querySelector("a, button")?.focus();
  } } }, t("more", { n: later.length, count: count(later.length) }));
  return [list, more];
}

/** References both ways as a line of time. `relations` is that of the server, of one step. */
export function timeline({ resolution, nodes, edges, open, doubtful, titles }) {
  const node = new Map(nodes.map((one) => [one.resolution, one]));
  const events = [{ date: node.get(resolution)?.date, here: true }];
  const seen = new Set();
  for (const edge of edges) {
    const earlier = edge.resolution === resolution;
    const other = earlier ? edge.target : edge.resolution;
    if (!earlier && edge.target !== resolution) continue;
    if (seen.has(`${other} ${edge.type} ${earlier}`)) continue;
    seen.add(`${other} ${edge.type} ${earlier}`);
    events.push({ date: node.get(other)?.date, title: node.get(other)?.title, href: linkOf(edge, earlier, other), type: edge.type, earlier, quote: edge.quote });
  }
  for (const edge of open) events.push({ date: edge.citedDate, type: edge.type, earlier: true, quote: edge.quote, outcome: edge.outcome,
    candidates: edge.candidates.map((candidate) => ({ ...candidate, title: titles[candidate.resolution] })) });
  for (const edge of doubtful) events.push({ date: edge.date, title: edge.title, href: linkOf(edge, false, edge.resolution), type: edge.type, earlier: false, quote: edge.quote, outcome: "doubtful" });
  if (events.length === 1) return el("p", { class: "quiet" }, t("timeline.none"));
  events.sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  return [
    el("ol", { class: "timeline", data: { testid: "timeline" } }, events.map(event)),
    edges.length > 0 && el("p", {}, el("a", { class: "button small", href: graphPath(resolution), data: { testid: "to-graph" } }, icon("graph"), t("timeline.graph"))),
  ];
}

function linkOf(edge, earlier, other) {
  return earlier ? resolutionPath(other) : resolutionPath(other, edge);
}

function event({ date, here, title, href, type, earlier, quote, outcome, candidates = [] }) {
  if (here) return el("li", { class: "here" }, dateNode(date), el("p", {}, el("b", {}, t("timeline.here"))));
  return el("li", { class: outcome ? "open" : "", data: { type } },
    dateNode(date),
    el("p", {}, relationMark(type), el("span", {}, t(earlier ? `relation.${type}` : `relation.${type}.by`))),
    title && el("p", {}, el("a", { href, lang: "th" }, title)),
    outcome && el("p", { class: "quiet" }, t(`timeline.${outcome}`)),
    candidates.length > 0 && outcome === "ambiguous" && el("ul", { class: "candidates" }, candidates.slice(0, 3).map((candidate) => el("li", {},
      el("a", { href: resolutionPath(candidate.resolution), lang: candidate.title ? "th" : null }, candidate.title || itemWords(candidate.resolution))))),
    el("details", {}, el("summary", {}, t("timeline.words")), said("blockquote", quote)));
}

function itemWords(resolution) {
  const item = resolution.split("/")[1];
  return /^\d+$/.test(item) ? t("item", { item }) : t("item.none");
}

/** The form of a relation, beside its word: a little line as the graph draws it. */
export function relationMark(type) {
  return el("span", { class: `relation-mark relation-${type}`, "aria-hidden": "true" });
}

/** Where the text comes from, the highest authority first. */
export function sourceList(versions, current) {
  const comparable = versions.filter(({ language }) => language === "th").length > 1;
  return el("ol", { class: "source-list", data: { testid: "sources" } }, versions.map((version) => {
    const here = version.document === current.document;
    return el("li", { "aria-current": here ? "true" : null },
      el("p", {}, here ? el("b", {}, kindWords(version.kind)) : el("a", { href: withQuery({ document: version.shown ? null : version.document, compare: null }) }, kindWords(version.kind)),
        isFlagged(version.kind) && el("span", { class: "badge flag" }, icon("caution"), t("source.flagged"))),
      el("p", { class: "quiet" }, [version.publisher && said("span", version.publisher), sourceLink(version.url) ?? said("span", version.file),
        t("source.length", { n: count(version.length) })].filter(Boolean).flatMap((node, at) => (at > 0 ? [" · ", node] : [node]))),
      version.note && said("p", version.note, { class: "quiet" }),
      here ? el("p", { class: "quiet" }, t("source.here"))
        : comparable && version.language === current.language && el("p", {}, el("a", { class: "button small", href: withQuery({ compare: version.document }), data: { testid: "compare" } }, t("source.compare"))));
  }));
}

