// The quiet row below an answer: copy, share, ask again, correct or not; and what the reader may ask next.

import * as api from "./api.js";
import { plainText } from "./citation.js";
import { copyText } from "./clipboard.js";
import { el, icon, said, speak } from "./dom.js";
import { faultWords } from "./faults.js";
import { sealed, thumbs } from "./feedback.js";
import { t } from "./i18n.js";

const TOLD_MS = 2500;

/** The row, and the place below it where forms open. `retry` may be missing. */
export function answerRow(turn, retry) {
  const { done } = turn;
  const place = el("div", { class: "row-place" });
  return [
    el("div", { class: "row" },
      copyButton(() => plainText(turn.question, turn.statements, turn.citations.values())),
      retry && done.seal && shareButton(done, place),
      retry,
      retry && done.seal && thumbs(done, place),
      (done.mode === "offline" || done.mode === "llm") && el("span", { class: "mode" }, t(`mode.${done.mode}`))),
    place,
  ];
}

/** Questions drawn from the facts of the resolution; asked in this conversation. */
export function followUps(done, ask) {
  const questions = done.followUps ?? [];
  return questions.length > 0 && el("section", { class: "follow-ups" }, el("h3", {}, t("followups")),
    el("ul", {}, questions.map((question) => el("li", {},
      el("button", { type: "button", class: "button", data: { testid: "follow-up" }, on: { click: () => ask(question) } }, said("span", question))))));
}

function copyButton(text) {
  const words = el("span", {}, t("copy"));
  const copy = async () => {
    const copied = await copyText(text());
    words.textContent = t(copied ? "copied" : "copy.failed");
    speak(words.textContent);
    setTimeout(() => { words.textContent = t("copy"); }, TOLD_MS);
  };
  return el("button", { type: "button", data: { testid: "copy" }, on: { click: copy } }, icon("copy"), words);
}

/** Only this asks the server to keep the answer. */
function shareButton(done, place) {
  const share = async () => {
    button.disabled = true;
    let shown;
    try {
      const { path } = await api.share({ answer: sealed(done), seal: done.seal });
      shown = linkPanel(new URL(path, location.origin).href);
      speak(t("shared.made"));
    } catch (fault) {
      const { title, detail } = faultWords(fault);
      shown = el("div", { class: "feedback", role: "alert" }, said("p", title), said("p", detail));
    }
    button.disabled = false;
    place.replaceChildren(shown);
    (shown.querySelector("input") ?? button).focus();
  };
  const button = el("button", { type: "button", data: { testid: "share" }, on: { click: share } }, icon("share"), el("span", {}, t("share")));
  return button;
}

function linkPanel(address) {
  const box = el("input", { type: "text", readonly: true, value: address, "aria-label": t("shared.link"), data: { testid: "share-link" }, on: { focus: (event) => event.currentTarget.select() } });
  return el("div", { class: "feedback" },
    el("div", { class: "share-line" }, box, el("span", { class: "row" }, copyButton(() => address))),
    el("p", { class: "quiet" }, t("shared.note")));
}
