// The picture: resolutions as links, laid over the lines between them. What a line does to the earlier resolution is
// told by its form, by the head of its arrow and by its word.

import { resolutionPath } from "./addresses.js";
import { codeBadges } from "./decisions.js";
import { dateNode, shortDate } from "./dates.js";
import { el } from "./dom.js";
import { layout, NODE, route } from "./graph-layout.js";
import { t } from "./i18n.js";
import { svg } from "./svg.js";

export const TYPES = ["cancels", "reviews", "amends", "exempts", "extends", "follows", "cites"];
const HEADS = {
  cancels: "M2 0V12M10 1 4 6l6 5", reviews: "M6 1 1 6l5 5M11 1 6 6l5 5", amends: "M1 6 6 1l5 5-5 5z",
  exempts: "M8 1 2 6l6 5", extends: "M8 1 2 6l6 5", follows: "M8 1 2 6l6 5", cites: "M6 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8",
};
const WORDS = 40; // with more lines than this, only those that change something bear their word
const CHANGING = new Set(["cancels", "reviews", "amends", "exempts", "extends"]);

export function picture({ resolution: focus, nodes, edges }) {
  const { places, columns, width, height } = layout(nodes, edges, focus);
  const sent = new Map(); // how many lines a resolution has so far, so that their words stand beside each other
  const next = ({ resolution }) => sent.set(resolution, (sent.get(resolution) ?? -1) + 1).get(resolution);
  const lines = edges.map((edge) => line(edge, places, next(edge), edges.length <= WORDS || CHANGING.has(edge.type)));
  const ordered = [...nodes].sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "") || places.get(a.resolution).y - places.get(b.resolution).y);
  const stage = el("div", { class: "stage", data: { testid: "picture" } },
    svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" }, svg("defs", {}, TYPES.map(head)),
      columns.map(({ date, x }) => svg("g", { class: "day" },
        svg("line", { x1: x + NODE.width / 2, x2: x + NODE.width / 2, y1: 30, y2: height }),
        svg("text", { x: x + NODE.width / 2, y: 20, "text-anchor": "middle" }, shortDate(date) || "–"))), lines.map(({ drawn }) => drawn), lines.map(({ said }) => said)),
    el("ol", {}, ordered.map((node) => place(el("li", {}, link(node, node.resolution === focus)), places.get(node.resolution)))));
  stage.style.width = `${width}px`;
  stage.style.height = `${height}px`;
  return el("div", { class: "stage-frame", tabindex: "0", role: "group", "aria-label": t("graph.picture", { nodes: nodes.length, edges: edges.length }) }, stage);
}

function place(node, { x, y }) {
  node.style.left = `${x}px`;
  node.style.top = `${y}px`;
  return node;
}

function link({ resolution, date, title, decisions }, here) {
  const lit = (on) => () => {
    for (const edge of document.querySelectorAll(".edge")) {
      edge.classList.toggle("lit", on && [edge.dataset.from, edge.dataset.to].includes(resolution));
    }
  };
  return el("a", {
    class: here ? "node here" : "node", href: resolutionPath(resolution), "aria-current": here ? "true" : null, title, data: { testid: "node", resolution },
    on: { mouseenter: lit(true), mouseleave: lit(false), focus: lit(true), blur: lit(false) },
  }, el("span", { class: "node-head" }, dateNode(date, shortDate), here && el("b", {}, ` · ${t("graph.here")}`)),
  el("span", { class: "node-title", lang: "th" }, title), el("span", { class: "node-badges" }, codeBadges(decisions.slice(0, 1))));
}

/** A line and its word: words lie over all lines, or one would strike out the word of another. */
function line({ resolution, target, type }, places, number, worded) {
  const { path, word } = route(places.get(resolution), places.get(target), number);
  const edge = (testid, ...children) => svg("g", { class: `edge edge-${type}`, data: { from: resolution, to: target, type, testid } }, children);
  return {
    drawn: edge("edge", svg("path", { d: path, "marker-end": `url(#head-${type})` })),
    said: worded && edge("edge-word", svg("text", { x: word.x, y: word.y + 4, "text-anchor": "middle" }, t(`edge.${type}`))),
  };
}

function head(type) {
  return svg("marker", { id: `head-${type}`, viewBox: "0 0 12 12", refX: 11, refY: 6, markerWidth: 12, markerHeight: 12, markerUnits: "userSpaceOnUse", orient: "auto-start-reverse" },
    svg("path", { d: HEADS[type], class: type === "amends" || type === "cites" ? "head hollow" : "head", transform: "rotate(180 6 6)" }));
}

/** What the forms mean, for those types that are in the picture. */
export function legend(edges) {
  const present = new Set(edges.map(({ type }) => type));
  return el("ul", { class: "graph-legend", "aria-label": t("graph.legend") }, TYPES.filter((type) => present.has(type)).map((type) => el("li", {},
    svg("svg", { width: 60, height: 16, viewBox: "0 0 60 16", "aria-hidden": "true" },
      svg("g", { class: `edge edge-${type}` }, svg("path", { d: "M58 8 L8 8", "marker-end": `url(#head-${type})` }))),
    el("span", {}, t(`edge.${type}`)))));
}
