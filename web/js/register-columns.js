// The registers: the filters and the columns of each.

import { resolutionPath } from "./addresses.js";
import { dateNode, shortDate } from "./dates.js";
import { el, said } from "./dom.js";
import { agencyLink, bahtWords, codeWords, dueNode } from "./facts-in-text.js";
import { agencyField, choiceField, dayFields, numberField, textField } from "./fields.js";
import { t } from "./i18n.js";

const meetings = () => dayFields(t("filter.from"), t("filter.to"));
const text = () => textField("text", t("filter.text"));
const coded = (name, prefix, codes) => choiceField(name, t(`filter.${name}`), codes.map((code) => [code, t(`${prefix}.${code}`)]));

const words = (item) => el("span", { class: "clamp", lang: "th" }, item);

/** The resolution, opened at the words that state the fact. */
const stated = {
  key: "register.resolution", className: "wide",
  cell: (item) => [el("a", { href: resolutionPath(item.resolution, item), lang: "th", class: "clamp" }, item.title || item.resolution)],
};
const when = { key: "register.meeting", cell: (item) => dateNode(item.date, shortDate) };

/** Each: fields() of the filter, the conditions that are always set, columns { key, cell(item), className }. */
export const REGISTERS = {
  assignments: {
    fields: () => [text(), agencyField("agency", t("filter.agency")), coded("due", "filter.due", ["overdue", "coming", "undated"]), meetings()],
    usual: { sort: "due" },
    note: "overdue.explain",
    columns: [
      { key: "register.due", cell: ({ deadlines }) => deadlines.length === 0 ? el("span", { class: "quiet" }, t("register.due.none"))
        : el("ul", {}, deadlines.map((due) => el("li", {}, dueNode(due, shortDate), said("q", due.asWritten, { class: "own-words" })))) },
      { key: "register.agencies", cell: ({ agencies, pointing }) => el("ul", {}, agencies.map((name) => el("li", {}, agencyLink(name, pointing.includes(name))))) },
      { key: "register.task", className: "wide", cell: ({ task }) => words(task) },
      when, stated,
    ],
  },
  amounts: {
    fields: () => [text(), agencyField("agency", t("filter.agency")), numberField("min", t("filter.min")), numberField("max", t("filter.max")),
      coded("role", "role", ["decided", "key", "mentioned"]),
      coded("source", "source", ["central_fund", "loan", "annual_budget", "fund", "own_revenue", "grant"]), meetings()],
    usual: {},
    columns: [
      { key: "register.baht", className: "number", cell: (item) => el("span", {}, bahtWords(item)) },
      { key: "register.role", cell: ({ role }) => codeWords("role", role) },
      { key: "register.source", cell: ({ source }) => (source && source !== "unstated" ? codeWords("source", source) : "") },
      { key: "register.purpose", className: "wide", cell: ({ quote }) => words(quote) },
      when, stated,
    ],
  },
  appointments: {
    fields: () => [textField("person", t("filter.person")), text(), agencyField("agency", t("filter.agency")),
      coded("kind", "appointment", ["appoint", "transfer", "acting", "board_member", "extend", "cancelled"]), meetings()],
    usual: {},
    columns: [
      { key: "register.person", cell: ({ person }) => said("b", person) },
      { key: "register.position", className: "wide", cell: ({ position }) => words(position) },
      { key: "register.kind", cell: ({ kind }) => codeWords("appointment", kind) },
      { key: "register.start", cell: ({ from, fromAsWritten }) => (from ? dateNode(from, shortDate) : fromAsWritten ? said("span", fromAsWritten) : "") },
      when, stated,
    ],
  },
  references: {
    fields: () => [text(), coded("type", "edge", ["cancels", "reviews", "amends", "exempts", "extends", "follows", "cites"]),
      agencyField("agency", t("filter.agency")), meetings()],
    usual: {},
    columns: [
      when, stated,
      { key: "register.type", cell: ({ type }) => codeWords("edge", type) },
      { key: "register.cited", cell: ({ target, citedDate, outcome }) => [
        target ? el("a", { href: resolutionPath(target) }, shortDate(citedDate)) : dateNode(citedDate, shortDate),
        !target && el("span", { class: "own-words" }, t(`timeline.${outcome}`))] },
      { key: "register.quote", className: "wide", cell: ({ quote }) => words(quote) },
    ],
  },
};
