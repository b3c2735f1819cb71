// Keys that lead through a list: the links of its rows, one after another.

/** Focuses the next or previous of the links that `selector` names. */
export function step(selector, by) {
  const links = [...document.querySelectorAll(selector)];
  if (links.length === 0) return;
  const at = links.indexOf(document.activeElement);
  links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1)].focus();
}

export function rowKeys(selector) {
  return { show: [["j"], ["k"]], says: "keys.results", on: { j: () => step(selector, 1), k: () => step(selector, -1) } };
}
