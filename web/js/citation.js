// What points to a source: dates, badges, chips, cards, and references in plain text.

import { el, icon, said } from "./dom.js";
import { badges, isFlagged, kindWords, sectionNode, sourceLink } from "./badges.js";
import { t } from "./i18n.js";
import { dateNode, longDate, officialDate } from "./dates.js";
import { sourceHash } from "./route.js";

/** Chip [n]. It is inert until its citation is known, for a statement may be streamed before it. */
export function chip(n, citation) {
  const node = el("a", { class: "chip", data: { n, testid: "chip" } }, `[${n}]`);
  if (citation) armChip(node, citation);
  return node;
}

export function armChip(node, citation) {
  const date = longDate(citation.date);
  node.setAttribute("href", sourceHash(citation));
  node.setAttribute("aria-label", t(date ? "chip" : "chip.undated", { n: String(citation.n), date }));
  node.citation = citation; // the popover reads it from here
}

export function markedWords(text) {
  return el("span", { class: "words" }, said("mark", text));
}

/** Cards of the resolutions cited, in order of first citation; several quotations of one resolution share a card. */
export function cards(citations) {
  const groups = new Map();
  for (const citation of [...citations].sort((a, b) => a.n - b.n)) {
    const group = groups.get(citation.resolution);
    if (group) group.push(citation);
    else groups.set(citation.resolution, [citation]);
  }
  return [...groups.values()].map(card);
}

function card(group) {
  const [first] = group;
  return el("article", { class: "card", data: { testid: "card", resolution: first.resolution } },
    el("div", { class: "card-head" }, badges(first.decisions, first.kind), dateNode(first.date),
      first.section && el("span", { class: "quiet" }, sectionNode(first.section))),
    said("h4", first.title, { class: "card-title", title: first.title }),
    el("div", { class: "quotes" }, group.map((citation) =>
      el("a", { class: "quote", href: sourceHash(citation) },
        el("span", { class: "number" }, `[${citation.n}]`), markedWords(citation.text)))),
    el("div", { class: "card-foot" },
      el("span", { class: "card-source" }, !isFlagged(first.kind) && kindWords(first.kind), sourceLink(first.url) ?? el("span", {}, first.file ?? "")),
      el("a", { href: sourceHash(first) }, t("read.whole"), icon("go"))));
}

/** One reference as it would stand in a memorandum. */
export function reference(citation) {
  const date = officialDate(citation.date);
  const form = isFlagged(citation.kind) ? `reference.${citation.kind}` : "reference";
  // The words of the reference already say "เรื่อง".
  const title = (citation.title ?? "").replace(/^เรื่อง\s+/, "");
  return t(date ? form : `${form}.undated`, { date, title });
}

/** A whole answer in plain text, for the clipboard. */
export function plainText(question, statements, citations) {
  const sentences = statements.map((statement) => {
    const marks = (statement.citations ?? []).map((n) => `[${n}]`).join("");
    return marks ? `${statement.text} ${marks}` : statement.text;
  });
  const references = [...citations].sort((a, b) => a.n - b.n).map((citation) => {
    const url = /^https?:/.test(citation.url ?? "") ? `\n    ${citation.url}` : "";
    return `[${citation.n}] ${reference(citation)}${url}`;
  });
  return [question, sentences.join("\n"), references.join("\n"), t("note.official")].filter(Boolean).join("\n\n");
}
