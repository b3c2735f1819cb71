// Lists of resolutions, and the parts that lists have in common: pages, numbers, conditions that are set.

import { codeBadges } from "./decisions.js";
import { sectionNode } from "./badges.js";
import { count, dateNode } from "./dates.js";
import { el, icon, said } from "./dom.js";
import { t } from "./i18n.js";
import { agencyPath, resolutionPath, withQuery } from "./addresses.js";

/** One resolution in a list; `passage` opens it there, `extra` goes below its title. */
export function entry(item, { passage, extra, dated = true, numbered = false } = {}) {
  const number = numbered && (item.item ? String(item.item) : "–");
  return el("li", { class: "entry", data: { testid: "entry", resolution: item.resolution } },
    number && el("span", { class: "entry-number", "aria-hidden": "true" }, number),
    el("div", { class: "entry-text" },
      el("p", { class: "entry-title" },
        el("a", { href: resolutionPath(item.resolution, passage), lang: "th" }, item.title || item.resolution)),
      extra,
      el("p", { class: "entry-facts" },
        codeBadges(item.decisions, item.kind),
        dated && dateNode(item.date),
        dated && item.section && sectionNode(item.section),
        (item.proposers ?? []).slice(0, 2).map((name) => el("a", { class: "agency", href: agencyPath(name), lang: "th" }, name)))));
}

/** Links to the pages before and behind; nothing where all is on one page. */
export function pager({ total, offset, limit, next }) {
  if (offset === 0 && next === null) return null;
  const page = (to, words, rel, mark) => el("a", { class: "button", rel, href: withOffset(to), data: { testid: rel } },
    rel === "prev" && icon(mark), words, rel === "next" && icon(mark));
  return el("nav", { class: "pager", "aria-label": t("pages") },
    offset > 0 ? page(Math.max(0, offset - limit), t("pages.previous"), "prev", "back") : el("span", {}),
    el("p", { class: "quiet" }, t("pages.of", {
      from: count(offset + 1), to: count(Math.min(offset + limit, total)), total: count(total) })),
    next !== null ? page(next, t("pages.next"), "next", "go") : el("span", {}));
}

function withOffset(offset) {
  const address = withQuery({});
  if (!offset) return address;
  return `${address}${address.includes("?") ? "&" : "?"}offset=${offset}`;
}

/** The conditions that are set, each a link that takes it away. */
export function conditions(set) {
  const shown = set.filter(({ words }) => words);
  if (shown.length === 0) return null;
  return el("ul", { class: "conditions", "aria-label": t("conditions") }, shown.map(({ name, label, words }) =>
    el("li", {}, el("a", { href: withQuery({ [name]: null }), data: { testid: `without-${name}` } },
      el("span", { class: "label" }, label), said("span", words), icon("close"),
      el("span", { class: "unseen" }, t("conditions.remove"))))));
}
