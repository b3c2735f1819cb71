// The text of a resolution as the document it is: paragraphs, numbered items that hang at their depth, tables where
// rows and cells survive, quiet monospaced runs where only the pieces of a table do. Every node knows its place in the
// body, so that passages can be marked, linked to and followed by key.

import { el, langOf } from "./dom.js";

const D = "[0-9๐-๙]{1,3}";
const HEAD = new RegExp(`^(?:(${D}(?:\\.${D})*)[.)]|(${D}(?:\\.${D})+)|(\\(${D}\\))|([-–•●]))(?=\\s)\\s*`);
const SUBHEAD = /^(?:สาระสำคัญ|เรื่องเดิม|ข้อเท็จจริง|ผลกระทบ|ประโยชน์ที่)\S{0,40}$/;
const PIECE = 42; // a line of a table that was taken apart is no longer than this
const PIECES = 5; // and so many of them follow each other

/**
 * `layers`: stretches { start, end, make(text) } that do not overlap, in order; `make` wraps their text.
 * Returns { root, stops }: stops are the blocks that keys lead to, in order.
 */
export function documentText(body, layers) {
  const root = el("div", { class: "document", lang: langOf(body), data: { testid: "body" } });
  const lines = linesOf(body);
  const stops = [];
  let depth = 0; // of the number that was last seen, for signs that have none of their own
  for (let at = 0; at < lines.length;) {
    const run = tableAt(lines, at) ?? piecesAt(lines, at);
    if (run) {
      root.append(run.cells ? table(run, body, layers) : pieces(run.lines, body, layers));
      stops.push(root.lastElementChild);
      at += run.lines.length;
      continue;
    }
    const line = lines[at++];
    const head = HEAD.exec(line.text);
    const own = head ? depthOf(head, depth) : 0;
    if (head?.[1] || head?.[2]) depth = own;
    const node = head ? item(line, head, own, body, layers) : paragraph(line, body, layers);
    stops.push(node);
    root.append(node);
  }
  for (const stop of stops) stop.tabIndex = -1;
  return { root, stops };
}

/** The stretch of the body that a node holds, or null. */
export function stretchOf(node) {
  const { start, end } = node?.dataset ?? {};
  return start === undefined ? null : { start: Number(start), end: Number(end) };
}

/** Where in the body a point of a selection lies, or null outside of the text. */
export function offsetOf(node, offset) {
  const text = node.nodeType === Node.TEXT_NODE ? node : node.childNodes[offset] ?? node;
  const within = node.nodeType === Node.TEXT_NODE ? offset : 0;
  const known = places.get(text) ?? places.get(firstText(text));
  return known === undefined ? null : known + within;
}

const places = new WeakMap(); // text node -> its offset in the body

function firstText(node) {
  return document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
}

/** Lines that are not blank, without the blanks around them, each with its place. */
function linesOf(body) {
  const lines = [];
  let at = 0;
  for (const raw of body.split("\n")) {
    const text = raw.trim();
    const start = at + raw.length - raw.trimStart().length;
    if (text) lines.push({ text, raw, start, end: start + text.length });
    at += raw.length + 1;
  }
  return lines;
}

function depthOf([, dotted, bare, bracket, sign], last) {
  if (dotted ?? bare) return Math.min((dotted ?? bare).split(".").length, 4);
  if (bracket) return Math.min(last + 1, 4);
  return sign ? Math.min(last + 1, 4) : 1;
}

function item(line, head, depth, body, layers) {
  const cut = line.start + head[0].length;
  return el("div", { class: "item", data: { depth, start: line.start, end: line.end } },
    el("span", { class: "head" }, inline(body, line.start, cut, layers)),
    el("span", { class: "words" }, inline(body, cut, line.end, layers)));
}

function paragraph(line, body, layers) {
  const className = SUBHEAD.test(line.text) ? "subhead" : "";
  return el("p", { class: className, data: { start: line.start, end: line.end } }, inline(body, line.start, line.end, layers));
}

/** Rows whose cells are parted by tabs or bars, as many in each. */
function tableAt(lines, at) {
  const mark = ["\t", "|"].find((sign) => cellsOf(lines[at], sign).length > 1);
  if (!mark) return null;
  const width = cellsOf(lines[at], mark).length;
  let end = at;
  while (end < lines.length && cellsOf(lines[end], mark).length === width) end++;
  if (end - at < 2) return null;
  const run = lines.slice(at, end);
  return { lines: run, cells: run.map((line) => cellsOf(line, mark)) };
}

function cellsOf(line, mark) {
  const inner = mark === "|" ? line.text.replace(/^\||\|$/g, (bar) => " ".repeat(bar.length)) : line.text;
  const cells = [];
  let at = 0;
  for (const raw of inner.split(mark)) {
    const text = raw.trim();
    const start = line.start + at + raw.length - raw.trimStart().length;
    cells.push({ start, end: start + text.length });
    at += raw.length + 1;
  }
  return cells;
}

function table({ lines, cells }, body, layers) {
  return el("div", { class: "table-scroll", role: "group", data: { start: lines[0].start, end: lines.at(-1).end } },
    el("table", {}, el("tbody", {}, cells.map((row) =>
      el("tr", {}, row.map(({ start, end }) => el("td", {}, inline(body, start, end, layers))))))));
}

/** Short lines without numbers, one behind another: what is left of a table. */
function piecesAt(lines, at) {
  let end = at;
  while (end < lines.length && isPiece(lines[end])) end++;
  return end - at >= PIECES ? { lines: lines.slice(at, end) } : null;
}

function isPiece({ text }) {
  return text.length <= PIECE && !HEAD.test(text) && !SUBHEAD.test(text);
}

function pieces(lines, body, layers) {
  return el("div", { class: "pieces", data: { start: lines[0].start, end: lines.at(-1).end } },
    lines.map(({ start, end }) => el("p", {}, inline(body, start, end, layers))));
}

/** The text between two places, with the layers that lie in it. */
function inline(body, from, to, layers) {
  const nodes = [];
  const put = (start, end, layer) => {
    if (start >= end) return;
    const text = document.createTextNode(body.slice(start, end));
    places.set(text, start);
    nodes.push(layer ? layer.make(text) : text);
  };
  let at = from;
  for (const layer of layers) {
    if (layer.end <= at || layer.start >= to) continue;
    put(at, Math.max(at, layer.start), null);
    put(Math.max(at, layer.start), Math.min(to, layer.end), layer);
    at = Math.min(to, layer.end);
  }
  put(at, to, null);
  return nodes;
}
