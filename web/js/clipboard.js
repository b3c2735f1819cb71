// Copies text, over plain http too, where browsers have no clipboard API.

import { el, speak } from "./dom.js";
import { t } from "./i18n.js";

const SHOWN_MS = 2500;

export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
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

/** Copies, and says so in the words of the button for a while. */
export async function copyFrom(button, text) {
  const words = button.querySelector("span") ?? button;
  const before = words.textContent;
  words.textContent = t((await copyText(text)) ? "copied" : "copy.failed");
  speak(words.textContent);
  setTimeout(() => { words.textContent = before; }, SHOWN_MS);
}
