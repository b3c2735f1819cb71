// Where the resolutions of a picture stand: time from left to right, one column a day, in lanes near those they cite.

export const NODE = { width: 196, height: 112 };
const GAP = { column: 78, lane: 34, most: 150 };
const TOP = 40;
const BESIDE = 2;
const WORD = 92; // room for the word of a line
const DAY_MS = 86_400_000;

/**
 * `nodes` { resolution, date }, `edges` { resolution, target }. Returns { places: Map of name to { x, y, column },
 * columns: [{ date, x }], width, height }.
 */
export function layout(nodes, edges, focus) {
  const dates = [...new Set(nodes.map(({ date }) => date ?? ""))].sort();
  const columns = positions(dates);
  const near = neighbours(edges);
  const lanes = new Map([[focus, 0]]);
  const taken = dates.map(() => new Set());
  const columnOf = new Map(nodes.map(({ resolution, date }) => [resolution, dates.indexOf(date ?? "")]));
  taken[columnOf.get(focus)].add(0);
  // In the order of the server, from the one asked about outwards: each as near as it can be to what it hangs on.
  for (const { resolution } of nodes) {
    if (lanes.has(resolution)) continue;
    const known = (near.get(resolution) ?? []).filter((name) => lanes.has(name)).map((name) => lanes.get(name));
    const wanted = known.length > 0 ? Math.round(known.reduce((a, b) => a + b, 0) / known.length) : 0;
    const column = columnOf.get(resolution);
    // Not in the lanes of the days beside it: a line that passes a day by would seem to lead to it.
    const beside = taken.slice(Math.max(0, column - BESIDE), column + BESIDE + 1);
    const lane = free(new Set(beside.flatMap((lanes) => [...lanes])), wanted);
    taken[column].add(lane);
    lanes.set(resolution, lane);
  }
  const first = Math.min(...lanes.values());
  const last = Math.max(...lanes.values());
  const places = new Map(nodes.map(({ resolution }) => {
    const column = columnOf.get(resolution);
    return [resolution, { x: columns[column].x, y: TOP + (lanes.get(resolution) - first) * (NODE.height + GAP.lane) + GAP.lane, column }];
  }));
  return {
    places, columns,
    width: columns.at(-1).x + NODE.width + 16,
    height: TOP + GAP.lane + (last - first + 1) * (NODE.height + GAP.lane),
  };
}

/** Further apart where more time lies between, within bounds. */
function positions(dates) {
  const columns = [];
  let x = 8;
  dates.forEach((date, at) => {
    if (at > 0) {
      const days = (Date.parse(date) - Date.parse(dates[at - 1])) / DAY_MS || 0;
      x += NODE.width + Math.min(GAP.most, GAP.column + Math.max(0, days) / 7);
    }
    columns.push({ date, x });
  });
  return columns;
}

function neighbours(edges) {
  const near = new Map();
  const add = (one, other) => near.set(one, [...(near.get(one) ?? []), other]);
  for (const { resolution, target } of edges) {
    add(resolution, target);
    add(target, resolution);
  }
  return near;
}

function free(taken, wanted) {
  for (let away = 0; ; away++) {
    if (!taken.has(wanted + away)) return wanted + away;
    if (!taken.has(wanted - away)) return wanted - away;
  }
}

/** The line from the resolution that cites to the one it cites, and the place of its word; `number` tells lines of one apart. */
export function route(from, to, number) {
  const start = { x: from.x, y: from.y + NODE.height / 2 };
  const end = { x: to.x + NODE.width, y: to.y + NODE.height / 2 };
  if (from.column === to.column) {
    const out = from.x + NODE.width + 34;
    return { path: `M${from.x + NODE.width} ${start.y} C${out} ${start.y} ${out} ${end.y} ${end.x} ${end.y}`, word: { x: out - 6, y: (start.y + end.y) / 2 } };
  }
  if (from.column === to.column + 1) {
    const middle = (start.x + end.x) / 2;
    return { path: `M${start.x} ${start.y} C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`, word: { x: middle, y: (start.y + end.y) / 2 } };
  }
  // Past the columns between: in the alley above the lane of the citing one, so that no resolution lies on the line.
  const alley = from.y - GAP.lane / 2 + ((number % 3) - 1) * 5;
  const [near, far] = [start.x - 34, end.x + 34];
  return {
    path: `M${start.x} ${start.y} C${start.x - 24} ${start.y} ${start.x - 10} ${alley} ${near} ${alley} L${far} ${alley} C${end.x + 10} ${alley} ${end.x + 30} ${end.y} ${end.x} ${end.y}`,
    word: { x: Math.max(far + WORD / 2, near - WORD / 2 - number * WORD), y: alley },
  };
}
