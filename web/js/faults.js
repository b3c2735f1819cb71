// The one calm box of everything that is not an answer, and the words of a fault in it.

import { el, icon, said } from "./dom.js";
import { currentLang, has, t } from "./i18n.js";

/** What happened (`title`), what can be done about it (`parts`), and the buttons that do it (`remedies`);
 *  `heading` is the level it has on the page. */
export function outcomeBox(mark, title, parts = [], remedies = [], heading = "h3") {
  const buttons = remedies.filter(Boolean);
  return el("section", { class: "outcome", data: { testid: "outcome" } },
    el(heading, {}, icon(mark), said("span", title)), parts,
    buttons.length > 0 && el("div", { class: "remedies" }, buttons));
}

/** Nothing is there to be listed: the box of a page that has no other heading below its first. */
export const emptyBox = (title, parts, remedies) => outcomeBox("search", title, parts, remedies, "h2");

/** The words of a Problem of api.js, or of anything else that was thrown: { title, detail }. */
export function faultWords(fault) {
  const kind = has(`problem.${fault?.kind}`) ? fault.kind : "http";
  const own = fault?.words?.[currentLang()] ?? {};
  return {
    title: own.title ?? t(`problem.${kind}`),
    detail: own.detail ?? t(`problem.${kind}.detail`, { status: fault?.status ?? 0 }),
  };
}

/** A fault as a box, with a button that tries again if `retry` is given. */
export function faultBox(fault, retry) {
  const { title, detail } = faultWords(fault);
  return outcomeBox("caution", title, [said("p", detail)], [retry && retryButton(retry)], "h2");
}

export function retryButton(retry, words = t("try.again")) {
  return el("button", { type: "button", class: "button", data: { testid: "try-again" }, on: { click: retry } }, icon("again"), words);
}
