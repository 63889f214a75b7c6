/** Whether a ring is one: closed, inside the world, not crossing itself. */
import type { Position, Ring } from "./boundaries.ts";

export const RING_POSITIONS_MAX = 20_000;

const isPosition = (value: unknown): value is readonly [number, number, ...number[]] =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.length <= 4 &&
  value.every((part) => typeof part === "number" && Number.isFinite(part));

/** What is wrong with a ring, as the end of a sentence; or the ring, without heights, to six decimals (a hand's breadth). */
export const ringFrom = (value: unknown): Ring | string => {
  if (!Array.isArray(value) || !value.every(isPosition)) return "has a corner that is no pair of numbers";
  if (value.length < 4) return "has an outline with fewer than four corners";
  if (value.length > RING_POSITIONS_MAX)
    return "has an outline with too many corners: use a simpler version of the map";
  const ring = value.map(([longitude, latitude]): Position => [sixth(longitude), sixth(latitude)]);
  if (ring.some(([longitude, latitude]) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90))
    return "lies outside the world: its corners may be metres of the British National Grid. Save the map in longitude and latitude (WGS 84)";
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    return "has an outline that does not come back to its start";
  return crossesItself(ring) ? "has an outline that crosses itself" : ring;
};

const sixth = (degrees: number): number => Math.round(degrees * 1_000_000) / 1_000_000;

/** Twice the area, over zero where the ring runs against the clock. */
export const turning = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[at + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y);
  }, 0);

export const turned = (ring: Ring, against: boolean): Ring =>
  turning(ring) > 0 === against ? ring : ring.toReversed();

interface Side {
  readonly at: number;
  readonly from: Position;
  readonly to: Position;
  readonly left: number;
  readonly right: number;
}

const area = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const cross = (one: Side, other: Side): boolean =>
  area(one.from, one.to, other.from) * area(one.from, one.to, other.to) < 0 &&
  area(other.from, other.to, one.from) * area(other.from, other.to, one.to) < 0;

/** Sides in order of their left ends: only those whose spans meet are compared. */
const crossesItself = (ring: Ring): boolean => {
  const sides = ring
    .slice(1)
    .map((to, at): Side => {
      const from = ring[at] ?? to;
      return { at, from, to, left: Math.min(from[0], to[0]), right: Math.max(from[0], to[0]) };
    })
    .toSorted((one, other) => one.left - other.left);
  let open: Side[] = [];
  for (const side of sides) {
    open = open.filter(({ right }) => right >= side.left);
    if (open.some((other) => cross(side, other))) return true;
    open.push(side);
  }
  return false;
};

/** Whether a position lies inside a ring (even-odd). */
export const isInside = ([x, y]: Position, ring: Ring): boolean => {
  let inside = false;
  ring.slice(1).forEach(([bx, by], at) => {
    const [ax, ay] = ring[at] ?? [bx, by];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
};
