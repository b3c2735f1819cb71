// The names of agencies that act in the archive, asked for once.

import { getJson } from "./api.js";

let names = null;

/** The names, those that act most first; none if they cannot be had. */
export function agencyNames() {
  names ??= getJson("/api/agencies?limit=200").then(({ items }) => items.map(({ name }) => name), () => []);
  return names;
}
