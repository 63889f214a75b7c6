/**
 * A table or two readings made small enough to travel in an address or a form, and read back without trust: what was
 * packed by another version of the program is refused, never half understood.
 */
import { z } from "zod";
import { exactly, notApplicable, notCollected, roundedTo, suppressed, type Count } from "../../nouns/count.ts";
import { releasedBefore } from "../../disclosure/release-table.ts";
import type { Released } from "../../nouns/indicator.ts";
import type { ActivityReading, PopulationReading, Rounding } from "../datasets/index.ts";
import type { ReachTable } from "./table.rules.ts";

const version = 1;

const cellText = (count: Count): string => {
  switch (count.mark) {
    case "value":
      return String(count.count);
    case "suppressed":
      return "*";
    case "not-collected":
      return "-";
    case "not-applicable":
      return "/";
  }
};

const cellOf = (text: string, rounding: Rounding): Count => {
  if (text === "*") return suppressed;
  if (text === "-") return notCollected;
  if (text === "/") return notApplicable;
  const count = Number(text);
  return rounding === null ? exactly(count) : roundedTo(rounding.base, rounding.hiddenUnder, count);
};

const cellsText = (cells: readonly Count[]): string => cells.map(cellText).join(" ");
const cellsOf = (text: string, rounding: Rounding): readonly Count[] =>
  text === "" ? [] : text.split(" ").map((cell) => cellOf(cell, rounding));

const cells = z.string().regex(/^((\d{1,10}|[*/-])( (\d{1,10}|[*/-]))*)?$/);
const rounding = z.object({ base: z.int().min(1), hiddenUnder: z.int().min(0) }).nullable();
const layout = z.enum([
  "nomis-bulk-2021",
  "nomis-bulk-2011",
  "ons-custom-dataset",
  "talking-therapies-annual",
  "alongside-tidy",
]);
const source = z.object({
  fileName: z.string(),
  layout,
  publisher: z.string().nullable(),
  licence: z.string().nullable(),
  vintage: z.string().nullable(),
  bytes: z.number(),
  sha256: z.string(),
});
const measure = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(["count", "percentage", "mean", "median", "sum"]),
});

const packedTable = z.object({
  version: z.literal(version),
  area: z.object({ code: z.string(), name: z.string() }),
  organisation: z.object({ type: z.string(), code: z.string(), name: z.string() }),
  period: z.string().nullable(),
  populationPeriod: z.string().nullable(),
  published: z.boolean(),
  rounding,
  hidesOthers: z.boolean().default(false),
  measures: z.array(measure),
  communities: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      name: z.string(),
      heading: z.string(),
      residents: z.object({
        relation: z.enum(["exact", "sum-of", "none"]),
        count: z.number().nullable(),
        from: z.array(z.string()),
        because: z.string(),
      }),
      seen: cells,
    }),
  ),
  unknown: cells.nullable(),
  everyone: cells.nullable(),
  outside: z.array(z.object({ label: z.string(), because: z.string() })),
  sources: z.array(source.extend({ role: z.enum(["population", "activity"]) })),
  warnings: z.array(z.string()),
});

/** A table as plain values, counts as text; only its counts travel, since percentages and means are worked out anew. */
export const packTable = (table: ReachTable): unknown => {
  const kept = table.measures.flatMap((one, column) => (one.kind === "count" ? [column] : []));
  // Which counts are small and how much anybody knows of them is for a ledger, and travels nowhere.
  const { locals: _locals, told: _told, refused: _refused, hiddenBeside: _beside, ...packed } = table;
  const text = (row: readonly Count[]): string => cellsText(kept.map((column) => row[column] ?? notCollected));
  return {
    ...packed,
    version,
    measures: table.measures.filter((one) => one.kind === "count"),
    communities: table.communities.map((row) => ({ ...row, seen: text(row.seen) })),
    unknown: table.unknown === null ? null : text(table.unknown),
    everyone: table.everyone === null ? null : text(table.everyone),
  };
};

