// Small parts that every page shows of a resolution: decisions as badges, kind of document, section, origin.

import { el, icon, said } from "./dom.js";
import { currentLang, has, t } from "./i18n.js";

// Kinds a reader must not take for the resolution itself.
const FLAGGED = new Set(["digest", "synopsis", "news"]);

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

/** One decision by its Thai verb; told apart by icon and word, never by colour alone. */
export function badge(decision) {
  const mark = DECISION_ICONS.find(([pattern]) => pattern.test(decision))?.[1] ?? "decided";
  // In English the Thai verb stays beside its gloss: the verb is what has legal force.
  const gloss = currentLang() === "en" && has(`decision.${decision}`) ? t(`decision.${decision}`) : "";
  return el("span", { class: "badge" }, icon(mark),
    gloss && el("span", {}, gloss),
    el("span", { lang: "th", class: gloss ? "original" : "" }, decision));
}

/** All decisions of a resolution, led by a flag if `kind` must not be taken for a resolution; false if none. */
export function badges(decisions = [], kind) {
  const flag = isFlagged(kind) && el("span", { class: "badge flag" }, icon("caution"), kindWords(kind));
  const shown = [flag, ...decisions.map(badge)].filter(Boolean);
  return shown.length > 0 && el("span", { class: "badges" }, shown);
}

export function kindWords(kind) {
  return has(`kind.${kind}`) ? t(`kind.${kind}`) : t("kind.other");
}

export function isFlagged(kind) {
  return FLAGGED.has(kind);
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
