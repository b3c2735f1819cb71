// Wiring: which part of the page hears of what.

import * as api from "./api.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { count, longDate } from "./dates.js";
import { el, icon, said } from "./dom.js";
import { t } from "./i18n.js";
import { hidePopover, watchChips } from "./popover.js";
import { readHash } from "./route.js";
import { start } from "./shell.js";
import { SourcePane } from "./source.js";
import en from "./words/chat-en.js";
import th from "./words/chat-th.js";

const $ = (id) => document.getElementById(id);
const besides = matchMedia("(min-width: 64rem)"); // the width from which css/source.css puts the pane beside

const pane = new SourcePane($("pane"), closeSource);
const conversation = new Conversation($("turns"), { onChange: changed, edit });
const composer = new Composer($("composer"), { ask: (question) => conversation.ask(question), stop: () => conversation.stop() });
let known = null; // what the archive said of itself
let opener = null; // the link a source was opened from, where focus returns

// ---- Conversation

function changed() {
  $("welcome").hidden = !conversation.empty;
  $("restart").hidden = conversation.empty;
  composer.running(conversation.running);
  markCurrent();
}

function edit(question) {
  composer.fill(question);
  composer.focus();
}

$("restart").addEventListener("click", () => {
  if (pane.isOpen) closeSource();
  conversation.restart();
  window.scrollTo({ top: 0 });
  composer.focus();
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
  const { resolutions, meetings, first, last, suggestions = [] } = known;
  const [from, to] = [longDate(first), longDate(last)];
  const key = !resolutions ? "welcome.archive.empty" : from && to ? "welcome.archive" : "welcome.archive.undated";
  $("archive").textContent = t(key, { resolutions: count(resolutions), meetings: count(meetings), first: from, last: to });
  $("archive").hidden = false;
  $("suggestions").hidden = suggestions.length === 0;
  $("suggestion-list").replaceChildren(...suggestions.slice(0, 4).map((question) => el("li", {},
    el("button", { type: "button", class: "suggestion", data: { testid: "suggestion" }, on: { click: () => conversation.ask(question) } },
      said("span", question), icon("go")))));
}

// ---- Source: the address decides what is open, so that links, reload and the back button all work

function follow({ focus = true } = {}) {
  const route = readHash(location.hash);
  hidePopover();
  if (route) {
    pane.open(route, { focus });
    keepAnswerInView();
  } else if (pane.isOpen) {
    pane.hide();
    if (opener?.isConnected) opener.focus();
    opener = null;
  }
  markCurrent();
}

/** Every link to the words that are open now shows that it is the one. */
function markCurrent() {
  for (const link of document.querySelectorAll('a[href^="#/resolutions/"]')) {
    if (pane.isOpen && link.getAttribute("href") === location.hash) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function openSource(link, options) {
  opener = link;
  const hash = link.getAttribute("href");
  // One step back closes the pane, however many sources were read in it.
  if (pane.isOpen) history.replaceState(history.state, "", hash);
  else history.pushState({ opened: true }, "", hash);
  follow(options);
}

function closeSource() {
  if (history.state?.opened) history.back();
  else {
    history.replaceState(null, "", location.pathname + location.search);
    follow();
  }
}

/** A sheet covers the lower part of a phone: the first line of the answer it belongs to stays above it. */
function keepAnswerInView() {
  if (besides.matches || !opener) return;
  const first = opener.closest(".answer")?.querySelector(".statement");
  if (!first) return;
  const ceiling = document.querySelector(".masthead").getBoundingClientRect().bottom;
  window.scrollBy({ top: first.getBoundingClientRect().top - ceiling - 12 });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.('a[href^="#/resolutions/"]');
  // With a modifier the reader wants a tab or window of its own.
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openSource(link);
});
window.addEventListener("popstate", () => follow());
window.addEventListener("hashchange", () => follow());

// ---- Keys

function toQuestion() {
  if (pane.isOpen && !besides.matches) closeSource(); // the sheet lies over the box
  composer.focus();
}

/** To the next or previous citation; an open pane goes along, and the focus stays on the citations. */
function toCitation(step) {
  const chips = [...document.querySelectorAll(".chip[href]")];
  if (chips.length === 0) return;
  const focused = chips.indexOf(document.activeElement);
  const at = focused >= 0 ? focused : chips.indexOf(opener);
  const next = chips[at < 0 ? (step > 0 ? 0 : chips.length - 1) : (at + step + chips.length) % chips.length];
  if (pane.isOpen) openSource(next, { focus: false });
  next.focus();
}

function repaint() {
  hidePopover();
  paintArchive();
  conversation.repaint();
  composer.repaint();
  pane.repaint();
  markCurrent();
}

// ---- Start

start({
  words: { th, en },
  title: () => t("page.title"),
  repaint,
  search: toQuestion,
  shortcuts: [
    { show: [["j"], ["k"]], says: "keys.citations", on: { j: () => toCitation(1), k: () => toCitation(-1) } },
    { show: [["Enter"]], says: "keys.open" },
    { show: [["Shift", "Enter"]], says: "keys.newline" },
  ],
  dismiss: () => hidePopover() || (pane.isOpen && (closeSource(), true)),
});
watchChips();
follow();
meetArchive();

// The form was sent before this script had run: answer it now, and leave a clean address behind.
const early = new URLSearchParams(location.search).get("q")?.trim().slice(0, 1000);
if (early) {
  history.replaceState(history.state, "", location.pathname + location.hash);
  conversation.ask(early);
}
