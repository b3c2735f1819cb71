// The body of a source as DOM: every character kept, the quoted span in one <mark>, item numbers hanging.

import { el, langOf } from "./dom.js";

// "1." "1.2" "2.1.1" "(3)" "4)" "-" "•", in Arabic or Thai digits, at the head of a line.
const D = "[0-9๐-๙]{1,3}";
const HEAD = new RegExp(`^(?:${D}(?:\\.${D})*[.)]|${D}(?:\\.${D})+|\\(${D}\\)|[-–•●])(?=\\s)\\s*`);
const INDENT = /^[^\S\n]+/;

/**
 * `start` and `end` are offsets into `body` in UTF-16 units, as JavaScript counts. The text content of the result
 * is `body` itself and that of its mark is the span: layout is made around the characters, never out of them.
 */
export function passage(body, start, end) {
  const root = el("div", { class: "body", lang: langOf(body), data: { testid: "body" } });
  const span = { start: Math.min(start ?? 0, body.length), end: Math.min(end ?? 0, body.length) };
  const writer = new Writer(root, body, span.start < span.end ? span : { start: 0, end: 0 });
  let at = 0;
  for (const line of body.split("\n")) {
    const last = at + line.length;
    const indent = INDENT.exec(line)?.[0].length ?? 0;
    const head = HEAD.exec(line.slice(indent))?.[0].length ?? 0;
    writer.put(at, at + indent, "unshown");
    writer.put(at + indent, at + indent + head, "hang");
    writer.put(at + indent + head, last);
    // Blank lines add nothing to the space that every line break already makes.
    writer.put(last, Math.min(last + 1, body.length), line.trim() === "" ? "unshown" : "gap");
    at = last + 1;
  }
  return { root, mark: writer.mark };
}

/** Writes stretches of the body in order, cutting each where the mark begins or ends. */
class Writer {
  mark = null;
  #root;
  #body;
  #span;

  constructor(root, body, span) {
    this.#root = root;
    this.#body = body;
    this.#span = span;
  }

  put(from, to, className) {
    const { start, end } = this.#span;
    const cuts = [from, ...[start, end].filter((cut) => cut > from && cut < to), to];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const [a, b] = [cuts[i], cuts[i + 1]];
      if (a >= b) continue;
      const text = this.#body.slice(a, b);
      this.#parent(a >= start && b <= end).append(className ? el("span", { class: className }, text) : text);
    }
  }

  #parent(marked) {
    if (!marked) return this.#root;
    if (!this.mark) {
      this.mark = el("mark", { data: { testid: "mark" } });
      this.#root.append(this.mark);
    }
    return this.mark;
  }
}
