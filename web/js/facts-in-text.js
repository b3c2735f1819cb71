// What a resolution states, as stretches of its text with an explanation each, and as layers of the text.

import { badge } from "./badges.js";
import { count, dateNode } from "./dates.js";
import { VERBS } from "./decisions.js";
import { el, icon, said } from "./dom.js";
import { has, t } from "./i18n.js";
import { agencyPath } from "./addresses.js";

/** Baht in words: 12,500,000 as it stands, with the range where there are two. */
export function bahtWords({ baht, upToBaht, per }) {
  const one = decimal(baht);
  const range = Number(upToBaht) !== Number(baht) ? `${one}–${decimal(upToBaht)}` : one;
  return `${t("baht", { n: range })}${per ? ` ${per}` : ""}`;
}

function decimal(number) {
  const [whole, part] = String(number).split(".");
  return part && Number(part) !== 0 ? `${count(whole)}.${part}` : count(whole);
}

/** All facts as { kind, start, end, confidence, explain() }, the narrow ones that can be underlined. */
export function factsOf(facts) {
  const all = [];
  const add = (kind, proof, explain) => all.push({ kind, start: proof.start, end: proof.end, confidence: proof.confidence, explain });
  for (const decision of facts.decisions) add("decision", decision, () => badge(VERBS[decision.code] ?? decision.code));
  for (const proposer of facts.proposers) add("proposer", proposer, () => agencyLink(proposer.agency));
  for (const order of facts.assignments) {
    for (const agent of order.agencies) add("order", agent, () => el("span", {}, agencyLink(agent.name, agent.pointing), " ", said("span", order.task)));
    for (const due of order.deadlines) add("deadline", due, () => dueNode(due));
  }
  for (const amount of facts.amounts) {
    add("amount", amount, () => el("span", {}, bahtWords(amount), " · ", t(`role.${amount.role}`),
      amount.source && ` · ${t(`source.${amount.source}`)}`));
  }
  for (const person of facts.appointments) {
    add("appointment", person, () => el("span", {}, said("b", person.person), " · ", t(`appointment.${person.kind}`),
      person.position && [" · ", said("span", person.position)], person.from && [" · ", dateNode(person.from)]));
  }
  for (const cited of facts.references) add("reference", cited, () => el("span", {}, t(`relation.${cited.type}`), " ", dateNode(cited.citedDate)));
  for (const law of facts.laws) add("law", law, () => el("span", {}, said("span", law.title), law.draft && ` · ${t("law.draft")}`));
  for (const day of facts.dates) {
    add("date", day, () => el("span", {}, t(`date.${day.kind}`), " ", dateNode(day.from), day.to !== day.from && [" – ", dateNode(day.to)]));
  }
  return all;
}

/** By when, and whether that day is over. */
export function dueNode({ date, overdue, countedFrom }, words) {
  return el("span", { class: overdue ? "due overdue" : "due" },
    el("span", { class: "on" }, overdue && icon("late"), date ? dateNode(date, words) : t(`counted.${countedFrom}`)),
    overdue && ` ${t("overdue")}`);
}

/** Whom a text only points to ("หน่วยงานที่เกี่ยวข้อง") has no page of its own. */
export function agencyLink(name, pointing = false) {
  return pointing ? el("span", { lang: "th" }, name) : el("a", { href: agencyPath(name), lang: "th" }, name);
}

/** The facts that are underlined: of those that overlap the narrower one, since the wider stands in the lists. */
export function underlined(all) {
  const kept = [];
  for (const fact of [...all].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)) {
    if (kept.every((other) => fact.end <= other.start || fact.start >= other.end)) kept.push(fact);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The explanation of a fact, opened at its words: a popover that Esc and a click elsewhere close. */
export function explain(fact, node) {
  document.getElementById("explanation")?.remove();
  const box = el("div", { id: "explanation", class: "explanation", popover: "auto", role: "dialog", "aria-label": t(`fact.${fact.kind}`), data: { testid: "explanation" } },
    el("p", { class: "label" }, t(`fact.${fact.kind}`)),
    el("p", {}, fact.explain()),
    fact.confidence !== "sure" && el("p", { class: "quiet" }, t(`confidence.${fact.confidence}`)));
  document.body.append(box);
  box.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    const within = box.contains(document.activeElement);
    box.remove();
    if (within) node.focus({ preventScroll: true });
  });
  box.showPopover();
  place(box, node.getClientRects()[0]);
  (box.querySelector("a") ?? box).focus({ preventScroll: true });
}

function place(box, at) {
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + 8 + height <= innerHeight;
  box.style.top = `${below ? at.bottom + 8 : Math.max(8, at.top - height - 8)}px`;
  box.style.left = `${Math.min(Math.max(8, at.left), document.documentElement.clientWidth - width - 8)}px`;
}

/** Words of a code, or the code itself where this client has none. */
export function codeWords(prefix, code) {
  return has(`${prefix}.${code}`) ? t(`${prefix}.${code}`) : code;
}

