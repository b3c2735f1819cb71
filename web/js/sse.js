// Server-sent events from a stream of text. EventSource cannot send a POST, so the parser is ours.

/** Feed it text in any pieces; it calls `onEvent(name, data)` for every complete event. */
export class EventParser {
  #onEvent;
  #rest = "";
  #name = "";
  #data = [];

  constructor(onEvent) {
    this.#onEvent = onEvent;
  }

  push(text) {
    this.#rest += text;
    // A carriage return at the very end may be half of a CRLF still on its way: leave it for the next piece.
    const line = /\r\n|\n|\r(?!$)/g;
    let from = 0;
    for (let match; (match = line.exec(this.#rest)); from = line.lastIndex) {
      this.#line(this.#rest.slice(from, match.index));
    }
    this.#rest = this.#rest.slice(from);
  }

  #line(line) {
    if (line === "") return this.#dispatch();
    const colon = line.indexOf(":");
    if (colon === 0) return; // a comment, sent to keep the connection open
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") this.#name = value;
    else if (field === "data") this.#data.push(value);
  }

  #dispatch() {
    const name = this.#name || "message";
    const data = this.#data;
    this.#name = "";
    this.#data = [];
    if (data.length > 0) this.#onEvent(name, data.join("\n"));
  }
}
