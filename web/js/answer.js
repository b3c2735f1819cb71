// Renders one question and its answer from the state of a turn, whole or piece by piece as it streams.

import { el, icon, langOf, said, speak } from "./dom.js";
import { sectionNode } from "./badges.js";
import { armChip, cards, chip, plainText } from "./citation.js";
import { count, dateNode, longDate } from "./dates.js";
import { faultWords, outcomeBox } from "./faults.js";
import { has, t } from "./i18n.js";
import { sourceHash } from "./route.js";
import { understoodList } from "./understood.js";

const OUTCOME_ICONS = { not_found: "search", unclear: "ask", refused: "caution", failed: "caution" };

export class AnswerView {
  #turn;
  #actions;
  #touched = null; // the part that was taken out or put back last

  /** `actions`: retry(turn), edit(turn), refine(turn, ids, out) and ask(question). */
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
    this.rest = el("div", { class: "rest" });
    this.element.replaceChildren(
      said("h2", turn.question, { class: "asked" }),
      this.reading, this.statements, this.rest);
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
    const chips = [...new Set(citations)].map((n) => chip(n, this.#turn.citations.get(n)));
    // A no-break space keeps the first chip on the line of the last word.
    this.statements.append(el("p", { class: "statement", lang: langOf(text), data: { testid: "statement" } },
      sourceWords(text, quoted), chips.length > 0 && "\u00a0", chips));
  }

  /** How the question was read, each part with what takes it out; focus stays with the part that was taken out. */
  #understand() {
    const parts = understoodList(this.#turn.done?.searched, (ids, out) => this.#refine(ids, out));
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
    else if (stopped) this.rest.replaceChildren(this.#box("caution", t("stopped"), [said("p", t("stopped.detail"))], true));
    else if (problem) this.rest.replaceChildren(this.#problem(problem));
    else if (done.outcome === "answered") this.rest.replaceChildren(...this.#answered(done));
    else this.rest.replaceChildren(this.#unanswered(done));
  }

  #answered(done) {
    const cited = cards(this.#turn.citations.values());
    return [
      cited.length > 0 && el("section", { class: "cited" }, el("h3", {}, t("cited")), el("div", { class: "cards" }, cited)),
      el("div", { class: "row" }, this.#copy(), this.#retry(""),
        (done.mode === "offline" || done.mode === "llm") && el("span", { class: "mode" }, t(`mode.${done.mode}`))),
      done.note && said("p", done.note, { class: "quiet", data: { testid: "note" } }),
    ].filter(Boolean);
  }

  #unanswered({ outcome, answer, choices = [], searched = {} }) {
    const unclear = outcome === "unclear" && choices.length > 0;
    const parts = [answer && said("p", unclear ? answer.split("\n")[0] : answer)];
    if (unclear) parts.push(this.#choices(choices));
    if (outcome === "not_found") parts.push(this.#searched(searched), this.#nearest(searched.nearest ?? []), this.#again(searched));
    if (outcome === "refused") parts.push(el("p", { class: "quiet" }, t("outcome.refused.remedy")));
    if (outcome === "failed") parts.push(el("p", { class: "quiet" }, t("outcome.failed.remedy")));
    const title = OUTCOME_ICONS[outcome] ? t(`outcome.${outcome}`) : t("outcome.failed");
    return this.#box(OUTCOME_ICONS[outcome] ?? "caution", title, parts, outcome === "failed");
  }

  /** What an unclear question could be about, each a question that stands by itself. */
  #choices(choices) {
    return el("ul", { class: "choices" }, choices.map(({ title, date, meaning, question }) => el("li", {},
      el("button", { type: "button", class: "choice", data: { testid: "choice" }, on: { click: () => this.#actions.ask(question) } },
        meaning && said("span", meaning, { class: "choice-meaning" }), said("span", title, { class: "nearest-title" }), dateNode(date)))));
  }

  #searched({ meaning = "off", resolutions, first, last, terms = [], dates = [], agencies = [], section }) {
    const line = (key, ...value) => el("div", {}, el("dt", {}, t(key)), el("dd", {}, value));
    const list = (words) => said("span", words.join(", "));
    return el("section", { class: "again" }, el("h3", {}, t("searched")), el("dl", { class: "searched" },
      resolutions !== undefined && line("searched.read", t("searched.resolutions", { n: resolutions === 1 ? 1 : count(resolutions) })),
      first && last && line("searched.period", period(first, last)),
      dates.length > 0 && line("searched.dates", list(dates)),
      agencies.length > 0 && line("searched.agencies", list(agencies)),
      section && line("searched.section", sectionNode(section)),
      terms.length > 0 && line("searched.terms", list(terms)),
      has(`searched.meaning.${meaning}`) && line("searched.meaning", t(`searched.meaning.${meaning}`))));
  }

  #nearest(nearest) {
    return nearest.length > 0 && el("section", { class: "nearest" }, el("h3", {}, t("nearest")),
      el("ul", {}, nearest.map(({ resolution, date, title }) => el("li", {},
        el("a", { href: sourceHash({ resolution }), data: { testid: "nearest" } },
          dateNode(date), said("span", title, { class: "nearest-title" }))))));
  }

  #again({ first, last }) {
    return el("section", { class: "again" }, el("h3", {}, t("again")), el("ul", {},
      el("li", {}, t("again.topic")),
      first && last && el("li", {}, t("again.period", { first: longDate(first), last: longDate(last) })),
      el("li", {}, t("again.words"))));
  }

  #problem(fault) {
    const { title, detail } = faultWords(fault);
    return this.#box("caution", title, [said("p", detail)], true);
  }

  /** The one calm box of every ending that is not an answer: what happened, and what can be done. */
  #box(mark, title, parts, retry) {
    return outcomeBox(mark, title, parts, [
      retry && this.#retry("button"),
      el("button", { type: "button", class: "button", data: { testid: "edit" }, on: { click: () => this.#actions.edit(this.#turn) } }, t("edit")),
    ]);
  }

  #retry(className) {
    return el("button", { type: "button", class: className, data: { testid: "retry" }, on: { click: () => this.#actions.retry(this.#turn) } },
      icon("again"), t("retry"));
  }

  #copy() {
    const words = el("span", {}, t("copy"));
    const copy = async () => {
      const { question, statements, citations } = this.#turn;
      const copied = await toClipboard(plainText(question, statements, citations.values()));
      words.textContent = t(copied ? "copied" : "copy.failed");
      speak(words.textContent);
      setTimeout(() => { words.textContent = t("copy"); }, 2500);
    };
    return el("button", { type: "button", data: { testid: "copy" }, on: { click: copy } }, icon("copy"), words);
  }
}

function period(first, last) {
  // Two dates in their own elements, so that each shows its other era on hover.
  const [before, between, after] = t("searched.from.to").split(/\{first\}|\{last\}/);
  return el("span", {}, before, dateNode(first), between, dateNode(last), after);
}

async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Over plain http, as in an office network, there is no clipboard API: the old command still works.
    const box = el("textarea", { class: "unseen", readonly: true, "aria-hidden": "true" });
    const focused = document.activeElement;
    box.value = text;
    document.body.append(box);
    box.select();
    const copied = document.execCommand("copy");
    box.remove();
    focused?.focus({ preventScroll: true });
    return copied;
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
