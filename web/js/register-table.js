// A register as a dense table; on a phone each row is a card, whose cells bear the words of their heads.

import { el } from "./dom.js";
import { t } from "./i18n.js";

export function registerTable({ columns }, items, caption = "") {
  // The roles are told, since a phone shows rows and cells as blocks, which would take them away.
  return el("div", { class: "table-frame" }, el("table", { class: "register stacks", role: "table", data: { testid: "register" } },
    caption && el("caption", { class: "unseen" }, caption),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, columns.map(({ key, className }) =>
      el("th", { scope: "col", role: "columnheader", class: className === "number" ? "number" : "" }, t(key))))),
    el("tbody", { role: "rowgroup" }, items.map((item) => el("tr", { role: "row", data: { resolution: item.resolution } }, columns.map(({ key, cell, className }) =>
      el("td", { role: "cell", class: className, "data-head": t(key) }, cell(item))))))));
}
