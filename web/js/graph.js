// The resolutions that cite and change each other around one: a picture and the table behind it.

import th from "./words/rooms-th.js";
import en from "./words/rooms-en.js";
import { apiPath, resolutionOfPage, resolutionPath, withQuery } from "./addresses.js";
import { getJson } from "./api.js";
import { dateNode, shortDate } from "./dates.js";
import { el, said } from "./dom.js";
import { emptyBox } from "./faults.js";
import { legend, picture } from "./graph-picture.js";
import { t } from "./i18n.js";
import { rowKeys } from "./rows.js";
import { start } from "./shell.js";
import { View } from "./view.js";

const STEPS = [1, 2, 3, 4];
const id = resolutionOfPage();
const wanted = Number(new URLSearchParams(location.search).get("steps"));
const steps = STEPS.includes(wanted) ? wanted : 2;
const view = new View(document.getElementById("place"), page);

function page(graph) {
  const { resolution, nodes, edges, cut } = graph;
  const focus = nodes.find((node) => node.resolution === resolution);
  return [
    el("h1", {}, t("graph.title")),
    el("p", { class: "lead" }, `${t("graph.about")} `, el("a", { href: resolutionPath(resolution), lang: "th" }, focus.title)),
    edges.length > 0 && el("nav", { class: "tabs", "aria-label": t("graph.steps") }, STEPS.map((n) =>
      el("a", { href: withQuery({ steps: n }), "aria-current": n === steps ? "page" : null }, t("graph.steps.n", { n })))),
    edges.length === 0 ? emptyBox(t("graph.alone"), [], [el("a", { class: "button", href: resolutionPath(resolution) }, t("graph.read"))])
      : [el("p", { class: "quiet lead" }, t("graph.explain"), cut && ` (${t("graph.cut")})`), picture(graph), legend(edges), table(graph)],
  ];
}

/** The same as the picture tells, in order of time. */
function table({ nodes, edges }) {
  const titles = new Map(nodes.map((node) => [node.resolution, node]));
  const head = (key) => el("th", { scope: "col", role: "columnheader" }, t(key));
  const cell = (key, content, className) => el("td", { role: "cell", class: className, "data-head": t(key) }, content);
  const named = (name, passage) => el("a", { href: resolutionPath(name, passage), lang: "th", class: "clamp" }, titles.get(name)?.title ?? name);
  return el("section", { class: "agenda-section", "aria-labelledby": "graph-table" },
    el("h2", { id: "graph-table" }, t("graph.table")),
    el("table", { class: "register stacks", role: "table", data: { testid: "graph-table" } },
      el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, head("graph.when"), head("graph.from"), head("graph.what"), head("graph.to"), head("graph.words"))),
      el("tbody", { role: "rowgroup" }, edges.map((edge) => el("tr", { role: "row" },
        cell("graph.when", dateNode(edge.date, shortDate)),
        cell("graph.from", named(edge.resolution, edge), "wide"),
        cell("graph.what", t(`edge.${edge.type}`)),
        cell("graph.to", [named(edge.target), el("span", { class: "own-words" }, dateNode(titles.get(edge.target)?.date, shortDate))], "wide"),
        cell("graph.words", said("span", edge.quote, { class: "clamp" }), "wide"))))));
}

start({
  words: { th, en },
  title: () => t("graph.page.title"),
  repaint: () => view.repaint(),
  shortcuts: [{ ...rowKeys(".node"), says: "keys.nodes" }],
});
if (await view.load((signal) => getJson(`${apiPath(id)}/relations?steps=${steps}`, signal))) {
  const frame = document.querySelector(".stage-frame");
  const here = document.querySelector(".node.here")?.parentElement;
  if (frame && here) frame.scrollLeft = here.offsetLeft + here.offsetWidth / 2 - frame.clientWidth / 2;
}
