// Renders one question and its answer from the state of a turn, whole or piece by piece as it streams.

import { armChip, cards, chip } from "./citation.js";
import { el, icon, langOf, said, speak } from "./dom.js";
import { ending, problemBox, stoppedBox } from "./endings.js";
import { flag, thumbs } from "./feedback.js";
import { has, t } from "./i18n.js";
import { answerRow, followUps } from "./row.js";
import { understoodList } from "./understood.js";

export class AnswerView {
  #turn;
  #actions;
  #touched = null; // the part that was taken out or put back last

  /** `actions`: retry(turn), edit(turn), refine(turn, ids, out), ask(question), examples(); null for an answer that only shows. */
  constructor(turn, actions) {
    this.#turn = turn;
    this.#actions = actions;
    this.element = el("article", { class: "answer", tabindex: "-1", data: { testid: "answer" } });
    this.repaint();
  }

  /** Everything anew, from the state: after a retry and after a change of language. */
  repaint() {
    const turn = this.#turn;
    this.understood = el("ul", { class: "understood", "aria-label": t("understood") });
    this.progress = el("p", { class: "progress", data: { testid: "status" } });
    this.reading = el("div", { class: "reading" }, this.progress, this.understood);
    this.statements = el("div", { class: "statements" });
    this.flagged = el("div", { class: "row-place" });
    this.rest = el("div", { class: "rest" });
    this.element.replaceChildren(
      said("h2", turn.question, { class: "asked" }),
      this.reading, this.statements, this.flagged, this.rest);
    this.#understand();
    this.status();
    for (const statement of turn.statements) this.#append(statement);
    this.#ending();
  }

  /** The stage the server is at, in words; when it is done, how many resolutions it had found. */
  status() {
    const { status, running, done } = this.#turn;
    this.element.setAttribute("aria-busy", String(running));
    const found = status.found > 0 ? t("found", { n: status.found }) : "";
    // A stage this client has no words for says nothing rather than its code name.
    const known = running && has(`stage.${status.stage}`) && !(status.stage === "searching" && found);
    const stage = known ? t(`stage.${status.stage}`) : "";
    const shown = running || (done?.outcome === "answered" && this.understood.hidden);
    this.progress.textContent = shown ? [found, stage].filter(Boolean).join(" · ") : "";
    this.progress.hidden = this.progress.textContent === "";
    this.reading.hidden = this.progress.hidden && this.understood.hidden;
  }

  statement(statement) {
    this.#append(statement);
    speak(statement.text);
  }

  citation(citation) {
    for (const node of this.statements.querySelectorAll(`.chip[data-n="${Number(citation.n)}"]`)) armChip(node, citation);
  }

