// How many by month, as bars. Each bar leads to its month; the same figures stand in a table for those who do not see it.

import { count, monthWords, yearWords } from "./dates.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { svg } from "./svg.js";

const HEIGHT = 96;
const FOOT = 22;
const WIDEST = 1200;
const LABEL = 66; // room for a year in words, also as "ค.ศ. 2024"

/** `months`: [{ value: "2022-08", count }], in order; `address(month)` leads to one. */
export function histogram(months, address) {
  if (months.length < 2) return null;
  const all = whole(months);
  const most = Math.max(...all.map((month) => month.count));
  const step = Math.max(6, Math.min(28, WIDEST / all.length));
  const width = step * all.length;
  const bars = all.map((month, at) => bar(month, at * step, step, most, address));
  const years = labelled(all, step).map(({ value, x }) => year(value, x));
  const frame = el("div", { class: "histogram-scroll", tabindex: "0", role: "group", "aria-label": t("histogram.label") },
    svg("svg", { viewBox: `0 0 ${width} ${HEIGHT + FOOT}`, width, height: HEIGHT + FOOT, role: "presentation" },
      svg("line", { x1: 0, x2: width, y1: HEIGHT + 0.5, y2: HEIGHT + 0.5, class: "axis" }), years, bars));
  // Where it does not fit, the newest are seen first, as in the list below.
  requestAnimationFrame(() => (frame.scrollLeft = frame.scrollWidth));
  return el("figure", { class: "histogram", data: { testid: "histogram" } },
    el("figcaption", { class: "quiet" }, t("histogram", { most: count(most) })),
    frame);
}

/** The years that are written: of two that would touch the later one, which begins at its mark. */
function labelled(all, step) {
  const starts = all.flatMap(({ value }, at) => (value.endsWith("-01") || at === 0 ? [{ value, x: at * step }] : []));
  const kept = [];
  for (const start of starts.reverse()) if (kept.length === 0 || kept.at(-1).x - start.x >= LABEL) kept.push(start);
  return kept;
}

/** Months without any stand in the row too, or gaps in time would not be seen. */
function whole(months) {
  const counts = new Map(months.map(({ value, count: number }) => [value, number]));
  const last = months.at(-1).value;
  const all = [];
  for (let [year, month] = months[0].value.split("-").map(Number); all.length < 1200; month === 12 ? (year++, month = 1) : month++) {
    const value = `${year}-${String(month).padStart(2, "0")}`;
    all.push({ value, count: counts.get(value) ?? 0 });
    if (value >= last) break;
  }
  return all;
}

function bar({ value, count: number }, x, step, most, address) {
  if (number === 0) return null;
  const height = Math.max(3, Math.round((HEIGHT - 8) * number / most));
  const words = t("histogram.bar", { n: number, month: monthWords(value), count: count(number) });
  return svg("a", { href: address(value), "aria-label": words, class: "bar" },
    svg("title", {}, words),
    svg("rect", { x, y: 0, width: step, height: HEIGHT, class: "catch" }),
    svg("rect", { x: x + 1, y: HEIGHT - height, width: Math.max(2, step - 2), height, class: "fill" }));
}

function year(value, x) {
  return svg("text", { x: x + 1, y: HEIGHT + 16, class: "tick" }, yearWords(Number(value.slice(0, 4))));
}
