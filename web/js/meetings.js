// A calendar of meetings, one year at a time.

import th from "./words/rooms-th.js";
import en from "./words/rooms-en.js";
import { meetingPath } from "./addresses.js";
import { getJson } from "./api.js";
import { count, longDate, monthWords, yearWords } from "./dates.js";
import { el } from "./dom.js";
import { emptyBox } from "./faults.js";
import { t } from "./i18n.js";
import { rowKeys } from "./rows.js";
import { start } from "./shell.js";
import { View } from "./view.js";

const BUDDHIST = 543;
const view = new View(document.getElementById("place"), page);

async function fetching(signal) {
  const wanted = new URLSearchParams(location.search).get("year");
  if (/^\d{4}$/.test(wanted ?? "")) return { year: Number(wanted), ...(await ofYear(wanted, signal)) };
  const newest = await getJson("/api/meetings?limit=1", signal);
  if (newest.items.length === 0) return { year: null, items: [], years: [] };
  const year = newest.items[0].date.slice(0, 4);
  return { year: Number(year), ...(await ofYear(year, signal)) };
}

function ofYear(year, signal) {
  return getJson(`/api/meetings?from=${year}-01-01&to=${year}-12-31`, signal);
}

function page({ year, years, items }) {
  if (years.length === 0) return emptyBox(t("meetings.none"), [el("p", {}, t("meetings.none.detail"))]);
  const days = new Map(items.map((meeting) => [meeting.date, meeting]));
  const resolutions = items.reduce((sum, meeting) => sum + meeting.resolutions, 0);
  return [
    el("nav", { class: "tabs", "aria-label": t("meetings.years") }, [...years].reverse().map(({ value }) => {
      const other = Number(value) - BUDDHIST;
      return el("a", { href: `/meetings?year=${other}`, "aria-current": other === year ? "page" : null, data: { testid: "year" } }, yearWords(other));
    })),
    el("div", { class: "results-head" },
      el("h2", {}, t("meetings.year", { year: yearWords(year) })),
      el("p", { class: "quiet", data: { testid: "total" } }, t("meetings.count", { meetings: t("meetings.number", { n: items.length, count: count(items.length) }), resolutions: t("resolutions.number", { n: resolutions, count: count(resolutions) }) }))),
    items.length === 0 ? el("p", { class: "quiet" }, t("meetings.year.none"))
      : el("div", { class: "calendar", data: { testid: "calendar" } }, Array.from({ length: 12 }, (_, month) => monthTable(year, month, days))),
  ];
}

function monthTable(year, month, days) {
  const short = t("meetings.weekdays").split(" ");
  const long = t("meetings.weekdays.long").split(" ");
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const weeks = [];
  for (let day = 1 - first; day <= last; day += 7) weeks.push(Array.from({ length: 7 }, (_, at) => day + at));
  const iso = (day) => `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return el("table", { class: "month" },
    el("caption", {}, monthWords(iso(1))),
    el("thead", {}, el("tr", {}, short.map((name, at) => el("th", { scope: "col" },
      el("span", { "aria-hidden": "true" }, name), el("span", { class: "unseen" }, long[at]))))),
    el("tbody", {}, weeks.map((week) => el("tr", {}, week.map((day) => el("td", {},
      day >= 1 && day <= last && dayNode(iso(day), day, days.get(iso(day)))))))));
}

function dayNode(iso, day, meeting) {
  if (!meeting) return String(day);
  const words = t("meetings.day", { n: meeting.resolutions, date: longDate(iso), count: count(meeting.resolutions) });
  return el("a", { href: meetingPath(iso), "aria-label": words, title: words, data: { testid: "day" } },
    String(day), el("small", { "aria-hidden": "true" }, count(meeting.resolutions)));
}

start({
  words: { th, en },
  title: () => t("meetings.page.title"),
  repaint: () => view.repaint(),
  shortcuts: [rowKeys(".month a")],
});
view.load(fetching);
