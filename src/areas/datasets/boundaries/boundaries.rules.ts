/** A GeoJSON file as the outlines of areas, or why it is none, in words. */
import type { Problem, Result } from "../../../nouns/result.ts";
import { found } from "../../../nouns/result.ts";
import type { Boundaries, Outlined, Ring } from "./boundaries.ts";
import { isInside, ringFrom, turned } from "./ring.rules.ts";

export const AREAS_MAX = 10_000;
export const POSITIONS_MAX = 500_000;
const PROBLEMS_MAX = 20;

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const not = (words: string): Result<never> => ({ ok: false, problems: [{ field: "file", words }] });

const KNOWN_WORLD = /(?:CRS84|EPSG:+4326)$/u;

/** Since 2016 GeoJSON has one way to give places; a file that names another, or says to fetch one, is not read. */
const namesAnotherWorld = ({ crs }: Thing): boolean => {
  if (crs === undefined || crs === null) return false;
  const name = isThing(crs) && isThing(crs["properties"]) ? crs["properties"]["name"] : undefined;
  return typeof name !== "string" || !KNOWN_WORLD.test(name);
};

const CODE = /^[A-Z]\d{8}$/u;
const codeKey = /^(?:code|.*(?:cd|_code|code))$/iu;
const nameKey = /^(?:name|.*(?:nm|_name|name))$/iu;

const words = (value: unknown): string =>
  typeof value === "string" ? value.replace(/\s+/gu, " ").trim().slice(0, 120) : "";

/** The first property that is called a code and holds one, in the file's order; published maps put the area's own first. */
const codeOf = (feature: Thing, properties: Thing): string => {
  const called = Object.entries(properties).find(([key, value]) => codeKey.test(key) && CODE.test(words(value)));
  const id = words(feature["id"]);
  return words(called?.[1]) || (CODE.test(id) ? id : "");
};

const nameOf = (properties: Thing): string =>
  words(Object.entries(properties).find(([key, value]) => nameKey.test(key) && words(value) !== "")?.[1]);

const decileKey = /^(?:.*[ _])?decile$/iu;

/** A whole number from 1 to 10 in a property called a decile: `decile`, `imd_decile`. */
const decileOf = (properties: Thing): { readonly decile?: number } => {
  const called = Object.entries(properties).find(([key]) => decileKey.test(key))?.[1];
  const decile = typeof called === "string" ? Number(called.trim() || Number.NaN) : called;
  return typeof decile === "number" && Number.isInteger(decile) && decile >= 1 && decile <= 10 ? { decile } : {};
};

const polygonFrom = (value: unknown): readonly Ring[] | string => {
  if (!Array.isArray(value) || value.length === 0) return "has no outline";
  const rings: Ring[] = [];
  for (const one of value) {
    const ring = ringFrom(one);
    if (typeof ring === "string") return ring;
    rings.push(turned(ring, rings.length === 0));
  }
  const [outer = [], ...holes] = rings;
  const outside = holes.some(
    (hole) =>
      hole[0] !== undefined &&
      !isInside(hole[0], outer) &&
      !outer.some(([x, y]) => x === hole[0]?.[0] && y === hole[0][1]),
  );
  return outside ? "has a hole that lies outside it" : rings;
};

const polygonsFrom = (geometry: Thing): readonly (readonly Ring[])[] | string => {
  const { type, coordinates } = geometry;
  if (type !== "Polygon" && type !== "MultiPolygon") return "is not an outline (a Polygon or MultiPolygon)";
  if (!Array.isArray(coordinates) || coordinates.length === 0) return "has no outline";
  const polygons: (readonly Ring[])[] = [];
  for (const one of type === "Polygon" ? [coordinates] : coordinates) {
    const polygon = polygonFrom(one);
    if (typeof polygon === "string") return polygon;
    polygons.push(polygon);
  }
  return polygons;
};

const outlinedFrom = (feature: unknown): Outlined | string | null => {
  if (!isThing(feature) || feature["type"] !== "Feature") return "is not a Feature";
  const { geometry } = feature;
  if (geometry === null) return null;
  if (!isThing(geometry)) return "has no geometry";
  const polygons = polygonsFrom(geometry);
  if (typeof polygons === "string") return polygons;
  const properties = isThing(feature["properties"]) ? feature["properties"] : {};
  const code = codeOf(feature, properties);
  if (code === "") return "has no area code, such as E05001341, in a property called code";
  return { code, name: nameOf(properties) || code, ...decileOf(properties), polygons };
};

const positionsIn = ({ polygons }: Outlined): number => polygons.flat().reduce((sum, ring) => sum + ring.length, 0);

/** `value`: the file as parsed JSON. Nothing it names is ever fetched. */
export const boundariesFrom = (value: unknown): Result<Boundaries> => {
  if (!isThing(value) || value["type"] !== "FeatureCollection" || !Array.isArray(value["features"]))
    return not("This is not a map of areas. Choose a GeoJSON file that is a FeatureCollection of outlines.");
  if (namesAnotherWorld(value))
    return not(
      "The file names its own way to give places (crs), which is not read. Save the map in longitude and latitude (WGS 84).",
    );
  const features: readonly unknown[] = value["features"];
  if (features.length === 0) return not("The file has no areas in it. Choose another file.");
  if (features.length > AREAS_MAX)
    return not(`The file has more than ${AREAS_MAX.toLocaleString("en-GB")} areas. Keep those of this place.`);
  const areas = new Map<string, Outlined>();
  const problems: Problem[] = [];
  let empty = 0;
  let positions = 0;
  features.forEach((feature, at) => {
    const outlined = outlinedFrom(feature);
    if (outlined === null) empty += 1;
    else if (typeof outlined === "string") problems.push({ field: "file", words: `Area ${at + 1} ${outlined}.` });
    else if (areas.has(outlined.code))
      problems.push({ field: "file", words: `The code ${outlined.code} stands for two areas. Keep one.` });
    else {
      areas.set(outlined.code, outlined);
      positions += positionsIn(outlined);
    }
  });
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, PROBLEMS_MAX) };
  if (areas.size === 0) return not("No area of the file has an outline. Choose another file.");
  if (positions > POSITIONS_MAX) return not("The outlines have too many corners. Use a simpler version of the map.");
  const warnings =
    empty === 0
      ? []
      : [
          `${empty === 1 ? "1 area has" : `${empty.toLocaleString("en-GB")} areas have`} no outline and ${empty === 1 ? "was" : "were"} left out.`,
        ];
  return found({ areas: [...areas.values()], positions, warnings });
};

/** The outlines as GeoJSON: code, name, decile and shape, and nothing else of the file. */
export const geojsonOf = ({ areas }: Boundaries): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: areas.map(({ code, name, decile, polygons }) => ({
      type: "Feature",
      properties: { code, name, ...(decile === undefined ? {} : { decile }) },
      geometry:
        polygons.length === 1
          ? { type: "Polygon", coordinates: polygons[0] }
          : { type: "MultiPolygon", coordinates: polygons },
    })),
  });
