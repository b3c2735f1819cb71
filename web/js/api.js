// Transport: every request the pages make, and the faults it can end in.

import { EventParser } from "./sse.js";

// The server sends comments while it works; this long without a byte means that nobody is there.
const SILENCE_MS = 90_000;

/**
 * A fault a reader can be told about. `kind` names words of our own (offline, interrupted, silent, http);
 * a problem document from the server brings its words with it, in both languages.
 */
export class Problem extends Error {
  constructor(kind, { status = 0, title, detail, titleEn, detailEn } = {}) {
    super(`${kind} ${status}`.trim());
    this.kind = kind;
    this.status = status;
    this.words = { th: { title, detail }, en: { title: titleEn ?? title, detail: detailEn ?? detail } };
  }

  static async from(response) {
    const type = response.headers.get("Content-Type") ?? "";
    const body = type.includes("json") ? await response.json().catch(() => ({})) : {};
    return new Problem("http", { ...body, status: response.status });
  }
}

export async function archive() {
  return getJson("/api/archive");
}

export async function resolution({ resolution: id, document }, signal) {
  const from = document ? `?document=${encodeURIComponent(document)}` : "";
  return getJson(`/api/resolutions/${id.split("/").map(encodeURIComponent).join("/")}${from}`, signal);
}

/** Asks the server to keep an answer; gives its { id, path }. */
export async function share(request) {
  return post("/api/answers", request);
}

export async function sharedAnswer(id) {
  return getJson(`/api/answers/${encodeURIComponent(id)}`);
}

/** Tells the operator what the reader thinks. */
export async function feedback(request) {
  return post("/api/feedback", request);
}

async function post(path, body) {
  const response = await send(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  return response.json();
}

/** Any document of the interface; throws Problem. */
export async function getJson(path, signal) {
  const response = await send(path, { signal, headers: { Accept: "application/json" } });
  try {
    return await response.json();
  } catch (fault) {
    throw signal?.aborted ? fault : new Problem("interrupted");
  }
}

/**
 * Asks, and reports the answer as it comes: `onEvent(name, data)` for status, citation, statement and, last, done.
 * Rejects with AbortError when `signal` stops it and with a Problem otherwise; resolves only after `done`.
 */
export async function ask(request, { signal, onEvent }) {
  const watch = new Silence(signal);
  try {
    const response = await send("/api/ask", {
      method: "POST",
      signal: watch.signal,
      headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
      body: JSON.stringify(request),
    });
    watch.heard();
    // A server or proxy that cannot stream answers in one piece.
    if ((response.headers.get("Content-Type") ?? "").includes("application/json")) {
      onEvent("done", await response.json());
      return;
    }
    await follow(response.body, watch, onEvent);
  } catch (fault) {
    if (signal?.aborted) throw new DOMException("stopped", "AbortError");
    if (watch.signal.aborted) throw new Problem("silent");
    throw fault instanceof Problem ? fault : new Problem("interrupted");
  } finally {
    watch.end();
  }
}

async function follow(stream, watch, onEvent) {
  let done = false;
  const parser = new EventParser((name, data) => {
    if (done) return;
    onEvent(name, JSON.parse(data));
    done = name === "done";
  });
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  while (!done) {
    const piece = await reader.read();
    if (piece.done) throw new Problem("interrupted");
    watch.heard();
    parser.push(decoder.decode(piece.value, { stream: true }));
  }
  reader.cancel().catch(() => {});
}

async function send(path, options) {
  let response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...options });
  } catch (fault) {
    throw options.signal?.aborted ? fault : new Problem("offline");
  }
  if (!response.ok) throw await Problem.from(response);
  return response;
}

/** Aborts with the reader's own signal, or by itself after a silence. */
class Silence {
  #control = new AbortController();
  #timer;

  constructor(outer) {
    if (outer?.aborted) this.#control.abort();
    outer?.addEventListener("abort", () => this.#control.abort(), { once: true });
    this.heard();
  }

  get signal() {
    return this.#control.signal;
  }

  heard() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#control.abort(), SILENCE_MS);
  }

  end() {
    clearTimeout(this.#timer);
  }
}
