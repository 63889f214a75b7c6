/** The outlines of areas as a drawing of a stated size: few enough corners for a page, and room for words where there is any. */
import { geoMercator, geoPath } from "d3-geo";
import { labelRoomIn, type LabelRoom } from "./label-room.rules.ts";
import { thinnedRings, withoutRepeats, type Corner, type OpenRing } from "./shared-borders.rules.ts";

/** An area in longitude and latitude, each polygon an outer ring and its holes, whichever way round they run. */
export interface AreaOutline {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly (readonly (readonly (readonly [longitude: number, latitude: number])[])[])[];
}

export interface AreaShape {
  readonly code: string;
  readonly name: string;
  /** In tenths of a px of a drawing of full size. */
  readonly path: string;
  readonly room: LabelRoom;
}

export interface AreaShapes {
  /** In px, at full size. */
  readonly width: number;
  readonly height: number;
  readonly areas: readonly AreaShape[];
}

/** The longer side of a drawing, in px. */
const sideMax = 640;
/** Units of a path in one px. */
const fineness = 10;
/** All paths together, in characters; the rest of the drawing takes no more than a third of that. */
const charactersMax = 100_000;
/** How far a border may move, in px: the first that makes the paths short enough. */
const allowances = [0.4, 0.8, 1.5, 3, 6, 12];

interface Placed {
  readonly outline: AreaOutline;
  /** Of every polygon, one after the other. */
  readonly rings: readonly OpenRing[];
}

interface Ground {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly Placed[];
}

/** Mercator keeps angles, so a place looks as it does on every other map of it. */
const placedOn = (outlines: readonly AreaOutline[]): Ground => {
  const coordinates = outlines.flatMap(({ polygons }) => polygons.flat(2).map(([x, y]): [number, number] => [x, y]));
  // Fitted to corners and not to polygons: of a ring that runs the other way, d3-geo would fit the rest of the world.
  const projection = geoMercator().fitSize([sideMax - 2, sideMax - 2], { type: "MultiPoint", coordinates });
  const placed = outlines.map((outline) => ({
    outline,
    rings: outline.polygons.flat().map((ring) =>
      ring.slice(0, -1).map((position): Corner => {
        const [x, y] = projection([...position]) ?? [0, 0];
        return [x, y];
      }),
    ),
  }));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { rings } of placed)
    for (const ring of rings)
      for (const [x, y] of ring) {
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      }
  const at = ([x, y]: Corner): Corner => [Math.round((x - left + 1) * fineness), Math.round((y - top + 1) * fineness)];
  return {
    width: Math.ceil(right - left) + 2,
    height: Math.ceil(bottom - top) + 2,
    areas: placed.map(({ outline, rings }) => ({ outline, rings: rings.map((ring) => withoutRepeats(ring.map(at))) })),
  };
};

const sizeOf = (ring: OpenRing): number =>
  Math.abs(geoPath().area({ type: "Polygon", coordinates: [ring.map(([x, y]) => [x, y])] }));

/** "M10 20l5-3 4 5z": the first corner, then steps. */
const pathOf = (ring: OpenRing): string => {
  const steps = ring.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = ring[at] ?? [x, y];
    const [dx, dy] = [x - fromX, y - fromY];
    return `${dx < 0 || at === 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
  });
  const [x, y] = ring[0] ?? [0, 0];
  return `M${x} ${y}l${steps.join("")}z`;
};

/** An area too small to draw is a dot of two px: it is there. */
const dotAt = ([x, y]: Corner): string => `M${x} ${y}l20 0 0 20-20 0z`;

const pathsAt = ({ areas }: Ground, allowance: number): readonly string[] => {
  const thin = thinnedRings(
    areas.flatMap(({ rings }) => rings),
    allowance * fineness,
  );
  const sizeMin = (allowance * fineness) ** 2;
  let at = 0;
  return areas.map(({ rings }) => {
    const own = thin.slice(at, at + rings.length);
    at += rings.length;
    const drawn = own.filter((ring) => ring.length > 0 && sizeOf(ring) >= sizeMin);
    const corner = rings.find((ring) => ring.length > 0)?.[0] ?? [0, 0];
    return drawn.length === 0 ? dotAt(corner) : drawn.map(pathOf).join("");
  });
};

/**
 * The drawing's shapes. Neighbours that share their corners in the file share them here too.
 *
 * - `outlines`: at least one, in longitude and latitude. A few hundred at most: more is no map to read.
 */
export const shapesOf = (outlines: readonly AreaOutline[]): AreaShapes => {
  const ground = placedOn(outlines);
  const { width, height } = ground;
  let paths: readonly string[] = [];
  for (const allowance of allowances) {
    paths = pathsAt(ground, allowance);
    if (paths.reduce((sum, { length }) => sum + length, 0) <= charactersMax) break;
  }
  return {
    width,
    height,
    areas: ground.areas.map(({ outline: { code, name }, rings }, at) => ({
      code,
      name,
      path: paths[at] ?? "",
      room: labelRoomIn(
        rings.map((ring) => ring.map(([x, y]): Corner => [x / fineness, y / fineness])),
        { name, width, height },
      ),
    })),
  };
};
