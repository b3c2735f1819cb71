// A page about what is not there: its words are in the page itself, this gives them in the reader's language.

import th from "./words/rooms-th.js";
import en from "./words/rooms-en.js";
import { t } from "./i18n.js";
import { start } from "./shell.js";

const heading = document.querySelector("h1");
start({ words: { th, en }, title: () => `${heading.textContent} - ${t("site")}`, search: () => document.querySelector("[name=q]").focus() });
