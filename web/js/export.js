// A conversation as Markdown, with its sources. Words that are not ours are escaped: they stay words wherever it is read.

import { reference } from "./citation.js";
import { longDate } from "./dates.js";
import { t } from "./i18n.js";

export function markdown(turns) {
  const [first] = turns;
  return [`# ${t("export.title", { question: plain(first.question) })}`, ...turns.map(section), plain(t("note.official"))].join("\n\n") + "\n";
}

function section({ question, statements, citations, done }) {
  const told = done.outcome === "answered"
    ? statements.map(({ text, citations: numbers = [] }) => `${plain(text)}${numbers.map((n) => ` \\[${n}\\]`).join("")}`)
    : [plain(done.answer ?? t(`outcome.${done.outcome}`))];
  const sources = [...citations.values()].sort((a, b) => a.n - b.n).map(source);
  const day = longDate(done.day);
  return [`## ${plain(question)}`, ...told, day && `*${t("export.day", { day })}*`, sources.length > 0 && `### ${t("cited")}`, ...sources].filter(Boolean).join("\n\n");
}

function source(citation) {
  const address = /^https?:\/\//.test(citation.url ?? "") ? `\n  <${encodeURI(decodable(citation.url)).replace(/[<>\s]/g, "")}>` : "";
  return `- \\[${citation.n}\\] ${plain(reference(citation))}${address}\n\n  > ${plain(citation.text)}`;
}

/** An address whose percent signs are broken stays as it is. */
function decodable(url) {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function plain(text) {
  return (text ?? "").replace(/\s+/g, " ").trim().replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&").replace(/^([-+>]|\d+[.)])/, "\\$1");
}

/** Hands a text to the reader as a file. */
export function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/markdown;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download holds the data by itself once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