/** The table again, or undefined where the values are not one. */
export const unpackTable = (packed: unknown): ReachTable | undefined => {
  const read = packedTable.safeParse(packed);
  if (!read.success) return undefined;
  const { version: _, ...table } = read.data;
  // It passed the gate before it was packed, and came back sealed.
  const of = (text: string): readonly Released[] => cellsOf(text, table.rounding).map(releasedBefore);
  return {
    ...table,
    // Files that somebody brings have no categories of a place.
    locals: [],
    communities: table.communities.map((row) => ({ ...row, seen: of(row.seen) })),
    unknown: table.unknown === null ? null : of(table.unknown),
    everyone: table.everyone === null ? null : of(table.everyone),
  };
};

const packedReadings = z.object({
  version: z.literal(version),
  population: z.object({
    source,
    scheme: z.enum(["census-2021-ew", "census-2011-ew", "census-2001-ew"]).nullable(),
    period: z.string().nullable(),
    warnings: z.array(z.string()),
    areas: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        total: z.number().nullable(),
        labels: z.array(z.tuple([z.string(), z.string().nullable()])),
        counts: cells,
      }),
    ),
  }),
  activity: z.object({
    source,
    published: z.boolean(),
    scheme: z.literal("nhs-2001-england").nullable(),
    periods: z.array(z.string()),
    measures: z.array(measure),
    organisations: z.array(
      z.object({ type: z.string(), code: z.string(), names: z.array(z.string()), conflicts: z.array(z.string()) }),
    ),
    rounding: z.record(z.string(), rounding),
    warnings: z.array(z.string()),
    tables: z.array(
      z.object({
        type: z.string(),
        code: z.string(),
        period: z.string().nullable(),
        rows: z.array(z.tuple([z.string(), z.string().nullable(), z.enum(["", "broad", "unknown", "total"]), cells])),
      }),
    ),
  }),
});

export interface Readings {
  readonly population: PopulationReading;
  readonly activity: ActivityReading;
}

/** Two readings as plain values, for the form that asks which area and organisation are meant. */
export const packReadings = ({ population, activity }: Readings): unknown => {
  const kept = activity.measures.flatMap((one, column) => (one.kind === "count" ? [column] : []));
  return {
    version,
    population: {
      ...population,
      areas: population.areas.map((area) => ({
        code: area.code,
        name: area.name,
        total: area.total,
        labels: area.counts.map((group) => [group.label, group.heading]),
        counts: cellsText(area.counts.map((group) => group.count)),
      })),
    },
    activity: {
      ...activity,
      measures: activity.measures.filter((one) => one.kind === "count"),
      tables: activity.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => [
          row.label,
          row.heading,
          row.isBroadTotal ? "broad" : row.isUnknown ? "unknown" : row.isTotal ? "total" : "",
          cellsText(kept.map((column) => row.cells[column] ?? notCollected)),
        ]),
      })),
    },
  };
};

/** The readings again, or undefined where the values are not two readings. */
export const unpackReadings = (packed: unknown): Readings | undefined => {
  const read = packedReadings.safeParse(packed);
  if (!read.success) return undefined;
  const { population, activity } = read.data;
  return {
    population: {
      ...population,
      kind: "population",
      areas: population.areas.map(({ labels, counts, ...area }) => {
        const values = cellsOf(counts, null);
        return {
          ...area,
          broad: [],
          counts: labels.map(([label, heading], at) => ({ label, heading, count: values[at] ?? notCollected })),
        };
      }),
    },
    activity: {
      ...activity,
      kind: "activity",
      tables: activity.tables.map((table) => ({
        ...table,
        rows: table.rows.map(([label, heading, kind, text]) => ({
          label,
          heading,
          isBroadTotal: kind === "broad",
          isUnknown: kind === "unknown",
          isTotal: kind === "total",
          cells: cellsOf(text, activity.rounding[table.type] ?? null),
        })),
      })),
    },
  };
};
