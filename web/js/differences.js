// How two texts of a resolution differ, word by word.

import { withQuery } from "./addresses.js";
import { kindWords } from "./badges.js";
import { el, icon, langOf } from "./dom.js";
import { t } from "./i18n.js";

export function differences({ from, parts }, versions, resolution) {
  const other = versions.find(({ document }) => document === from);
  const changed = parts.filter(({ kind }) => kind !== "same").length;
  return el("section", { class: "differences", "aria-labelledby": "differences-heading", data: { testid: "differences" } },
    el("h2", { id: "differences-heading" }, t("differences")),
    el("p", {}, t("differences.between", { from: kindWords(other?.kind), to: kindWords(resolution.kind) })),
    el("p", { class: "legend" },
      el("del", {}, t("differences.removed", { from: kindWords(other?.kind) })), " ",
      el("ins", {}, t("differences.added", { to: kindWords(resolution.kind) }))),
    el("p", {}, el("a", { class: "button", href: withQuery({ compare: null }) }, icon("back"), t("differences.back"))),
    changed === 0 ? el("p", { class: "quiet" }, t("differences.none")) : el("div", { class: "document compared", lang: langOf(resolution.body) },
      parts.map(({ kind, text }) => (kind === "same" ? text : el(kind === "removed" ? "del" : "ins", {},
        el("span", { class: "unseen" }, ` ${t(`differences.${kind}.mark`)} `), text)))));
}
