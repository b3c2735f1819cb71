// What a reader thinks of an answer, or of one citation of one statement. Nothing is sent before the reader sends it.

import * as api from "./api.js";
import { el, icon, said, speak } from "./dom.js";
import { faultWords } from "./faults.js";
import { t } from "./i18n.js";

const REASONS = {
  good: ["correct", "useful", "other"],
  bad: ["wrong", "incomplete", "other_resolution", "outdated", "unclear", "other"],
  missing: ["exists", "unclear", "other"], // bad, where nothing was found
  citation: ["unsupported", "other_resolution", "outdated", "other"],
};
let forms = 0; // names of radio groups must differ

/** The part of an answer that the server has sealed. */
export function sealed({ question, day, outcome, answer, statements, citations, mode, note = null }) {
  return { question, day, outcome, answer, statements, citations, mode, note };
}

/** Two thumbs, and the form that each opens in `place`. */
export function thumbs(done, place) {
  const button = (verdict) => el("button", {
    type: "button", "aria-expanded": "false", data: { testid: `thumb-${verdict}` },
    on: { click: (event) => toggle(event.currentTarget, place, () => feedbackForm(done, { verdict })) },
  }, icon(verdict), el("span", {}, t(`thumb.${named(verdict, done)}`)));
  return [button("good"), button("bad")];
}

/** A bad ending that is no answer: something is missing. */
function named(verdict, { outcome }) {
  return verdict === "bad" && outcome !== "answered" ? "missing" : verdict;
}

/** The small flag behind a statement: its citation does not support it. */
export function flag(done, index, numbers, place) {
  return el("button", {
    type: "button", class: "flag-button", "aria-expanded": "false", "aria-label": t("flag", { n: index + 1 }), title: t("flag.short"), data: { testid: "flag" },
    on: { click: (event) => toggle(event.currentTarget, place, () => feedbackForm(done, { verdict: "citation", statement: index, numbers })) },
  }, icon("flag"));
}

function toggle(button, place, form) {
  const open = button.getAttribute("aria-expanded") === "true";
  const scope = button.closest(".answer");
  for (const other of scope.querySelectorAll("button[aria-expanded=true]")) other.setAttribute("aria-expanded", "false");
  for (const other of scope.querySelectorAll(".feedback")) other.remove();
  if (open) return;
  button.setAttribute("aria-expanded", "true");
  const node = form();
  node.opener = button;
  place.append(node);
  node.querySelector("input, textarea").focus();
}

function feedbackForm(done, { verdict, statement, numbers = [] }) {
  const id = `feedback-${++forms}`;
  const reasons = REASONS[named(verdict, done)];
  const radios = (name, values, words, first) => el("div", { class: "choices-row" }, values.map((value, i) => el("label", {},
    el("input", { type: "radio", name: `${id}-${name}`, value, checked: first && i === 0, data: { testid: `${name}-${value}` } }), el("span", {}, words(value)))));
  const comment = el("textarea", { id: `${id}-comment`, rows: 2, maxlength: 1000, data: { testid: "feedback-comment" } });
  const status = el("p", { class: "feedback-status", role: "alert" });
  const send = el("button", { type: "submit", class: "button", data: { testid: "feedback-send" } }, t("feedback.send"));
  const form = el("form", { class: "feedback", "aria-label": t(`feedback.${named(verdict, done)}`), data: { testid: "feedback" } },
    numbers.length > 1 && el("fieldset", {}, el("legend", {}, t("feedback.which")), radios("citation", numbers.map(String), (n) => `[${n}]`, true)),
    el("fieldset", {}, el("legend", {}, t(`feedback.${named(verdict, done)}`)), radios("reason", reasons, (reason) => t(`reason.${reason}`), false)),
    el("label", { for: comment.id, class: "feedback-label" }, t("feedback.comment")), comment,
    el("p", { class: "quiet" }, t("feedback.sends")), status,
    el("div", { class: "remedies" }, send,
      el("button", { type: "button", class: "button", data: { testid: "feedback-cancel" }, on: { click: () => close(form) } }, t("cancel"))));
  const chosen = (name) => form.querySelector(`[name="${id}-${name}"]:checked`)?.value;
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation(); // the source beside stays open
    close(form);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    send.disabled = true;
    status.textContent = "";
    try {
      await api.feedback({
        answer: sealed(done), seal: done.seal, verdict, reason: chosen("reason") ?? "", comment: comment.value,
        statement, citation: verdict === "citation" ? Number(chosen("citation") ?? numbers[0]) : undefined,
      });
      const { opener } = form;
      opener?.setAttribute("aria-expanded", "false");
      form.replaceWith(el("p", { class: "feedback thanks", data: { testid: "thanks" } }, icon("agreed"), said("span", t("feedback.thanks"))));
      speak(t("feedback.thanks"));
      opener?.focus();
    } catch (fault) {
      const { title, detail } = faultWords(fault);
      status.textContent = `${title} ${detail}`;
      send.disabled = false;
    }
  });
  return form;
}

function close(form) {
  form.opener?.setAttribute("aria-expanded", "false");
  form.opener?.focus();
  form.remove();
}
