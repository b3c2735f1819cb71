// The list of earlier conversations: to find, open, rename and delete them.

import { shortDate } from "./dates.js";
import { el, icon, langOf, said, speak } from "./dom.js";
import * as history from "./history.js";
import { t } from "./i18n.js";

export class Rail {
  #place;
  #actions;
  #list = el("ul", { class: "talks" });
  #status = el("div", { class: "talks-status" });
  #words = "";
  #current = null;

  /** `actions`: open(talk), begin() and current(), the key of the conversation on the page. */
  constructor(place, actions) {
    this.#place = place;
    this.#actions = actions;
  }

  repaint() {
    const search = el("input", {
      type: "search", value: this.#words, "aria-label": t("history.search"), placeholder: t("history.search"), autocomplete: "off", data: { testid: "history-search" },
      on: { input: (event) => { this.#words = event.currentTarget.value; this.#status.replaceChildren(); this.changed(); } },
    });
    this.#place.replaceChildren(
      el("div", { class: "rail-head" }, el("h2", {}, t("history")),
        el("button", { type: "button", class: "plain rail-close", "aria-label": t("close"), popovertarget: this.#place.id, popovertargetaction: "hide" }, icon("close"))),
      el("button", { type: "button", class: "button", data: { testid: "new-talk" }, on: { click: () => { this.#hide(); this.#actions.begin(); } } }, icon("add"), t("history.new")),
      search, this.#status, this.#list,
      el("p", { class: "quiet" }, t("history.private")), this.#clear());
    this.changed();
  }

  /** The list anew: something was kept, opened or taken out. */
  changed() {
    const talks = history.find(this.#words);
    this.#current = this.#actions.current();
    this.#list.replaceChildren(...talks.map((talk) => this.#row(talk)));
    this.#place.classList.toggle("rail-empty", history.list().length === 0);
    if (this.#status.querySelector("button")) return; // what was deleted can still be put back
    if (talks.length === 0) this.#status.replaceChildren(el("p", { class: "quiet" }, t(this.#words ? "history.none" : "history.empty")));
    else this.#status.replaceChildren();
  }

  #row(talk) {
    const { key, title, at } = talk;
    const open = el("button", {
      type: "button", class: "talk", "aria-current": key === this.#current && "true", data: { testid: "talk" },
      on: { click: () => { this.#hide(); this.#actions.open(talk); } },
    }, said("span", title, { class: "talk-title" }), el("span", { class: "talk-day" }, shortDate(at)));
    const tool = (name, mark, act) => el("button", {
      type: "button", class: "plain", "aria-label": t(`history.${name}`, { title }), title: t(`history.${name}.short`), data: { testid: `talk-${name}` }, on: { click: act },
    }, icon(mark));
    const row = el("li", {}, open, tool("rename", "pen", () => this.#rename(row, talk)), tool("delete", "bin", () => this.#delete(talk)));
    return row;
  }

  #rename(row, { key, title }) {
    const box = el("input", { type: "text", value: title, maxlength: 120, lang: langOf(title), "aria-label": t("history.rename", { title }), data: { testid: "talk-name" } });
    const end = (save) => {
      if (!row.isConnected || ended) return;
      ended = true;
      if (save) history.rename(key, box.value);
      this.changed();
      this.#list.querySelectorAll("[data-testid=talk-rename]")[history.find(this.#words).findIndex((talk) => talk.key === key)]?.focus();
    };
    let ended = false;
    box.addEventListener("keydown", (event) => {
      if (event.isComposing || !["Enter", "Escape"].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      end(event.key === "Enter");
    });
    box.addEventListener("blur", () => end(true));
    row.replaceChildren(box);
    box.select();
  }

  #delete(talk) {
    const place = history.list().findIndex(({ key }) => key === talk.key);
    history.remove(talk.key);
    // What was deleted can be put back until something else is done.
    this.#status.replaceChildren(el("p", {}, t("history.deleted"), " ",
      el("button", { type: "button", class: "link", data: { testid: "talk-undo" }, on: { click: () => { history.restore(talk, place); this.#status.replaceChildren(); this.changed(); } } }, t("history.undo"))));
    speak(t("history.deleted"));
    this.changed();
    this.#status.querySelector("button")?.focus();
  }

  /** Asks once more before everything goes. */
  #clear() {
    const button = el("button", { type: "button", class: "link", data: { testid: "talks-clear" } }, t("history.clear"));
    let sure = false;
    button.addEventListener("click", () => {
      if (sure) history.removeAll();
      sure = !sure;
      button.textContent = t(sure ? "history.clear.sure" : "history.clear");
      this.#status.replaceChildren();
      this.changed();
    });
    button.addEventListener("blur", () => { sure = false; button.textContent = t("history.clear"); });
    return button;
  }

  #hide() {
    if (this.#place.matches(":popover-open")) this.#place.hidePopover();
  }
}
