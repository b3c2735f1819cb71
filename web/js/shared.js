// The page of one shared answer, /a/ID: the question, the answer as it was given, its citations and the day.

import * as api from "./api.js";
import { AnswerView } from "./answer.js";
import { Beside } from "./beside.js";
import { answeredTurn } from "./conversation.js";
import { longDate } from "./dates.js";
import { faultBox } from "./faults.js";
import { t } from "./i18n.js";
import { hidePopover, watchChips } from "./popover.js";
import { start } from "./shell.js";
import en from "./words/chat-en.js";
import th from "./words/chat-th.js";

const $ = (id) => document.getElementById(id);
const beside = new Beside($("pane"));
let turn = null;
let view = null;
let fault = null;

function repaint() {
  hidePopover();
  $("shared-note").textContent = turn ? t("shared.day", { day: longDate(turn.done.day) }) : fault ? "" : t("shared.loading");
  if (view) view.repaint();
  if (fault) $("turns").replaceChildren(faultBox(fault, fault.status === 404 ? null : load));
  $("shared-more").hidden = !turn && !fault;
  beside.repaint();
}

async function load() {
  fault = null;
  try {
    const answer = await api.sharedAnswer(location.pathname.split("/").pop());
    turn = answeredTurn(answer.question, answer);
    view = new AnswerView(turn, null);
    $("turns").replaceChildren(view.element);
    $("ask-on").href = `/?q=${encodeURIComponent(answer.question)}`;
  } catch (thrown) {
    fault = thrown;
  }
  repaint();
}

start({
  words: { th, en },
  title: () => t("shared.title", { question: turn?.question ?? t("shared.heading") }),
  repaint,
  shortcuts: [{ show: [["j"], ["k"]], says: "keys.citations", on: { j: () => beside.step(1), k: () => beside.step(-1) } }],
  dismiss: () => hidePopover() || (beside.isOpen && (beside.close(), true)),
});
watchChips();
beside.follow();
load();
