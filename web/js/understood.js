// How a question was read, in small chips above the answer: each can be removed, and put back, which asks again.

import { el, icon, said, langOf } from "./dom.js";
import { has, t } from "./i18n.js";
import { longDate } from "./dates.js";
import { sectionNode } from "./badges.js";

// Every question is about the cabinet, so that its name tells nothing.
const CABINET = "คณะรัฐมนตรี";

/** The list of chips; `refine(ids, out)` takes parts out of the reading, or puts them back, and asks again. */
export function understoodList({ read = [], removed = [] } = {}, refine) {
  const out = new Set(removed.map(({ id }) => id));
  return [
    ...groups(read.filter(({ id }) => !out.has(id))).map((part) => chip(part, "remove", () => refine(part.ids, true))),
    ...groups(removed).map((part) => chip(part, "restore", () => refine(part.ids, false))),
  ];
}

function chip({ ids, kind, node, text }, action, act) {
  const label = t(`understood.${kind}`);
  const words = el("span", { class: "words", title: text }, node);
  return el("li", { class: action === "restore" ? "removed" : "", data: { testid: action === "restore" ? "part-out" : "part" } },
    el("span", { class: "label" }, label),
    action === "restore" ? el("del", { class: "words" }, node) : words,
    el("button", {
      type: "button", "aria-label": t(`understood.${action}`, { part: `${label} ${text}` }), title: t(`understood.${action}.short`),
      data: { part: ids[0], testid: `part-${action}` }, on: { click: act },
    }, icon(action === "remove" ? "close" : "again")));
}

/** The parts worth a chip: what tells the same is told once, the words of a translation in one. */
function groups(parts) {
  const of = (kind) => parts.filter((part) => part.kind === kind);
  const short = new Map(of("abbreviation").map(({ meaning, id }) => [meaning, id]));
  const names = new Set(of("agency").map(({ said: name }) => name));
  const shown = parts.filter(({ kind, said: words, meaning }) => {
    if (words === CABINET || meaning === CABINET || kind === "translation" || !has(`understood.${key(kind, words)}`)) return false;
    if (kind === "agency") return !short.has(words);
    return !(kind === "saying" && names.has(meaning));
  }).map((part) => ({ ids: [part.id], ...worded(part) }));
  const translated = of("translation");
  if (translated.length === 0) return shown;
  const text = translated.map(({ said: words, meaning }) => arrow(words, meaning.split(", ")[0])).join(", ");
  return [...shown, { ids: translated.map(({ id }) => id), kind: "translation", text, node: said("span", text) }];
}

function key(kind, words) {
  return kind === "filter" ? `filter.${words}` : kind;
}

/** The words of a part, and the element that shows them in their language. */
function worded({ kind, said: words, meaning }) {
  const plain = (text) => ({ kind: key(kind, words), text, node: said("span", text) });
  const own = (text) => ({ kind: key(kind, words), text, node: el("span", {}, text) });
  if (kind === "order") return own(t(`understood.order.${words.toLowerCase()}`));
  if (kind === "carried_resolution") {
    const day = longDate(meaning.split("/")[0]);
    const text = [day, words].filter(Boolean).join(" "); // the day first: a long title is cut
    return { kind, text, node: el("span", { lang: langOf(words) }, text) };
  }
  if (kind !== "filter") return plain(meaning ? arrow(words, meaning) : words);
  if (words === "from" || words === "to") return own(longDate(meaning) || meaning);
  if (words === "section") return { ...plain(meaning), node: sectionNode(meaning) };
  return plain(meaning);
}

function arrow(words, meaning) {
  return `${words} \u2192 ${meaning}`;
}
