// The conversation: its turns, what the server is told of earlier questions, and the one request that may be running.

import * as api from "./api.js";
import { AnswerView } from "./answer.js";
import { speak } from "./dom.js";
import { t } from "./i18n.js";

const HISTORY = 6;

export class Conversation {
  #place;
  #onChange;
  #edit;
  #examples;
  #turns = [];
  #id;
  #current = null;
  #key = newKey();

  /**
   * `place` holds the answers; `onChange` hears of every start and end; `edit` takes a question back to the box;
   * `examples` gives questions that the archive answers.
   */
  constructor(place, { onChange, edit, examples }) {
    this.#place = place;
    this.#onChange = onChange;
    this.#edit = edit;
    this.#examples = examples;
  }

  get running() {
    return this.#current !== null;
  }

  get empty() {
    return this.#turns.length === 0;
  }

  /** Names this conversation among those of the device. */
  get key() {
    return this.#key;
  }

  /** The turns that came to an end, as history and export take them. */
  get ended() {
    return this.#turns.filter(({ done }) => done);
  }

  ask(question) {
    const turn = { question, without: new Set(), history: this.#turns.slice(-HISTORY).map(told) };
    reset(turn);
    this.#show(turn);
    this.#run(turn);
  }

  /** Shows an earlier conversation, to be gone on with. */
  load({ key, turns }) {
    this.restart();
    this.#key = key;
    for (const { question, without = [], done } of turns) {
      const turn = answeredTurn(question, done);
      turn.without = new Set(without);
      turn.history = this.#turns.slice(-HISTORY).map(told);
      this.#show(turn);
    }
    this.#id = turns.at(-1).done.conversation;
    this.#onChange();
  }

  #show(turn) {
    turn.view = new AnswerView(turn, {
      retry: (again) => this.#retry(again),
      edit: (again) => this.#edit(again.question),
      refine: (again, ids, out) => this.#refine(again, ids, out),
      ask: (other) => this.ask(other),
      examples: () => this.#examples(),
    });
    this.#turns.push(turn);
    this.#place.append(turn.view.element);
  }

  /** Stops the answer being written, and keeps what has arrived. */
  stop() {
    this.#current?.control.abort();
  }

  restart() {
    this.stop();
    for (const turn of this.#turns) turn.run = null;
    this.#turns = [];
    this.#id = undefined;
    this.#key = newKey();
    this.#current = null;
    this.#place.replaceChildren();
    this.#onChange();
  }

  repaint() {
    for (const turn of this.#turns) turn.view.repaint();
  }

  #retry(turn) {
    reset(turn);
    turn.view.repaint();
    this.#run(turn);
  }

  /** Asks again with parts of the reading taken out, or put back. */
  #refine(turn, ids, out) {
    for (const id of ids) out ? turn.without.add(id) : turn.without.delete(id);
    this.#retry(turn);
  }

  async #run(turn) {
    this.stop();
    const run = { turn, control: new AbortController() };
    turn.run = run;
    this.#current = run;
    this.#onChange();
    showTop(turn.view.element);
    speak(t("stage.searching"));
    let fault;
    try {
      const request = { question: turn.question, without: [...turn.without], conversation: this.#id, history: turn.history };
      await api.ask(request, { signal: run.control.signal, onEvent: (name, data) => this.#hear(run, name, data) });
    } catch (thrown) {
      fault = thrown;
    }
    // Started again, or cleared away, while this run was still ending: the turn is no longer its to settle.
    if (turn.run !== run) return;
    if (fault?.name === "AbortError") turn.stopped = true;
    else if (fault) turn.problem = fault instanceof api.Problem ? fault : new api.Problem("interrupted");
    this.#settle(run);
  }

  #hear(run, name, data) {
    const { turn } = run;
    if (turn.run !== run) return;
    if (name === "status") {
      // A later stage does not repeat how many were found.
      turn.status = { ...turn.status, ...data };
      turn.view.status();
    } else if (name === "citation") {
      turn.citations.set(data.n, data);
      turn.view.citation(data);
    } else if (name === "statement") {
      turn.statements.push(data);
      turn.view.statement(data);
    } else if (name === "done") {
      turn.done = data;
    }
  }

  #settle(run) {
    const { turn } = run;
    const streamed = turn.statements;
    turn.running = false;
    if (turn.done) {
      turn.statements = statementsOf(turn.done);
      for (const citation of turn.done.citations ?? []) turn.citations.set(citation.n, citation);
      if (run === this.#current) this.#id = turn.done.conversation ?? this.#id;
    }
    turn.view.settle(streamed);
    if (run === this.#current) {
      this.#current = null;
      this.#onChange();
    }
  }
}

/** A turn whose answer is known already. */
export function answeredTurn(question, done) {
  const turn = { question, without: new Set(), history: [] };
  reset(turn);
  Object.assign(turn, { running: false, done, statements: statementsOf(done) });
  for (const citation of done.citations ?? []) turn.citations.set(citation.n, citation);
  return turn;
}

function newKey() {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

/** An earlier turn as the server is told of it. */
function told({ question, without }) {
  return without.size === 0 ? question : { question, without: [...without] };
}

function reset(turn) {
  Object.assign(turn, {
    running: true, stopped: false, problem: null, done: null,
    status: { stage: "reading" }, statements: [], citations: new Map(),
  });
}

/** The statements of a whole answer; one made of its text if a server sends the text alone. */
function statementsOf({ outcome, statements = [], answer = "", citations = [] }) {
  if (outcome !== "answered") return [];
  if (statements.length > 0 || !answer) return statements;
  return [{ text: answer.replace(/\s*\[\d+\]/g, ""), citations: citations.map(({ n }) => n) }];
}

/** The question at the top of the window, its answer growing below: nothing scrolls away under the reader. */
function showTop(element) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
}
