/**
 * Outlines with fewer corners, such that neighbours still meet: a border that two areas share is thinned once, in one
 * direction, and both keep the same corners of it.
 */

/** A corner in whole units of the drawing. */
export type Corner = readonly [x: number, y: number];
/** Corners in order, the first not said again at the end. */
export type OpenRing = readonly Corner[];

const keyOf = ([x, y]: Corner): string => `${x},${y}`;
const before = ([ax, ay]: Corner, [bx, by]: Corner): boolean => ax < bx || (ax === bx && ay < by);

/** Without corners that say the same place again; empty where fewer than three are left. */
export const withoutRepeats = (ring: OpenRing): OpenRing => {
  const kept = ring.filter((corner, at) => keyOf(corner) !== keyOf(ring.at(at - 1) ?? corner) || ring.length === 1);
  return kept.length < 3 ? [] : kept;
};

/** Corners where borders part: those with more than two neighbours over all rings together. */
const partingsIn = (rings: readonly OpenRing[]): ReadonlySet<string> => {
  const neighbours = new Map<string, [string, string]>();
  const partings = new Set<string>();
  for (const ring of rings) {
    const keys = ring.map(keyOf);
    for (const [at, key] of keys.entries()) {
      const [one, other] = [keys.at(at - 1) ?? key, keys[(at + 1) % keys.length] ?? key];
      const known = neighbours.get(key);
      if (known === undefined) neighbours.set(key, [one, other]);
      else if (!known.includes(one) || !known.includes(other)) partings.add(key);
    }
  }
  return partings;
};

const farFrom = ([x, y]: Corner, [ax, ay]: Corner, [bx, by]: Corner): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
};

/** Douglas and Peucker (1973): the two ends, and every corner without which the line would move by more than allowed. */
const thinned = (line: readonly Corner[], allowed: number): readonly Corner[] => {
  const kept = new Set([0, line.length - 1]);
  const waiting: (readonly [number, number])[] = [[0, line.length - 1]];
  for (let span = waiting.pop(); span !== undefined; span = waiting.pop()) {
    const [from, to] = span;
    const [start, end] = [line[from], line[to]];
    if (start === undefined || end === undefined) continue;
    let [farthest, distance] = [-1, allowed];
    for (let at = from + 1; at < to; at += 1) {
      const corner = line[at];
      const far = corner === undefined ? 0 : farFrom(corner, start, end);
      if (far > distance) [farthest, distance] = [at, far];
    }
    if (farthest === -1) continue;
    kept.add(farthest);
    waiting.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, at) => kept.has(at));
};

/** Always in the same direction, whichever of the two neighbours asks. */
const thinnedAlike = (line: readonly Corner[], allowed: number): readonly Corner[] => {
  const [first, second, last, nextToLast] = [line[0], line[1], line.at(-1), line.at(-2)];
  if (first === undefined || second === undefined || last === undefined || nextToLast === undefined) return line;
  const isClosed = keyOf(first) === keyOf(last);
  const isForward = isClosed ? before(second, nextToLast) : before(first, last);
  return isForward ? thinned(line, allowed) : thinned(line.toReversed(), allowed).toReversed();
};

const turnedTo = (ring: OpenRing, start: number): OpenRing => [...ring.slice(start), ...ring.slice(0, start)];

const thinnedRing = (ring: OpenRing, partings: ReadonlySet<string>, allowed: number): OpenRing => {
  const first = ring.findIndex((corner) => partings.has(keyOf(corner)));
  // An island begins at its westernmost corner, and so does a hole that it fills.
  const start =
    first >= 0 ? first : ring.reduce((best, corner, at) => (before(corner, ring[best] ?? corner) ? at : best), 0);
  const turned = turnedTo(ring, start);
  const closed = [...turned, ...turned.slice(0, 1)];
  const lines: Corner[][] = [[]];
  for (const [at, corner] of closed.entries()) {
    lines.at(-1)?.push(corner);
    if (at > 0 && at < closed.length - 1 && partings.has(keyOf(corner))) lines.push([corner]);
  }
  return lines.flatMap((line) => thinnedAlike(line, allowed).slice(0, -1));
};

/** @param allowed how far a border may move, in units of the drawing. Rings that become smaller than that are empty. */
export const thinnedRings = (rings: readonly OpenRing[], allowed: number): readonly OpenRing[] => {
  const partings = partingsIn(rings);
  return rings.map((ring) => withoutRepeats(thinnedRing(ring, partings, allowed)));
};
