// The source pane: one resolution, opened at the words quoted. The address says what is open; this shows it.

import * as api from "./api.js";
import { badges, isFlagged, kindWords, sectionNode, sourceLink } from "./badges.js";
import { dateNode, longDate } from "./dates.js";
import { el, icon, said } from "./dom.js";
import { currentLang, t } from "./i18n.js";
import { passage } from "./passage.js";
import { sourceHash } from "./route.js";

const KEPT = 30;

/** What names the text of a route: another document tells the same resolution in other words. */
const key = (route) => route && `${route.resolution} ${route.document ?? ""}`;

export class SourcePane {
  #pane;
  #close;
  #kept = new Map();
  #route = null;
  #resolution = null;
  #problem = null;
  #loading = null;
  #tall = false;

  /** `close` is called when the reader closes the pane: the address has to change first. */
  constructor(pane, close) {
    this.#pane = pane;
    this.#close = close;
  }

  get isOpen() {
    return this.#route !== null;
  }

  /** Shows the resolution and span of a route. `focus`: whether reading goes on in the pane. */
  async open(route, { focus = true } = {}) {
    const changed = key(this.#route) !== key(route);
    this.#route = route;
    this.#pane.hidden = false;
    document.documentElement.classList.add("pane-open");
    if (changed) await this.#load(route, focus);
    else this.#show(focus);
  }

  hide() {
    this.#loading?.abort();
    this.#route = this.#resolution = this.#problem = null;
    this.#tall = false;
    this.#pane.hidden = true;
    this.#pane.classList.remove("tall");
    this.#pane.replaceChildren();
    document.documentElement.classList.remove("pane-open");
  }

  /** Anew in the current language, at the place the reader is at. */
  repaint() {
    if (!this.isOpen) return;
    const top = this.#pane.querySelector(".pane-scroll")?.scrollTop ?? 0;
    this.#paint();
    this.#pane.querySelector(".pane-scroll").scrollTop = top;
  }

  async #load(route, focus) {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#problem = null;
    this.#resolution = this.#kept.get(key(route)) ?? null;
    this.#show(focus);
    if (this.#resolution) return;
    try {
      const resolution = await api.resolution(route, loading.signal);
      if (loading.signal.aborted) return;
      this.#keep(key(route), resolution);
      this.#resolution = resolution;
    } catch (fault) {
      if (loading.signal.aborted) return;
      this.#problem = fault;
    }
    // The reader may have gone on to something else while this was on its way.
    this.#show(focus && (this.#pane.contains(document.activeElement) || document.activeElement === document.body));
  }

  #keep(id, resolution) {
    this.#kept.set(id, resolution);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value);
  }

  #show(focus) {
    this.#paint();
    this.#toMark();
    if (focus) this.#pane.querySelector("h2").focus({ preventScroll: true });
  }

  #paint() {
    const content = this.#resolution ? this.#source(this.#resolution)
      : this.#problem ? this.#fault(this.#problem)
      : [el("h2", { tabindex: "-1", class: "quiet" }, t("pane.loading"))];
    this.#pane.setAttribute("aria-busy", String(!this.#resolution && !this.#problem));
    this.#pane.replaceChildren(this.#bar(), el("div", { class: "pane-scroll", tabindex: "0", role: "group", "aria-label": t("pane.title") }, content));
  }

  #bar() {
    const { date, item } = this.#resolution ?? {};
    const words = longDate(date);
    const where = !words ? t("pane.title") : t(item ? "pane.where.item" : "pane.where", { date: words, item });
    const tall = el("button", { type: "button", class: "enlarge", "aria-label": t(this.#tall ? "pane.reduce" : "pane.enlarge"), on: { click: () => this.#resize() } },
      icon(this.#tall ? "reduce" : "enlarge"));
    const close = el("button", { type: "button", "aria-label": t("pane.close"), title: `${t("pane.close")} (Esc)`, data: { testid: "close" }, on: { click: () => this.#close() } },
      icon("close"));
    return el("div", { class: "pane-bar" }, el("p", { class: "pane-where" }, where), tall, close);
  }

  #resize() {
    this.#tall = !this.#tall;
    this.#pane.classList.toggle("tall", this.#tall);
    this.#pane.querySelector(".pane-bar").replaceWith(this.#bar());
    this.#pane.querySelector(".enlarge").focus({ preventScroll: true });
  }

  #source({ date, title, section, kind, decisions = [], publisher, url, file, note, body, sources = [] }) {
    const fact = (key, value) => value && el("div", {}, el("dt", {}, t(key)), el("dd", {}, value));
    const { root } = passage(body ?? "", this.#route.start, this.#route.end);
    return [
      said("h2", title, { tabindex: "-1" }),
      isFlagged(kind) && badges([], kind),
      el("dl", { class: "facts" },
        fact(kind === "news" ? "pane.date.news" : "pane.date", dateNode(date)),
        fact("pane.decisions", badges(decisions)),
        fact("pane.section", section && sectionNode(section)),
        fact("pane.kind", kindWords(kind)),
        fact("pane.publisher", publisher && said("span", publisher)),
        fact("pane.source", sourceLink(url) ?? file),
        fact("pane.sources", this.#others(sources))),
      note && said("p", note, { class: isFlagged(kind) ? "standing flag" : "standing" }),
      el("p", { class: "standing" }, t("note.official")),
      root,
    ].filter(Boolean);
  }

  /** The documents that tell this resolution, that of the highest authority first, each to be opened. */
  #others(sources) {
    const { resolution, document: open } = this.#route;
    const link = ({ document, kind, file }, first) => document === open || (!open && first)
      ? el("span", { "aria-current": "true" }, kindWords(kind))
      : el("a", { href: sourceHash({ resolution, document }), title: file }, kindWords(kind));
    return sources.length > 1 && el("ul", { class: "sources", data: { testid: "sources" } },
      sources.map((source, place) => el("li", {}, link(source, place === 0))));
  }

  #fault({ kind, status, words }) {
    const said404 = status === 404;
    const fallback = said404 ? "pane.missing" : kind === "offline" ? "problem.offline" : "pane.fault";
    const { title, detail } = words?.[currentLang()] ?? {};
    const remedy = said404 ? "pane.missing.detail" : kind === "offline" ? "pane.offline.detail" : "pane.fault.detail";
    return [el("section", { class: "outcome", data: { testid: "pane-problem" } },
      el("h2", { tabindex: "-1" }, title ?? t(fallback)),
      said("p", detail ?? t(remedy)),
      !said404 && el("div", { class: "remedies" },
        el("button", { type: "button", class: "button", on: { click: () => this.#load(this.#route, true) } }, icon("again"), t("pane.retry"))))];
  }

  /** The quoted words a third of the way down, so that what leads up to them is in sight too. */
  #toMark() {
    const scroll = this.#pane.querySelector(".pane-scroll");
    const mark = scroll.querySelector("mark");
    if (!mark) return;
    const line = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    scroll.scrollTop += line.top - scroll.getBoundingClientRect().top - scroll.clientHeight / 3;
  }
}
