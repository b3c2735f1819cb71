// Everything a question can end in that is not an answer: what was searched, what came nearest, how to ask again.

import { sectionNode } from "./badges.js";
import { count, dateNode, longDate } from "./dates.js";
import { el, said } from "./dom.js";
import { faultWords, outcomeBox } from "./faults.js";
import { has, t } from "./i18n.js";
import { sourceHash } from "./route.js";

const ICONS = { not_found: "search", unclear: "ask", refused: "caution", failed: "caution" };
const MOST_WORDS = 4;

/** `actions`: ask(question) and examples(); `remedies`: buttons for the foot of the box. */
export function ending({ outcome, answer, note, choices = [], searched = {} }, actions, remedies) {
  const unclear = outcome === "unclear" && choices.length > 0;
  const lines = answer ? answer.split("\n") : [];
  const parts = (unclear ? lines.slice(0, 1) : lines).map((line) => said("p", line));
  if (note) parts.push(said("p", note, { class: "quiet", data: { testid: "note" } }));
  if (unclear) parts.push(choiceList(choices, actions));
  if (outcome === "not_found") parts.push(searchedList(searched), nearestList(searched.nearest ?? []), again(searched));
  if (outcome === "refused") parts.push(el("p", { class: "quiet" }, t("outcome.refused.remedy")), examples(actions));
  if (outcome === "failed") parts.push(el("p", { class: "quiet" }, t("outcome.failed.remedy")));
  const title = t(ICONS[outcome] ? `outcome.${outcome}` : "outcome.failed");
  return outcomeBox(ICONS[outcome] ?? "caution", title, parts.filter(Boolean), remedies);
}

export function stoppedBox(remedies) {
  return outcomeBox("caution", t("stopped"), [el("p", {}, t("stopped.detail"))], remedies);
}

export function problemBox(fault, remedies) {
  const { title, detail } = faultWords(fault);
  return outcomeBox("caution", title, [said("p", detail)], remedies);
}

/** What an unclear question could be about, each a question that stands by itself. */
function choiceList(choices, actions) {
  return el("ul", { class: "choices" }, choices.map(({ title, date, meaning, question }) => el("li", {},
    el("button", { type: "button", class: "choice", data: { testid: "choice" }, on: { click: () => actions.ask(question) } },
      meaning && said("span", meaning, { class: "choice-meaning" }), said("span", title, { class: "nearest-title" }), dateNode(date)))));
}

/** Questions that this archive does answer. */
function examples(actions) {
  const questions = actions.examples?.() ?? [];
  return questions.length > 0 && el("section", { class: "again" }, el("h3", {}, t("examples")),
    el("ul", { class: "choices" }, questions.map((question) => el("li", {},
      el("button", { type: "button", class: "choice", data: { testid: "example" }, on: { click: () => actions.ask(question) } },
        said("span", question))))));
}

function searchedList({ meaning = "off", resolutions, first, last, terms = [], dates = [], agencies = [], section }) {
  const line = (key, ...value) => el("div", {}, el("dt", {}, t(key)), el("dd", {}, value));
  const list = (words) => said("span", words.join(", "));
  return el("section", { class: "again" }, el("h3", {}, t("searched")), el("dl", { class: "searched" },
    resolutions !== undefined && line("searched.read", t("searched.resolutions", { n: resolutions === 1 ? 1 : count(resolutions) })),
    first && last && line("searched.period", period(first, last)),
    dates.length > 0 && line("searched.dates", list(dates)),
    agencies.length > 0 && line("searched.agencies", list(agencies)),
    section && line("searched.section", sectionNode(section)),
    terms.length > 0 && line("searched.terms", list(terms)),
    has(`searched.meaning.${meaning}`) && line("searched.meaning", t(`searched.meaning.${meaning}`))));
}

function period(first, last) {
  // Two dates in their own elements, so that each shows its other era on hover.
  const [before, between, after] = t("searched.from.to").split(/\{first\}|\{last\}/);
  return el("span", {}, before, dateNode(first), between, dateNode(last), after);
}

function nearestList(nearest) {
  return nearest.length > 0 && el("section", { class: "nearest" }, el("h3", {}, t("nearest")),
    el("ul", {}, nearest.map(({ resolution, date, title, has: found, lacks }) => el("li", {},
      el("a", { href: sourceHash({ resolution }), data: { testid: "nearest" } },
        dateNode(date), said("span", title, { class: "nearest-title" }), el("span", { class: "nearest-why" }, why(found, lacks)))))));
}

/** Why a resolution that came near does not answer: what it lacks of the words that were looked for. */
function why(found = [], lacks = []) {
  const words = (list) => list.slice(0, MOST_WORDS).map((word) => `“${word}”`).join(" ");
  if (lacks.length === 0) return t("nearest.why.all");
  return found.length > 0 ? t("nearest.why", { has: words(found), lacks: words(lacks) }) : t("nearest.why.none", { lacks: words(lacks) });
}

function again({ first, last }) {
  return el("section", { class: "again" }, el("h3", {}, t("again")), el("ul", {},
    el("li", {}, t("again.topic")),
    first && last && el("li", {}, t("again.period", { first: longDate(first), last: longDate(last) })),
    el("li", {}, t("again.words"))));
}
