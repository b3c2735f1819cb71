// One agency under all its names: everything it proposed, everything it was assigned.

import th from "./words/rooms-th.js";
import en from "./words/rooms-en.js";
import { agencyPath, lastOfPage, withQuery } from "./addresses.js";
import { getJson } from "./api.js";
import { count, shortDate, yearWords } from "./dates.js";
import { el, said } from "./dom.js";
import { entry, pager } from "./entries.js";
import { t } from "./i18n.js";
import { REGISTERS } from "./register-columns.js";
import { registerTable } from "./register-table.js";
import { rowKeys } from "./rows.js";
import { start } from "./shell.js";
import { View } from "./view.js";

const name = lastOfPage();
const asked = new URLSearchParams(location.search);
const view = new View(document.getElementById("place"), page);

async function fetching(signal) {
  const agency = await getJson(`/api/agencies/${encodeURIComponent(name)}`, signal);
  const show = asked.get("show") ?? (agency.proposed === 0 && agency.ordered > 0 ? "ordered" : "proposed");
  const of = encodeURIComponent(agency.name);
  const list = show === "ordered" ? `/api/assignments?sort=due&agency=${of}` : `/api/resolutions?proposer=${of}`;
  const offset = asked.get("offset") ? `&offset=${encodeURIComponent(asked.get("offset"))}` : "";
  return { agency, show, list: await getJson(list + offset, signal), csv: `${list}&format=csv` };
}

function page({ agency, show, list, csv }) {
  const now = agency.line.find((one) => one.name === agency.name) ?? agency.line[0];
  const tab = (which, number) => el("a", { href: withQuery({ show: which }), "aria-current": show === which ? "page" : null, data: { testid: `show-${which}` } },
    t(`agency.${which}`), el("span", { class: "quiet" }, count(number)));
  return [
    el("h1", { lang: "th" }, agency.name),
    el("p", { class: "quiet lead" }, [now.abbreviations[0], now.english].filter(Boolean).map((words, at) => [at > 0 && " · ", said("span", words)]),
      now.parent && now.parent !== agency.name && [" · ", t("agency.parent"), " ", el("a", { href: agencyPath(now.parent), lang: "th" }, now.parent)]),
    agency.line.length > 1 && el("section", { class: "names", "aria-labelledby": "names" },
      el("h2", { id: "names", class: "label" }, t("agency.names")),
      el("ol", {}, agency.line.map((one) => el("li", {}, el("span", { lang: "th" }, one.name), el("span", { class: "quiet" }, period(one)))))),
    el("nav", { class: "tabs", "aria-label": agency.name }, tab("proposed", agency.proposed), tab("ordered", agency.ordered)),
    agency.line.length > 1 && el("p", { class: "quiet" }, t("agency.line")),
    el("div", { class: "results-head" }, el("p", { data: { testid: "total" } }, t("register.total", { n: list.total, count: count(list.total) })),
      el("p", { class: "results-tools" }, el("a", { class: "button small", href: csv, download: true, data: { testid: "csv" } }, t("csv")))),
    list.total === 0 ? el("p", { class: "quiet" }, t(`agency.none.${show}`))
      : show === "ordered" ? registerTable(REGISTERS.assignments, list.items)
      : el("ol", { class: "entries" }, list.items.map((item) => entry(item))),
    pager(list),
  ];
}

/** From when to when it went by this name, as far as that is known: a day or a year. */
function period({ from, to }) {
  const words = (when) => (when.length === 4 ? yearWords(Number(when)) : shortDate(when));
  const known = [from && t("agency.since", { from: words(from) }), to && t("agency.until", { to: words(to) })].filter(Boolean);
  return known.length > 0 ? ` (${known.join(" ")})` : "";
}

start({
  words: { th, en },
  title: () => (view.data ? `${view.data.agency.name} - ${t("site")}` : t("agency.page.title")),
  repaint: () => view.repaint(),
  shortcuts: [rowKeys(".entry-title a, .register td a")],
});
if (await view.load(fetching)) document.title = `${view.data.agency.name} - ${t("site")}`;
