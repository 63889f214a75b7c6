/** Which areas lie in which, from their outlines: so that a ward and its small areas are never subtracted from each other. @practice P03 */
import type { Nesting } from "../../disclosure/cell-key.ts";
import type { Outlined } from "../datasets/index.ts";

type Ring = Outlined["polygons"][number][number];

/** Where a line from west to east at this latitude crosses the ring, by longitude. */
const crossings = (ring: Ring, latitude: number): readonly number[] =>
  ring.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = ring[at] ?? [x, y];
    return fromY > latitude === y > latitude ? [] : [fromX + ((latitude - fromY) / (y - fromY)) * (x - fromX)];
  });

const isIn = ({ polygons }: Outlined, [x, y]: readonly [number, number]): boolean =>
  polygons.some((rings) => rings.flatMap((ring) => crossings(ring, y)).filter((at) => at > x).length % 2 === 1);

const sizeOf = (ring: Ring): number =>
  Math.abs(
    ring.slice(1).reduce((sum, [x, y], at) => {
      const [fromX, fromY] = ring[at] ?? [x, y];
      return sum + (fromX * y - x * fromY) / 2;
    }, 0),
  );

const areaOf = ({ polygons }: Outlined): number =>
  polygons.reduce((sum, [outer]) => sum + (outer === undefined ? 0 : sizeOf(outer)), 0);

/** A point well inside: the middle of the widest stretch, half way up its largest part. */
const pointIn = ({ polygons }: Outlined): readonly [number, number] | null => {
  const [largest] = polygons.toSorted(([one = []], [other = []]) => sizeOf(other) - sizeOf(one));
  const heights = (largest?.[0] ?? []).map(([, y]) => y);
  const y = (Math.min(...heights) + Math.max(...heights)) / 2;
  const cuts = (largest ?? []).flatMap((ring) => crossings(ring, y)).toSorted((one, other) => one - other);
  const [widest] = cuts
    .flatMap((from, at) => (at % 2 === 0 ? [{ from, to: cuts[at + 1] ?? from }] : []))
    .toSorted((one, other) => other.to - other.from - (one.to - one.from));
  return widest === undefined ? null : [(widest.from + widest.to) / 2, y];
};

/**
 * Takes: outlines of areas of several sizes. Gives: for each that holds others, which. Read it: the parts are taken to be all of the
 * whole; where counts show that they are not, the gate is told otherwise.
 */
export const areasInAreas = (areas: readonly Outlined[]): readonly Nesting[] => {
  const placed = areas.map((area) => ({ area, size: areaOf(area), at: pointIn(area) }));
  return placed.flatMap(({ area, size }): readonly Nesting[] => {
    const parts = placed.filter((one) => one.size < size * 0.999 && one.at !== null && isIn(area, one.at));
    if (parts.length === 0) return [];
    return [{ by: "area", whole: area.code, parts: parts.map((one) => one.area.code), complete: true }];
  });
};
