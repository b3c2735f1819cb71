// A day as a person writes it, in Thai or English, with the year of either era.

import { MONTHS, SHORT, era, shortDate, yearNumber } from "./dates.js";
import { t } from "./i18n.js";

const BUDDHIST = 543;
const [EARLIEST, LATEST] = [1900, 2100];
// From this number on a year of four digits is a Buddhist one; both eras are told apart for centuries around now.
const LEAST_BUDDHIST = 2400;
const ERAS = { พศ: "be", be: "be", คศ: "ce", ce: "ce", ad: "ce" };

/**
 * Reads "18 มิ.ย. 2567", "18/6/67", "June 2024", "2567-06-18" and the like, day before month where both are numbers.
 * A year of two digits is one of the era the reader prefers. `last`: of a month or a year alone its last day is
 * meant, not its first. Gives { iso }, or { fault } in words; neither when nothing is written.
 */
export function readDay(written, last = false) {
  const text = written.replace(/[๐-๙]/g, (digit) => "๐๑๒๓๔๕๖๗๘๙".indexOf(digit)).toLowerCase().trim();
  if (!text) return {};
  const letters = text.replace(/^วันที่/, "").replace(/[\d\s.,/()-]/g, "");
  const named = /^(.*?)(พศ|คศ|be|ce|ad)?$/.exec(letters);
  const month = monthOf(named[1]);
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers[0]?.length === 4) numbers.reverse(); // the year first, as in 2024-06-18
  const places = named[1] ? 2 : 3;
  const whole = numbers.length === places;
  if ((named[1] && !month) || numbers.length > places) return unreadable();
  if (!whole && numbers.at(-1)?.length !== 4) return unreadable(); // else the year of "18 มิ.ย." were 18
  return dated(numbers, month, ERAS[named[2]], last);
}

function dated(numbers, named, told, last) {
  const year = yearOf(numbers.at(-1), told);
  if (year === null) return unreadable();
  if (year < EARLIEST || year > LATEST) {
    return { fault: t("day.year", { first: yearNumber(EARLIEST), last: yearNumber(LATEST) }) };
  }
  const [day, month] = named ? [numbers.length === 2 ? numbers[0] : null, named]
    : [numbers.length === 3 ? numbers[0] : null, numbers.at(-2) ?? (last ? 12 : 1)];
  const days = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  const wanted = Number(day ?? (last ? days : 1));
  if (month < 1 || month > 12 || wanted < 1 || wanted > days) return { fault: t("day.none") };
  return { iso: `${year}-${String(month).padStart(2, "0")}-${String(wanted).padStart(2, "0")}` };
}

/** Gregorian; null for what is no year. */
function yearOf(digits, told) {
  if (digits.length !== 2 && digits.length !== 4) return null;
  const number = Number(digits);
  if (digits.length === 2) return (told ?? era()) === "be" ? 2500 + number - BUDDHIST : 2000 + number;
  const buddhist = told ? told === "be" : number >= LEAST_BUDDHIST;
  return buddhist ? number - BUDDHIST : number;
}

/** 1 to 12; 0 for what is no month. English names may be cut short, Thai ones are written out or as usual. */
function monthOf(letters) {
  if (!letters) return 0;
  const at = (months, same) => months.findIndex((name) => same(name.replaceAll(".", "").toLowerCase())) + 1;
  const same = (name) => name === letters;
  return at(MONTHS.th, same) || at(SHORT.th, same) || (letters.length >= 3 && at(MONTHS.en, (name) => name.startsWith(letters)));
}

function unreadable() {
  return { fault: t("day.unreadable", { words: shortDate("2024-06-18"), figures: `18/6/${yearNumber(2024)}` }) };
}
