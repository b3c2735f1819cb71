// What all pages have in common. A page uses it like this.
//
// HTML: a file in web/rooms/ that Pages.java serves under an address of its own. It holds what is its own; its first line
// tells the frame, web/shell/room.html, the rest, and PageText.java puts them together, so that header and navigation
// are there before any script has run:
//
//   <!-- room title="คลังมติ" script="archive" at="/archive" class="room wide" styles="rooms" -->
//   <h1 data-t="archive.title">คลังมติคณะรัฐมนตรี</h1>      data-t="key" is filled from the words of the page (i18n.js)
//   <!-- shell place -->                    where the script paints, and what is said where none runs
//
// `at` names the entry of the navigation that is current, or none.
//
// Script: an ES module with its own words, the same keys in both languages.
//
//   import th from "./words/archive-th.js";
//   import en from "./words/archive-en.js";
//   import { start } from "./shell.js";
//
//   start({
//     words: { th, en },
//     title: () => t("archive.page.title"),   of the tab, in the current language
//     repaint: () => {...},                    everything the script made, anew: after a change of language or of years
//     shortcuts: [{ show: [["j"], ["k"]], says: "keys.rows", on: { j: next, k: previous } }],
//     dismiss: () => false,                    what Esc closes, and whether there was something to close
//     search: () => box.focus(),               what "/" leads to; without it, to the question box of the first page
//   });
//
// start() adds the words, calls repaint() once, and then shows the page. Helpers:
//   dom.js          el(), said(), icon(), speak(): the only way that data becomes part of a page, always as text
//   i18n.js         t(key, {n}), has(), currentLang()
//   dates.js        longDate, shortDate, monthWords, yearWords, dateNode, count: by the reader's preference
//   badges.js       badge, badges, kindWords, isFlagged, sectionNode, sourceLink
//   faults.js       faultBox(fault, retry), outcomeBox: a calm box with a remedy
//   api.js          getJson(path, signal): throws Problem, which faultBox has words for
// Every colour and measure comes from css/tokens.css; css/shell.css has .button, .badge, .outcome, .quiet, .unseen.

import { speak } from "./dom.js";
import { addWords, currentLang, t, translatePage } from "./i18n.js";
import { paintKeys, watchKeys } from "./keys.js";
import { paintPreferences, prefer, watchOtherTabs } from "./preferences.js";

const $ = (id) => document.getElementById(id);
const PLACES = { "g q": "/", "g a": "/archive", "g m": "/meetings", "g o": "/agencies", "g r": "/registers" };

/** Brings the page to life; see above. Returns a function that paints everything anew. */
export function start({ words, title, repaint = () => {}, shortcuts = [], dismiss = () => false, search }) {
  addWords(words);
  const all = [
    { show: [["/"]], says: "keys.question", on: { "/": search ?? (() => location.assign("/#question")) } },
    ...shortcuts,
    ...Object.entries(PLACES).map(([keys, path]) => ({
      show: [keys.split(" ")], says: `keys.${path.slice(1) || "ask"}`, on: { [keys]: () => location.assign(path) },
    })),
    { show: [["Esc"]], says: "keys.close" },
    { show: [["?"]], says: "keys.list" },
  ];

  const paint = () => {
    translatePage();
    document.title = title();
    themeColour();
    paintKeys($("keys"), all);
    repaint();
  };
  const changed = (name) => {
    paint();
    // The choice that was made keeps the focus: the panel itself is painted anew only in another language.
    if (name === "lang") {
      paintPreferences($("preferences"), changed);
      $("preferences").querySelector(`[name=preference-lang][value=${currentLang()}]`).focus();
    }
  };

  $("lang").addEventListener("click", () => {
    prefer("lang", currentLang() === "th" ? "en" : "th");
    paint();
    paintPreferences($("preferences"), changed);
    speak(t("lang.now"));
  });
  watchOtherTabs(() => {
    paint();
    paintPreferences($("preferences"), changed);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", themeColour);
  watchKeys($("keys"), $("help"), all, dismiss);

  paint();
  paintPreferences($("preferences"), changed);
  $("tools").hidden = false;
  delete document.documentElement.dataset.waiting;
  performance.mark("usable"); // what PageFigures measures: from here on the controls work
  return paint;
}

/** The browser's own bar takes the colour of the page, also where the theme is not the system's. */
function themeColour() {
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.content = paper;
}
