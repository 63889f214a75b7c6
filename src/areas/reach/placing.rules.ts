/** Which community each row of a service's file is about, in the words of the service's own classification. @practice P02 */
import { notCollected, type Count } from "../../nouns/count.ts";
import { found, wrong, type Result } from "../../nouns/result.ts";
import {
  censusSchemes,
  denominatorFor,
  groupsOf,
  recogniseLabel,
  sumOf,
  type CategoryCode,
} from "../communities/index.ts";
import type { ActivityReading, ActivityRow, Measure } from "../datasets/index.ts";
import type { Outside } from "./table.rules.ts";

const serviceScheme = "nhs-2001-england";

interface PlacedRow {
  readonly label: string;
  readonly cells: readonly Count[];
}

export interface PlacedRows {
  readonly measures: readonly Measure[];
  readonly byCode: ReadonlyMap<string, PlacedRow>;
  readonly unknown: readonly Count[] | null;
  readonly everyone: readonly Count[] | null;
  readonly outside: readonly Outside[];
}

type Placing =
  /** `elsewhere`: the same label in other lists, where the file does not say which it uses. */
  | {
      readonly kind: "group";
      readonly row: ActivityRow;
      readonly place: CategoryCode;
      readonly elsewhere: readonly CategoryCode[];
    }
  | { readonly kind: "outside"; readonly row: ActivityRow; readonly because: string };

const isBareCode = (label: string): boolean => /^\s*[A-Za-z0-9]{1,2}\s*$/.test(label);

/**
 * The file's own list; a file that names none may use words of the NHS list, of its old local codes or of a census.
 * A bare letter means other people in another country's list, so without the list it is not read at all.
 */
const schemesFor = (reading: ActivityReading, row: ActivityRow): readonly (string | undefined)[] => {
  if (reading.scheme !== null) return [reading.scheme];
  return isBareCode(row.label) ? [undefined] : [undefined, "nhs-local-extended", ...censusSchemes];
};

const placingOf = (reading: ActivityReading, row: ActivityRow): Placing => {
  const tried = schemesFor(reading, row).map((scheme) => recogniseLabel(row.label, scheme, row.heading ?? undefined));
  const [place, ...elsewhere] = tried.flatMap((one): readonly CategoryCode[] =>
    one.ok && one.category.kind === "group" ? [{ scheme: one.scheme, code: one.code }] : [],
  );
  if (place !== undefined) return { kind: "group", row, place, elsewhere };
  const [first] = tried;
  return { kind: "outside", row, because: first?.ok === false ? first.because : "This label is not known." };
};

/**
 * Counts in another classification, brought into the service's own where that is exact or a sum, and only then. "Other
 * White" reads as the service's own group; beside Roma and Gypsy or Irish Traveller it is a census group, and they add up.
 */
const converted = (
  placings: readonly (Placing & { readonly kind: "group" })[],
  code: string,
  columns: number,
): (PlacedRow & { readonly used: readonly ActivityRow[] }) | null => {
  for (const scheme of censusSchemes) {
    const denominator = denominatorFor({ scheme: serviceScheme, code }, scheme);
    const used = placings.flatMap((one) => {
      const place = [one.place, ...one.elsewhere].find((other) => other.scheme === scheme);
      return place !== undefined && denominator.from.includes(place.code) ? [{ ...one, code: place.code }] : [];
    });
    const needsCensus = used.some((one) => one.place.scheme !== serviceScheme);
    if (!needsCensus || used.length < denominator.from.length) continue;
    const cells = Array.from({ length: columns }, (_, column): Count => {
      const counts = new Map(used.map((one) => [one.code, one.row.cells[column] ?? notCollected]));
      const summed = sumOf(counts, denominator);
      return summed.ok ? summed.count : notCollected;
    });
    return { label: used.map((one) => one.row.label).join(" + "), cells, used: used.map((one) => one.row) };
  }
  return null;
};

const twice = (placings: readonly (Placing & { readonly kind: "group" })[]): string | null => {
  const seen = new Map<string, string>();
  for (const { row, place } of placings) {
    const key = `${place.scheme} ${place.code}`;
    const before = seen.get(key);
    if (before !== undefined) return `“${before}” and “${row.label}” are the same community. Put them in one row.`;
    seen.set(key, row.label);
  }
  return null;
};

/** A census group without a code in the service's list; a local category without residents in the census. */
const whyOutside = (place: CategoryCode): string => {
  const isCensus = censusSchemes.some((scheme) => scheme === place.scheme);
  return denominatorFor(place, isCensus ? serviceScheme : "census-2021-ew").because;
};

const outsideOf = (placings: readonly Placing[], used: ReadonlySet<ActivityRow>): readonly Outside[] =>
  placings.flatMap((one): readonly Outside[] => {
    if (one.kind === "outside") return [{ label: one.row.label, because: one.because }];
    if (one.place.scheme === serviceScheme || used.has(one.row)) return [];
    return [{ label: one.row.label, because: whyOutside(one.place) }];
  });

/** A file may keep "not stated" and "not known" apart: together they are the people in no community's row. */
const together = (rows: readonly ActivityRow[], columns: number): readonly Count[] | null => {
  if (rows.length === 0) return null;
  const from = rows.map((_, at) => String(at));
  return Array.from({ length: columns }, (_, column): Count => {
    const counts = new Map(rows.map((row, at) => [String(at), row.cells[column] ?? notCollected]));
    const summed = sumOf(counts, { relation: "sum-of", from, because: "" });
    return summed.ok ? summed.count : notCollected;
  });
};

/** Every row of one organisation in its place, or among those that cannot be placed, with the reason. */
export const placeRows = (reading: ActivityReading, rows: readonly ActivityRow[]): Result<PlacedRows> => {
  const placings = rows
    .filter((row) => !row.isBroadTotal && !row.isTotal && !row.isUnknown)
    .map((row) => placingOf(reading, row));
  const groups = placings.filter((one) => one.kind === "group");
  const same = twice(groups);
  if (same !== null) return wrong({ field: "activity", words: same });
  const byCode = new Map<string, PlacedRow>();
  const used = new Set<ActivityRow>();
  for (const { code } of groupsOf(serviceScheme)) {
    const own = groups.find((one) => one.place.scheme === serviceScheme && one.place.code === code)?.row;
    const summed = converted(groups, code, reading.measures.length);
    const row = summed ?? own;
    if (row !== undefined) byCode.set(code, { label: row.label, cells: row.cells });
    for (const one of summed?.used ?? []) used.add(one);
  }
  if (byCode.size === 0) {
    return wrong({
      field: "activity",
      words: `None of the groups in the service file is an ethnic group that this system knows (${rows
        .slice(0, 3)
        .map((row) => `“${row.label}”`)
        .join(", ")}). Use labels such as Pakistani, or the NHS codes A to S.`,
    });
  }
  return found({
    measures: reading.measures,
    byCode,
    unknown: together(
      rows.filter((row) => row.isUnknown),
      reading.measures.length,
    ),
    everyone: rows.find((row) => row.isTotal)?.cells ?? null,
    outside: outsideOf(placings, used),
  });
};
