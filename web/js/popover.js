// The small card that a chip shows on hover, on keyboard focus and on a tap: what it cites, before one goes there.

import { el, icon, said } from "./dom.js";
import { badges } from "./badges.js";
import { markedWords } from "./citation.js";
import { dateNode } from "./dates.js";
import { t } from "./i18n.js";

const SHOW_MS = 120;
const HIDE_MS = 180; // long enough to move the pointer from the chip into the popover

let shown = null; // { chip, node }
let timer;

/** Watches every chip on the page, present and future. */
export function watchChips() {
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const chip = event.target.closest?.(".chip[href]");
    if (chip) later(() => show(chip), SHOW_MS);
    else if (event.target.closest?.(".popover")) clearTimeout(timer);
    else if (shown && !shown.chip.matches(":focus-visible")) later(hidePopover, HIDE_MS);
    else if (!shown) clearTimeout(timer);
  });
  // A finger has no hover: it taps the card open (showsOnTap), and away by tapping elsewhere.
  document.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" && !event.target.closest?.(".popover, .chip")) hidePopover();
  });
  document.addEventListener("focusin", (event) => {
    const chip = event.target.closest?.(".chip[href]");
    if (chip?.matches(":focus-visible")) show(chip);
    else if (!event.target.closest?.(".popover")) hidePopover();
  });
  document.addEventListener("focusout", (event) => {
    if (event.target === shown?.chip && !shown.tapped) hidePopover();
  });
  window.addEventListener("resize", hidePopover);
}

/** Whether this click was the first tap on a chip: it shows the card, whose link, or a second tap, opens the source. */
export function showsOnTap(event, link) {
  if (!link.matches(".chip") || !["touch", "pen"].includes(event.pointerType) || shown?.chip === link) return false;
  show(link, true);
  return true;
}

/** Hides it; says whether there was one. */
export function hidePopover() {
  clearTimeout(timer);
  if (!shown) return false;
  shown.chip.removeAttribute("aria-describedby");
  shown.node.remove();
  shown = null;
  return true;
}

function later(action, delay) {
  clearTimeout(timer);
  timer = setTimeout(action, delay);
}

function show(chip, tapped = false) {
  clearTimeout(timer);
  if (shown?.chip === chip || !chip.isConnected) return;
  hidePopover();
  const { citation } = chip;
  const node = el("div", { class: "popover", id: "popover", role: tapped ? "group" : "tooltip", "aria-label": tapped && t("popover"), data: { testid: "popover" } },
    el("div", { class: "popover-head" }, dateNode(citation.date), badges(citation.decisions, citation.kind)),
    said("div", citation.title, { class: "popover-title" }),
    markedWords(citation.text),
    tapped && el("a", { class: "popover-open", href: chip.getAttribute("href"), data: { testid: "popover-open" } }, t("popover.open"), icon("go")));
  document.body.append(node);
  chip.setAttribute("aria-describedby", "popover");
  shown = { chip, node, tapped };
  place(node, chip.getClientRects()[0]);
}

/** Above the chip, or below it where the masthead is in the way; never beyond the sides. */
function place(node, chip) {
  const gap = 10;
  const { width, height } = node.getBoundingClientRect();
  const ceiling = document.querySelector(".masthead").getBoundingClientRect().bottom + gap;
  const above = chip.top - height - gap;
  const top = above >= ceiling ? above : chip.bottom + gap;
  const left = Math.min(Math.max(chip.left - 24, 16), document.documentElement.clientWidth - width - 16);
  node.style.top = `${top + window.scrollY}px`;
  node.style.left = `${left + window.scrollX}px`;
}
