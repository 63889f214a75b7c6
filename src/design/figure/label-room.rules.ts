/** Whether an area has room for its number and its name, on a wide and on a narrow screen. */
import { geoPath } from "d3-geo";
import type { Corner, OpenRing } from "./shared-borders.rules.ts";

/** Where words about an area stand, and which fit. `narrow` fits everywhere. */
export interface LabelRoom {
  /** Percent of the drawing, to one decimal. */
  readonly x: number;
  readonly y: number;
  readonly number: "narrow" | "wide" | "none";
  readonly name: "wide" | "none";
}

/** A drawing is at least this wide on a screen of 320 px. */
const narrowPx = 250;
const letterPx = 7.4;
const numberPx = { width: 38, height: 18 } as const;
const linePx = 18;

interface Drawing {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const isInside = ([x, y]: Corner, rings: readonly OpenRing[]): boolean => {
  let inside = false;
  for (const ring of rings)
    for (const [at, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring.at(at - 1) ?? [ax, ay];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
};

const closed = (ring: OpenRing): [number, number][] => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]);

const largestOf = (rings: readonly OpenRing[]): OpenRing => {
  const sizeOf = (ring: OpenRing): number => Math.abs(geoPath().area({ type: "Polygon", coordinates: [closed(ring)] }));
  const sizes = rings.map(sizeOf);
  return rings[sizes.indexOf(Math.max(...sizes))] ?? [];
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** `rings`: of all polygons of the area, holes among them, in px of the full drawing. */
export const labelRoomIn = (rings: readonly OpenRing[], { name, width, height }: Drawing): LabelRoom => {
  const largest = largestOf(rings);
  if (largest.length === 0) return { x: 0, y: 0, number: "none", name: "none" };
  const [x, y] = geoPath().centroid({ type: "Polygon", coordinates: [closed(largest)] });
  const fits = (box: { readonly width: number; readonly height: number }): boolean => {
    const [halfX, halfY] = [box.width / 2, box.height / 2];
    const corners = [-1, -0.5, 0, 0.5, 1].flatMap((dx) =>
      [-1, 0, 1].map((dy): Corner => [x + dx * halfX, y + dy * halfY]),
    );
    return corners.every((corner) => isInside(corner, rings));
  };
  const shrunk = Math.max(1, width / narrowPx);
  const fitsNarrow = fits({ width: numberPx.width * shrunk, height: numberPx.height * shrunk });
  const fitsName = fits({ width: Math.max(numberPx.width, [...name].length * letterPx), height: 2 * linePx });
  return {
    x: tenth((x / width) * 100),
    y: tenth((y / height) * 100),
    number: fitsNarrow ? "narrow" : fits(numberPx) ? "wide" : "none",
    name: fitsName ? "wide" : "none",
  };
};
