// The address of a source: /#/resolutions/2022-08-23/4?start=123&end=456&document=0a1b...
// The document is named, since the offsets count in its text and a newer one may be shown later.

const PREFIX = "#/resolutions/";

/** The fragment that opens a resolution, with the quoted span if there is one. */
export function sourceHash({ resolution, start, end, document }) {
  const path = resolution.split("/").map(encodeURIComponent).join("/");
  const query = new URLSearchParams();
  if (Number.isInteger(start) && Number.isInteger(end) && end > start) {
    query.set("start", start);
    query.set("end", end);
  }
  if (document) query.set("document", document);
  return `${PREFIX}${path}${query.size > 0 ? `?${query}` : ""}`;
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
  const document = /^[0-9a-f]{64}$/.test(span.get("document") ?? "") ? span.get("document") : undefined;
  return { resolution: segments.join("/"), start: offset("start"), end: offset("end"), document };
}