  /** The turn has ended, in an answer, another outcome, a fault or the reader's stop. `streamed`: what was shown already. */
  settle(streamed) {
    const { statements, done, problem, stopped } = this.#turn;
    this.#understand();
    this.status();
    // What was verified in the end is what counts: redraw only where the stream had shown something else.
    if (JSON.stringify(statements) !== JSON.stringify(streamed)) {
      this.statements.replaceChildren();
      for (const statement of statements) this.#append(statement);
      const spoken = new Set(streamed.map(({ text }) => text));
      for (const { text } of statements) if (!spoken.has(text)) speak(text);
    }
    // A citation may have come with the end alone.
    for (const citation of this.#turn.citations.values()) this.citation(citation);
    this.#ending();
    this.#refocus();
    if (problem || stopped || done?.outcome !== "answered") speak(this.rest.querySelector("h3")?.textContent ?? "");
    if (done && done.outcome !== "answered" && done.answer) speak(done.answer);
  }

  #append({ text, citations = [], quoted = [] }) {
    const numbers = [...new Set(citations)];
    const chips = numbers.map((n) => chip(n, this.#turn.citations.get(n)));
    // A no-break space keeps the first chip on the line of the last word.
    this.statements.append(el("p", { class: "statement", lang: langOf(text), data: { testid: "statement" } },
      sourceWords(text, quoted), chips.length > 0 && "\u00a0", chips));
  }

  /** Once the answer is whole, each statement can be flagged. */
  #flags() {
    const { done, statements } = this.#turn;
    if (!this.#actions || !done?.seal) return;
    [...this.statements.querySelectorAll(".statement")].forEach((node, index) => {
      const numbers = [...new Set(statements[index]?.citations ?? [])];
      if (numbers.length === 0) return;
      // The flag never stands alone on a line.
      const last = [...node.querySelectorAll(".chip")].at(-1);
      const end = el("span", { class: "chip-end" });
      last.replaceWith(end);
      end.append(last, flag(done, index, numbers, this.flagged));
    });
  }

  /** How the question was read, each part with what takes it out; focus stays with the part that was taken out. */
  #understand() {
    const parts = this.#actions ? understoodList(this.#turn.done?.searched, (ids, out) => this.#refine(ids, out)) : [];
    this.understood.replaceChildren(...parts);
    this.understood.hidden = parts.length === 0;
  }

  #refine(ids, out) {
    this.#touched = ids[0];
    this.#actions.refine(this.#turn, ids, out);
    this.element.focus({ preventScroll: true });
  }

  #refocus() {
    if (!this.#touched || document.activeElement !== this.element) return;
    const parts = [...this.understood.querySelectorAll("button")];
    (parts.find((part) => part.dataset.part === this.#touched) ?? parts[0])?.focus({ preventScroll: true });
    this.#touched = null;
  }

  #ending() {
    const { running, stopped, problem, done } = this.#turn;
    this.element.dataset.outcome = running ? "" : stopped ? "stopped" : problem ? "problem" : done.outcome;
    if (running) this.rest.replaceChildren();
    else if (stopped) this.rest.replaceChildren(stoppedBox([this.#retry("button"), this.#edit()]));
    else if (problem) this.rest.replaceChildren(problemBox(problem, [this.#retry("button"), this.#edit()]));
    else if (done.outcome === "answered") this.rest.replaceChildren(...this.#answered(done));
    else this.rest.replaceChildren(...this.#unanswered(done));
    if (done?.outcome === "answered") this.#flags();
  }

  #answered(done) {
    const cited = cards(this.#turn.citations.values());
    return [
      cited.length > 0 && el("section", { class: "cited" }, el("h3", {}, t("cited")), el("div", { class: "cards" }, cited)),
      ...answerRow(this.#turn, this.#actions && this.#retry("")),
      this.#actions && followUps(done, this.#actions.ask),
      done.note && said("p", done.note, { class: "quiet", data: { testid: "note" } }),
    ].filter(Boolean);
  }

  #unanswered(done) {
    const place = el("div", { class: "row-place" });
    const [, bad] = done.seal && done.outcome === "not_found" ? thumbs(done, place) : [];
    return [
      ending(done, this.#actions, [done.outcome === "failed" && this.#retry("button"), this.#edit()]),
      bad && el("div", { class: "row" }, bad),
      place,
    ].filter(Boolean);
  }

  #edit() {
    return el("button", { type: "button", class: "button", data: { testid: "edit" }, on: { click: () => this.#actions.edit(this.#turn) } }, t("edit"));
  }

  #retry(className) {
    return el("button", { type: "button", class: className, data: { testid: "retry" }, on: { click: () => this.#actions.retry(this.#turn) } },
      icon("again"), t("retry"));
  }
}

/** A statement in which the source's own words are marked; one that quotes as a whole needs no mark. */
function sourceWords(text, quoted) {
  if (quoted.length === 1 && quoted[0][1] - quoted[0][0] === text.length) return [text];
  const parts = [];
  let at = 0;
  for (const [start, end] of quoted) {
    parts.push(text.slice(at, start), el("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)].filter(Boolean);
}
