// The registers, each with how much it holds.

import th from "./words/rooms-th.js";
import en from "./words/rooms-en.js";
import { getJson } from "./api.js";
import { count } from "./dates.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { REGISTERS } from "./register-columns.js";
import { rowKeys } from "./rows.js";
import { start } from "./shell.js";
import { View } from "./view.js";

const view = new View(document.getElementById("place"), page);

async function fetching(signal) {
  const names = Object.keys(REGISTERS);
  const pages = await Promise.all(names.map((name) => getJson(`/api/${name}?limit=1`, signal)));
  return names.map((name, at) => ({ name, total: pages[at].total }));
}

function page(registers) {
  return el("div", { class: "cards-grid" }, registers.map(({ name, total }) => el("a", { href: `/registers/${name}`, data: { testid: "register-card" } },
    el("b", {}, t(`register.${name}`)), el("span", { class: "quiet" }, t(`register.${name}.about`)),
    el("span", {}, t("register.total", { n: total, count: count(total) })))));
}

start({ words: { th, en }, title: () => t("registers.page.title"), repaint: () => view.repaint(), shortcuts: [rowKeys(".cards-grid a")] });
view.load(fetching);
