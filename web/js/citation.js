// What points to a source: dates, badges, chips, cards, and references in plain text.

import { el, icon, said } from "./dom.js";
import { currentLang, has, t } from "./i18n.js";
import { longDate, otherEra } from "./dates.js";
import { sourceHash } from "./route.js";

// Kinds a reader must not take for the resolution itself.
const FLAGGED = new Set(["digest", "synopsis", "news"]);

export function dateNode(iso) {
  const words = longDate(iso, currentLang());
  return words
    ? el("time", { datetime: iso, title: otherEra(iso, currentLang()) }, words)
    : el("span", { class: "undated" }, t("date.unknown"));
}

export function kindWords(kind) {
  return has(`kind.${kind}`) ? t(`kind.${kind}`) : t("kind.other");
}

export function isFlagged(kind) {
  return FLAGGED.has(kind);
}

function kindFlag(kind) {
  return isFlagged(kind) && el("span", { class: "badge flag" }, icon("caution"), kindWords(kind));
}

// The order matters: a refusal contains the verb it refuses, and "in principle" must not pass for approval.
const DECISION_ICONS = [
  [/^ไม่/, "declined"],
  [/ยกเลิก|เพิกถอน/, "declined"],
  [/หลักการ/, "principle"],
  [/อนุมัติ/, "approved"],
  [/เห็นชอบ|เห็นสมควร/, "agreed"],
  [/รับทราบ|รับรายงาน/, "noted"],
  [/แต่งตั้ง/, "appointed"],
  [/มอบหมาย|ให้/, "assigned"],
  [/ชะลอ|เลื่อน|ถอน|ทบทวน/, "held"],
];

function badge(decision) {
  const mark = DECISION_ICONS.find(([pattern]) => pattern.test(decision))?.[1] ?? "decided";
  // In English the Thai verb stays beside its gloss: the verb is what has legal force.
  const gloss = currentLang() === "en" && has(`decision.${decision}`) ? t(`decision.${decision}`) : "";
  return el("span", { class: "badge" }, icon(mark),
    gloss && el("span", {}, gloss),
    el("span", { lang: "th", class: gloss ? "original" : "" }, decision));
}

export function badges(decisions = [], kind) {
  const shown = [kindFlag(kind), ...decisions.map(badge)].filter(Boolean);
  return shown.length > 0 && el("span", { class: "badges" }, shown);
}

export function sectionNode(section) {
  return currentLang() === "en" && has(`section.${section}`)
    ? el("span", {}, t(`section.${section}`))
    : said("span", section);
}

/** A link to the page the text came from; nothing unless it is plain http or https. */
export function sourceLink(url) {
  let address;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  if (!["http:", "https:"].includes(address.protocol)) return null;
  return el("a", { href: address.href, target: "_blank", rel: "noopener noreferrer" },
    address.hostname.replace(/^www\./, ""), icon("away"), el("span", { class: "unseen" }, ` (${t("opens.new")})`));
}

/** Chip [n]. It is inert until its citation is known, for a statement may be streamed before it. */
export function chip(n, citation) {
  const node = el("a", { class: "chip", data: { n, testid: "chip" } }, `[${n}]`);
  if (citation) armChip(node, citation);
  return node;
}

export function armChip(node, citation) {
  const date = longDate(citation.date, currentLang());
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
  const date = longDate(citation.date, currentLang());
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
