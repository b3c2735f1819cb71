// Dates and numbers in words. Written out here because browsers disagree on Thai years and digits.
// Years follow the reader's preference: Buddhist or Gregorian, or as their language has them.

import { el } from "./dom.js";
import { currentLang, t } from "./i18n.js";
import { preference } from "./preferences.js";

export const MONTHS = {
  th: ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};
export const SHORT = {
  th: ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};
const BUDDHIST = 543;

function parts(iso) {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 ? { year, month, day } : null;
}

/** "be" or "ce". */
export function era() {
  const chosen = preference("era");
  return chosen === "auto" ? usualEra() : chosen;
}

function usualEra() {
  return currentLang() === "th" ? "be" : "ce";
}

/** A Gregorian year in the era the reader prefers, which is not named: 2024 as "2567". */
export function yearNumber(year, shown = era()) {
  return String(shown === "be" ? year + BUDDHIST : year);
}

/** A Gregorian year as the reader prefers it: 2024 as "2567", or as "ค.ศ. 2024" where that is not the usual era. */
export function yearWords(year, shown = era()) {
  const number = yearNumber(year, shown);
  if (shown === usualEra()) return number;
  return currentLang() === "th" ? `ค.ศ. ${number}` : `B.E. ${number}`;
}

/** "18 มิถุนายน 2567" or "18 June 2024"; empty when the date is not known. */
export function longDate(iso) {
  return dated(iso, MONTHS, era());
}

/** "18 มิ.ย. 2567" or "18 Jun 2024", for tables. */
export function shortDate(iso) {
  return dated(iso, SHORT, era());
}

/** "มิถุนายน 2567" or "June 2024"; takes a month, or any day of it. */
export function monthWords(iso, short = false) {
  const date = parts(`${iso}-01`.slice(0, 10));
  return date ? `${(short ? SHORT : MONTHS)[currentLang()][date.month - 1]} ${yearWords(date.year)}` : "";
}

/** The same day in the other era, for the title of a date. */
export function otherEra(iso) {
  return dated(iso, MONTHS, era() === "be" ? "ce" : "be");
}

/** The day as the style of official references has it, whatever the reader prefers on the screen. */
export function officialDate(iso) {
  return dated(iso, MONTHS, usualEra());
}

function dated(iso, months, shown) {
  const date = parts(iso);
  return date ? `${date.day} ${months[currentLang()][date.month - 1]} ${yearWords(date.year, shown)}` : "";
}

/** A date that shows its other era on hover; says so if it is not known. `words`: longDate or shortDate. */
export function dateNode(iso, words = longDate) {
  const shown = words(iso);
  return shown
    ? el("time", { datetime: iso, title: otherEra(iso) }, shown)
    : el("span", { class: "undated" }, t("date.unknown"));
}

/** 5021 as "5,021", always in Arabic digits. */
export function count(number) {
  return String(number ?? 0).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
