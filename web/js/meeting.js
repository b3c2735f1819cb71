// One meeting: its agenda by section.

import th from "./words/rooms-th.js";
import en from "./words/rooms-en.js";
import { lastOfPage, meetingPath } from "./addresses.js";
import { getJson } from "./api.js";
import { sectionNode } from "./badges.js";
import { count, longDate, yearWords } from "./dates.js";
import { el, icon } from "./dom.js";
import { entry } from "./entries.js";
import { t } from "./i18n.js";
import { rowKeys } from "./rows.js";
import { start } from "./shell.js";
import { View } from "./view.js";

const day = lastOfPage();
const view = new View(document.getElementById("place"), page);

function page({ date, previous, next, items }) {
  const sections = [...new Set(items.map(({ section }) => section))];
  const year = Number(date.slice(0, 4));
  return [
    el("h1", {}, t("meeting.title", { date: longDate(date) })),
    el("p", { class: "quiet lead", data: { testid: "total" } }, t("meeting.count", { n: items.length, count: count(items.length) })),
    el("nav", { class: "meeting-nav", "aria-label": t("meetings.title") },
      previous && el("a", { class: "button", rel: "prev", href: meetingPath(previous), title: longDate(previous) }, icon("back"), t("meeting.previous")),
      el("a", { class: "button", href: `/meetings?year=${year}` }, t("meeting.year", { year: yearWords(year) })),
      next && el("a", { class: "button", rel: "next", href: meetingPath(next), title: longDate(next) }, t("meeting.next"), icon("go"))),
    sections.length > 1 && el("nav", { class: "tabs", "aria-label": t("meeting.sections") }, sections.map((section, at) =>
      el("a", { href: `#section-${at}` }, section ? sectionNode(section) : t("section.none"),
        el("span", { class: "quiet" }, count(of(items, section).length))))),
    sections.map((section, at) => el("section", { class: "agenda-section", id: `section-${at}`, "aria-labelledby": `section-heading-${at}` },
      el("h2", { id: `section-heading-${at}` }, section ? sectionNode(section) : t("section.none")),
      el("ul", { class: "entries" }, of(items, section).map((item) => entry(item, { dated: false, numbered: true }))))),
  ];
}

function of(items, section) {
  return items.filter((item) => item.section === section);
}

function title() {
  const words = longDate(day);
  return words ? `${t("meeting.title", { date: words })} - ${t("site")}` : t("meeting.page.title");
}

const follow = (rel) => document.querySelector(`a[rel=${rel}]`)?.click();
start({
  words: { th, en },
  title,
  repaint: () => view.repaint(),
  shortcuts: [
    rowKeys(".entry-title a"),
    { show: [["["], ["]"]], says: "keys.meetings.neighbours", on: { "[": () => follow("prev"), "]": () => follow("next") } },
  ],
});
view.load((signal) => getJson(`/api/meetings/${encodeURIComponent(day)}`, signal));
