// Addresses of the pages, and the state of a page in its address.
//
//   /resolutions/{date}/{item}                 the reading room; {date} is an ISO day or "undated"
//     ?document={hash}                         as that document tells it
//     ?compare={hash}                          how that document differs from the one that is read
//     #p={start}-{end}                         the passage, in UTF-16 units of the body; name the document with it,
//                                              since another text may be shown later
//   /resolutions/{date}/{item}/graph?steps=    the resolutions that cite and change each other around it
//   /archive?q=&from=&to=&section=...          a search or, without q, a list
//   /meetings?year={Gregorian}                 /meetings/{date}
//   /agencies?text=                            /agencies/{name}?show=ordered
//   /registers/{assignments|amounts|appointments|references}?...

/** The address of a resolution, at a passage if one is named. */
export function resolutionPath(id, { document, start, end } = {}) {
  const query = document ? `?document=${encodeURIComponent(document)}` : "";
  const passage = Number.isInteger(start) && Number.isInteger(end) && end > start ? `#p=${start}-${end}` : "";
  return `/resolutions/${path(id)}${query}${passage}`;
}

export function graphPath(id) {
  return `/resolutions/${path(id)}/graph`;
}

export function meetingPath(day) {
  return `/meetings/${encodeURIComponent(day)}`;
}

export function agencyPath(name) {
  return `/agencies/${encodeURIComponent(name)}`;
}

/** The name of the resolution that the address of this page tells. */
export function resolutionOfPage() {
  return location.pathname.split("/").slice(2, 4).map(decoded).join("/");
}

/** The last part of this page's address. */
export function lastOfPage() {
  return decoded(location.pathname.replace(/\/$/, "").split("/").at(-1));
}

/** The path in the interface of the server for a resolution. */
export function apiPath(id) {
  return `/api/resolutions/${path(id)}`;
}

/** The passage that the fragment names, or null. */
export function passageOfPage() {
  const found = /^#p=(\d{1,9})-(\d{1,9})$/.exec(location.hash);
  if (!found) return null;
  const [start, end] = found.slice(1).map(Number);
  return start < end ? { start, end } : null;
}

/** This address with some of its conditions set anew; what is null or empty goes, and so does the page of a list. */
export function withQuery(changes, base = location.search) {
  const query = new URLSearchParams(base);
  query.delete("offset");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === "") query.delete(name);
    else query.set(name, value);
  }
  return `${location.pathname}${query.size > 0 ? `?${query}` : ""}`;
}

/** The conditions of a list for the table of all its rows, or of at most so many. */
export function wholeTable(asked, limit = null) {
  const query = new URLSearchParams(asked);
  query.delete("offset");
  query.delete("limit");
  if (limit) query.set("limit", limit);
  query.set("format", "csv");
  return query;
}

function path(id) {
  return id.split("/").map(encodeURIComponent).join("/");
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray percent sign in an address typed by hand
  }
}
