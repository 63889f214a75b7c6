/** A reading's figures as the cells of a cube, in file order. Labels are kept; a code is added where the label has one. */
import type { Contents, CubeCell, Standing } from "../cube.ts";
import type {
  ActivityReading,
  ActivityRow,
  Detail,
  PopulationArea,
  PopulationReading,
  Reading,
} from "../readers/reading.ts";
import type { Count } from "../../../nouns/count.ts";
import type { Meaning, ValueMapping } from "../value-mapping.ts";
import { rememberedMeaning } from "../value-mapping.rules.ts";
import { categoryOf, isUnknown, recogniseLabel } from "../../communities/index.ts";
import { periodOf } from "./period.rules.ts";

/** The one measure of a population. */
export const RESIDENTS = "residents";

interface Placed {
  readonly scheme: string | null;
  readonly category: string | null;
  readonly standing: Standing;
}

const byMeaning = (meaning: Meaning, standing: Standing): Placed | null => {
  if (meaning.is === "left-out") return null;
  if (meaning.is === "unknown") return { scheme: null, category: null, standing: "unknown" };
  if (meaning.is === "local") return { scheme: "local", category: meaning.categoryId, standing };
  const category = meaning.scheme === null ? undefined : categoryOf({ scheme: meaning.scheme, code: meaning.code });
  const unknown = category !== undefined && isUnknown(category) && standing === "group";
  return { scheme: meaning.scheme, category: meaning.code, standing: unknown ? "unknown" : standing };
};

/** Where a printed group belongs: as the place remembers it, else as its list names it. Null: the place leaves it out. */
const placer = (mappings: readonly ValueMapping[], scheme: string | null) => {
  const seen = new Map<string, Placed | null>();
  return (label: string, heading: string | null, standing: Standing): Placed | null => {
    if (standing === "total") return { scheme, category: null, standing };
    const key = JSON.stringify([label, heading, standing]);
    const before = seen.get(key);
    if (before !== undefined || seen.has(key)) return before ?? null;
    const meaning = rememberedMeaning(mappings, "category", label);
    const placed = meaning === undefined ? byList(label, heading, standing) : byMeaning(meaning, standing);
    seen.set(key, placed);
    return placed;
  };
  function byList(label: string, heading: string | null, standing: Standing): Placed {
    const known = recogniseLabel(label, scheme ?? undefined, heading);
    if (!known.ok) return { scheme, category: null, standing };
    return {
      scheme: known.scheme,
      category: known.category.code,
      standing: isUnknown(known.category) && standing === "group" ? "unknown" : standing,
    };
  }
};

export interface CellsOf {
  readonly cells: () => Generator<CubeCell>;
  readonly contents: Contents;
  /** Groups that the place chose to leave out, by label. */
  readonly leftOut: () => number;
}

const standingOf = (row: ActivityRow): Standing =>
  row.isTotal ? "total" : row.isBroadTotal ? "broad" : row.isUnknown ? "unknown" : "group";

const parts = (detail: Detail | undefined) => ({
  ageBand: detail?.ageBand ?? null,
  sex: detail?.sex ?? null,
  referralSource: detail?.referralSource ?? null,
});

/** The words of one detail over a whole reading, in file order. */
const wordsOf = (details: Iterable<Detail | undefined>, part: "ageBand" | "sex" | "referralSource"): string[] => {
  const words = new Set<string>();
  for (const detail of details) {
    const word = detail?.[part];
    if (word !== undefined && word !== null) words.add(word);
  }
  return [...words];
};

const splitBy = (details: readonly (Detail | undefined)[]) => ({
  ageBands: wordsOf(details, "ageBand"),
  sexes: wordsOf(details, "sex"),
  referralSources: wordsOf(details, "referralSource"),
});

const activityCells = (reading: ActivityReading, mappings: readonly ValueMapping[]): CellsOf => {
  const place = placer(mappings, reading.scheme);
  const rows = reading.tables.flatMap((table) => table.rows);
  const areas = new Set(rows.flatMap(({ detail }) => (detail?.area == null ? [] : [detail.area])));
  let leftOut = 0;
  function* cells(): Generator<CubeCell> {
    for (const table of reading.tables) {
      for (const row of table.rows) {
        const placed = place(row.label, row.heading, standingOf(row));
        if (placed === null) {
          leftOut += 1;
          continue;
        }
        for (const [at, measure] of reading.measures.entries()) {
          const count: Count = row.cells[at] ?? { mark: "not-collected" };
          yield {
            organisation: `${table.type}:${table.code}`,
            area: row.detail?.area ?? (table.type === "Area" ? table.code : null),
            period: table.period,
            label: row.label,
            heading: row.heading,
            measure: measure.id,
            count,
            ...parts(row.detail),
            ...placed,
          };
        }
      }
    }
  }
  return {
    cells,
    leftOut: () => leftOut,
    contents: {
      published: reading.published,
      scheme: reading.scheme,
      measures: reading.measures,
      periods: reading.periods.map(periodOf),
      areas: [...areas].map((code) => ({ code, name: code })),
      organisations: reading.organisations,
      rounding: reading.rounding,
      ...splitBy(rows.map(({ detail }) => detail)),
      warnings: reading.warnings,
    },
  };
};

/** The total of all is told by the area itself. */
const isPart = ({ detail }: PopulationArea["counts"][number]): boolean =>
  detail !== undefined && Object.values(detail).some((part) => part !== null);

const populationCells = (reading: PopulationReading, mappings: readonly ValueMapping[]): CellsOf => {
  const place = placer(mappings, reading.scheme);
  let leftOut = 0;
  const groupsOf = (area: PopulationArea): readonly (readonly [Standing, PopulationArea["counts"][number]])[] => [
    ...area.counts.map((group) => ["group", group] as const),
    ...area.broad.map((group) => ["broad", group] as const),
    ...(area.splitTotals ?? []).filter(isPart).map((group) => ["total", group] as const),
  ];
  function* cells(): Generator<CubeCell> {
    for (const area of reading.areas) {
      const whole = { organisation: null, area: area.code, period: reading.period, measure: RESIDENTS } as const;
      for (const [standing, group] of groupsOf(area)) {
        const placed = place(group.label, group.heading, standing);
        if (placed === null) {
          leftOut += 1;
          continue;
        }
        yield {
          ...whole,
          label: group.label,
          heading: group.heading,
          count: group.count,
          ...parts(group.detail),
          ...placed,
        };
      }
      if (area.total === null) continue;
      const count = { mark: "value", count: area.total, min: area.total, max: area.total } as const;
      const total = { label: "Total", heading: null, scheme: reading.scheme, category: null } as const;
      yield { ...whole, ...total, count, ...parts(undefined), standing: "total" };
    }
  }
  const groups = reading.areas.flatMap((area) => area.counts);
  return {
    cells,
    leftOut: () => leftOut,
    contents: {
      published: reading.source.publisher !== null,
      scheme: reading.scheme,
      measures: [{ id: RESIDENTS, label: "Residents", kind: "count" }],
      periods: reading.period === null ? [] : [periodOf(reading.period)],
      areas: reading.areas.map(({ code, name, total }) => ({ code, name, total })),
      organisations: [],
      rounding: {},
      ...splitBy(groups.map(({ detail }) => detail)),
      warnings: reading.warnings,
    },
  };
};

export const cellsOf = (reading: Reading, mappings: readonly ValueMapping[]): CellsOf =>
  reading.kind === "activity" ? activityCells(reading, mappings) : populationCells(reading, mappings);
