// The address of a source: /#/resolutions/2022-08-23/4?start=123&end=456

const PREFIX = "#/resolutions/";

/** The fragment that opens a resolution, with the quoted span if there is one. */
export function sourceHash({ resolution, start, end }) {
  const path = resolution.split("/").map(encodeURIComponent).join("/");
  const span = Number.isInteger(start) && Number.isInteger(end) && end > start ? `?start=${start}&end=${end}` : "";
  return `${PREFIX}${path}${span}`;
}

/** The resolution and span a fragment names, or null when it names none. */
export function readHash(hash) {
  if (!hash.startsWith(PREFIX)) return null;
  const [path, query = ""] = hash.slice(PREFIX.length).split("?", 2);
  let segments;
  try {
    segments = path.split("/").map(decodeURIComponent);
  } catch {
    return null; // a stray percent sign in a link typed by hand
  }
  // Dots would climb out of the API's path.
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return null;
  const span = new URLSearchParams(query);
  const offset = (name) => (/^\d{1,9}$/.test(span.get(name) ?? "") ? Number(span.get(name)) : undefined);
  return { resolution: segments.join("/"), start: offset("start"), end: offset("end") };
}
