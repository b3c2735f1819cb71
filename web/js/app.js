// Wiring of the question page: which part hears of what.

import * as api from "./api.js";
import { Beside } from "./beside.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { count, longDate } from "./dates.js";
import { el, icon, said } from "./dom.js";
import { download, markdown } from "./export.js";
import * as history from "./history.js";
import { currentLang, t } from "./i18n.js";
import { hidePopover, watchChips } from "./popover.js";
import { Rail } from "./rail.js";
import { start } from "./shell.js";
import en from "./words/chat-en.js";
import th from "./words/chat-th.js";

const $ = (id) => document.getElementById(id);

const beside = new Beside($("pane"));
const conversation = new Conversation($("turns"), { onChange: changed, edit, examples: () => offered().slice(0, 3) });
const composer = new Composer($("composer"), { ask: (question) => conversation.ask(question), stop: () => conversation.stop() });
const rail = new Rail($("rail"), { open, begin, current: () => conversation.key });
let known = null; // what the archive said of itself

// ---- Conversation

function changed() {
  $("welcome").hidden = !conversation.empty;
  for (const id of ["restart", "export", "print"]) $(id).hidden = conversation.empty;
  composer.running(conversation.running);
  if (!conversation.running && conversation.ended.length > 0) {
    history.keep({ key: conversation.key, turns: conversation.ended });
  }
  rail.changed();
  $("history-open").hidden = history.list().length === 0;
  beside.mark();
}

function edit(question) {
  composer.fill(question);
  composer.focus();
}

function begin() {
  if (beside.isOpen) beside.close();
  conversation.restart();
  window.scrollTo({ top: 0 });
  composer.focus();
}

function open(talk) {
  if (beside.isOpen) beside.close();
  conversation.load(talk);
  window.scrollTo({ top: 0 });
  document.querySelector(".answer").focus({ preventScroll: true });
}

$("restart").addEventListener("click", begin);
$("print").addEventListener("click", () => window.print());
$("export").addEventListener("click", () => {
  if (conversation.ended.length > 0) download(t("export.file"), markdown(conversation.ended));
});

// ---- Archive

async function meetArchive() {
  try {
    known = await api.archive();
  } catch {
    return; // the first screen stands without figures and suggestions
  }
  paintArchive();
}

function paintArchive() {
  if (!known) return;
  const { resolutions, meetings, first, last, updated } = known;
  const suggestions = offered();
  const [from, to] = [longDate(first), longDate(last)];
  const key = !resolutions ? "welcome.archive.empty" : from && to ? "welcome.archive" : "welcome.archive.undated";
  const words = t(key, { resolutions: count(resolutions), meetings: count(meetings), first: from, last: to });
  $("archive").textContent = updated ? `${words} ${t("welcome.updated", { day: longDate(updated) })}` : words;
  $("archive").hidden = false;
  $("suggestions").hidden = suggestions.length === 0;
  $("suggestion-list").replaceChildren(...suggestions.slice(0, 4).map((question) => el("li", {},
    el("button", { type: "button", class: "suggestion", data: { testid: "suggestion" }, on: { click: () => conversation.ask(question) } },
      said("span", question), icon("go")))));
}

/** Questions the archive answers, in the language of the interface where it has any. */
function offered() {
  const english = known?.suggestionsEn ?? [];
  return currentLang() === "en" && english.length > 0 ? english : known?.suggestions ?? [];
}

function repaint() {
  hidePopover();
  paintArchive();
  conversation.repaint();
  composer.repaint();
  rail.repaint();
  beside.repaint();
}

function toQuestion() {
  if (beside.covers) beside.close(); // the sheet lies over the box
  composer.focus();
}

// ---- Start

start({
  words: { th, en },
  title: () => t("page.title"),
  repaint,
  search: toQuestion,
  shortcuts: [
    { show: [["j"], ["k"]], says: "keys.citations", on: { j: () => beside.step(1), k: () => beside.step(-1) } },
    { show: [["Enter"]], says: "keys.open" },
    { show: [["Shift", "Enter"]], says: "keys.newline" },
  ],
  dismiss: () => hidePopover() || (beside.isOpen && (beside.close(), true)),
});
watchChips();
beside.follow();
changed();
meetArchive();

// The form was sent before this script had run: answer it now, and leave a clean address behind.
const early = new URLSearchParams(location.search).get("q")?.trim().slice(0, 1000);
if (early) {
  window.history.replaceState(window.history.state, "", location.pathname + location.hash);
  conversation.ask(early);
}
