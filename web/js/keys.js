// Keyboard shortcuts and the list of them.

import { el } from "./dom.js";
import { t } from "./i18n.js";

const SEQUENCE_MS = 1500;

/** What a key means, wherever it sits: on a Thai layout the keys of / j k ? give Thai letters. */
function meaning(event) {
  if (!/^[\u0e00-\u0e7f]$/.test(event.key)) return event.key;
  if (event.code === "Slash") return event.shiftKey ? "?" : "/";
  return /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : event.key;
}

function typing(target) {
  return target.matches?.("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
}

/** The list of all shortcuts. */
export function paintKeys(dialog, shortcuts) {
  dialog.replaceChildren(
    el("h2", { id: "keys-heading" }, t("keys.title")),
    el("dl", {}, shortcuts.map(({ show, says }) => el("div", {},
      el("dt", {}, show.map((keys) => el("span", { class: "combination" }, keys.map((key) => el("kbd", {}, key))))), el("dd", {}, t(says))))),
    el("form", { method: "dialog" }, el("button", { class: "button" }, t("close"))));
}

/**
 * Watches the keyboard. `shortcuts` are { show, says, on }: `on` maps "j" or a sequence such as "g a" to what it does.
 * `dismiss` is what Esc does; it says whether there was something to dismiss.
 */
export function watchKeys(dialog, button, shortcuts, dismiss) {
  const acts = Object.assign({}, ...shortcuts.map(({ on }) => on ?? {}));
  const list = () => (dialog.open ? dialog.close() : dialog.showModal());
  let first = ""; // the first key of a sequence
  let timer;

  button.addEventListener("click", list);
  // A click on the veil around the list falls on the dialog itself.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape") {
      // A dialog or popover closes by itself.
      if (!document.querySelector("dialog[open], :popover-open") && dismiss()) event.preventDefault();
      return;
    }
    if (typing(event.target)) return;
    const key = meaning(event);
    const act = key === "?" ? list : acts[first ? `${first} ${key}` : key];
    clearTimeout(timer);
    const begins = !first && Object.keys(acts).some((keys) => keys.startsWith(`${key} `));
    first = begins ? key : "";
    if (begins) timer = setTimeout(() => { first = ""; }, SEQUENCE_MS);
    if (!act || (document.querySelector("dialog[open]") && act !== list)) return;
    event.preventDefault(); // or the slash would be typed into the box it leads to
    act();
  });
}
