// Small helpers over the DOM. Data only ever becomes text nodes and attributes, never markup.

const SVG = "http://www.w3.org/2000/svg";

/** Builds an element. Props: `class`, `data` (dataset), `on` (listeners); everything else is an attribute. */
export function el(name, props = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "class") node.className = value;
    else if (key === "data") Object.assign(node.dataset, value);
    else if (key === "on") for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** The language of a fragment, for its `lang`: answers and sources keep theirs whatever the interface speaks. */
export function langOf(text) {
  return /[\u0e00-\u0e7f]/.test(text ?? "") ? "th" : "en";
}

/** Text in its own language. */
export function said(name, text, props = {}) {
  return el(name, { lang: langOf(text), ...props }, text ?? "");
}

// Drawn on a 16 x 16 grid with a 1.5 stroke.
const ICONS = {
  agreed: "M3 8.5 6.5 12 13 4.5",
  approved: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M5 8.2l2.2 2.2L11 6",
  principle: "M5 8.2l2.2 2.2L11 6M6 1.8a6.5 6.5 0 0 1 4 0M13.2 4.3a6.5 6.5 0 0 1 1.2 3.7M13.5 11.2a6.5 6.5 0 0 1-3 2.6M6.5 14.3a6.5 6.5 0 0 1-3.6-2.2M1.5 8.8a6.5 6.5 0 0 1 1-4",
  noted: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4",
  assigned: "M2 8h11M9 3.5 13.5 8 9 12.5",
  appointed: "M8 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6M2.5 14.5c.5-3 2.7-4.5 5.5-4.5s5 1.5 5.5 4.5",
  declined: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  held: "M5.5 3v10M10.5 3v10",
  decided: "M4 2h8v12H4zM6.5 5.5h3M6.5 8.5h3",
  caution: "M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.4v.6",
  search: "M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2M10.7 10.7 14.5 14.5",
  ask: "M5.5 6a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2.9-1.2 1.8M8 12.4v.6",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  again: "M13 3v3.5H9.5M13 6.5A5.5 5.5 0 1 0 13.5 9",
  share: "M8 9.5V2M5 4.5 8 1.8l3 2.7M3 8v6h10V8",
  good: "M5 14H2.5V7H5M5 7l3-5.2c1 0 1.7.8 1.5 1.8L9 6h4l-.9 6.6c-.1.8-.8 1.4-1.6 1.4H5z",
  bad: "M5 2H2.5v7H5M5 9l3 5.2c1 0 1.7-.8 1.5-1.8L9 10h4l-.9-6.6C12 2.6 11.3 2 10.5 2H5z",
  flag: "M3.5 14.5v-13M3.5 2.5h8l-1.8 3 1.8 3h-8",
  pen: "M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z",
  bin: "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9",
  history: "M8 4.5V8l2.5 1.5M2.2 6.2A6 6 0 1 1 2 8M2 3v3.3h3.3",
  add: "M8 3v10M3 8h10",
  down: "M8 2v8M5 7.5 8 10.3l3-2.8M3 13.5h10",
  print: "M4.5 6V2h7v4M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4.5h-7z",
  away: "M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.5 2.5 7.5 8.5",
  go: "M6 3.5 10.5 8 6 12.5",
  back: "M10 3.5 5.5 8 10 12.5",
  link: "M6.5 9.5 9.5 6.5M7 4.5l1.8-1.8a2.6 2.6 0 0 1 3.7 3.7L10.7 8.2M9 11.5l-1.8 1.8a2.6 2.6 0 0 1-3.7-3.7l1.8-1.8",
  late: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M8 4.5V8.5l2.5 1.5",
  graph: "M3.5 11.5l4-6M8.5 5.5l4 4M3.5 10.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M8 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4M12.5 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  enlarge: "M3.5 10.5 8 6l4.5 4.5",
  reduce: "M3.5 5.5 8 10l4.5-4.5",
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({
    class: "icon", viewBox: "0 0 16 16", fill: "none", stroke: "currentColor", "stroke-width": "1.5",
    "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true",
  })) svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** Speaks a text once to screen readers. Older words are dropped so that nobody has to read through them. */
export function speak(text) {
  const live = document.getElementById("live");
  while (live.childElementCount >= 20) live.firstElementChild.remove();
  live.append(said("p", text));
}
