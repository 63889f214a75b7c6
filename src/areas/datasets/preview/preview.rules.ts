/** What an import would bring in, worked out from the file as it was read. */
import type { Count } from "../../../nouns/count.ts";
import type {
  ActivityReading,
  ActivityTable,
  Measure,
  PopulationArea,
  PopulationReading,
  Reading,
} from "../readers/index.ts";
import { totalsIn } from "../cubes/totals.rules.ts";
import type { TotalsCompared } from "../cubes/totals.rules.ts";
import type { PrintedValue } from "../values/printed-values.rules.ts";

export const measuresShownMax = 4;

export interface PreviewRow {
  readonly label: string;
  readonly heading: string | null;
  readonly kind: "group" | "unknown" | "broad" | "total";
  /** What it is counted as here; null for totals, and for what no list knows. */
  readonly means: string | null;
  readonly counts: readonly Count[];
}

export interface Preview {
  readonly periods: readonly string[];
  readonly measures: readonly Measure[];
  readonly organisations: number;
  readonly areas: number;
  readonly totals: TotalsCompared;
  /** One table of the file to look at: the service's own, or the first. */
  readonly sample: {
    readonly of: string;
    readonly measures: readonly Measure[];
    readonly rows: readonly PreviewRow[];
  } | null;
  readonly unknown: { readonly people: number; readonly of: number } | null;
  readonly leftOut: readonly { readonly label: string; readonly because: string }[];
  /** Groups that no list knows and nobody explained: kept as printed, compared with nobody. */
  readonly unplaced: readonly string[];
  readonly warnings: readonly string[];
}

const meansIn = (values: readonly PrintedValue[]) => {
  const byLabel = new Map(values.map((value) => [`${value.heading ?? ""}\u001f${value.label}`, value]));
  return (label: string, heading: string | null): string | null =>
    byLabel.get(`${heading ?? ""}\u001f${label}`)?.means ?? null;
};

const people = (count: Count | undefined): number => (count?.mark === "value" ? count.count : 0);

/** The table to show: of the organisation that was chosen, in the last period of the file. */
const tableShown = ({ tables }: ActivityReading, organisation: string | null): ActivityTable | undefined => {
  const [first] = tables;
  const wanted = organisation ?? `${first?.type}:${first?.code}`;
  return tables.findLast(({ type, code }) => `${type}:${code}` === wanted);
};

interface Sample {
  readonly sample: Preview["sample"];
  readonly unknown: Preview["unknown"];
}

/** A file that names no organisation has its counts stand by area. */
const standByArea = ({ organisations }: ActivityReading): boolean =>
  organisations.length > 0 && organisations.every(({ type }) => type === "Area");

const countedIn = ({ organisations }: ActivityReading): number =>
  organisations.filter(({ code }) => code !== "All").length;

const ofActivity = (reading: ActivityReading, organisation: string | null, values: readonly PrintedValue[]): Sample => {
  const table = tableShown(reading, organisation);
  if (table === undefined) return { sample: null, unknown: null };
  const means = meansIn(values);
  const columns = reading.measures.flatMap((measure, at) => (measure.kind === "count" ? [{ measure, at }] : []));
  const shown = columns.slice(0, measuresShownMax);
  const rows = table.rows
    .filter(({ detail }) => detail === undefined)
    .map((row): PreviewRow => {
      const kind = row.isTotal ? "total" : row.isBroadTotal ? "broad" : row.isUnknown ? "unknown" : "group";
      return {
        label: row.label,
        heading: row.heading,
        kind,
        means: kind === "group" ? means(row.label, row.heading) : null,
        counts: shown.flatMap(({ at }) => row.cells[at] ?? []),
      };
    });
  const sum = (kinds: readonly PreviewRow["kind"][]): number =>
    rows.filter(({ kind }) => kinds.includes(kind)).reduce((total, { counts }) => total + people(counts[0]), 0);
  const names = reading.organisations.find(({ type, code }) => type === table.type && code === table.code)?.names;
  const all = reading.organisations.length;
  const oneOf =
    organisation === null && all > 1
      ? `one of ${all.toLocaleString("en-GB")} ${standByArea(reading) ? "areas" : "organisations"}`
      : null;
  const of = [table.code === "All" ? "the whole file" : (names?.[0] ?? table.code), table.period, oneOf].filter(
    (word) => word !== null,
  );
  return {
    sample: { of: of.join(", "), measures: shown.map(({ measure }) => measure), rows },
    unknown: { people: sum(["unknown"]), of: sum(["unknown", "group"]) },
  };
};

const areaShown = ({ areas }: PopulationReading, areaCode: string | null): PopulationArea | undefined =>
  areas.find(({ code }) => code === areaCode) ?? areas[0];

const residents: Measure = { id: "residents", label: "Residents", kind: "count" };

const ofPopulation = (reading: PopulationReading, areaCode: string | null, values: readonly PrintedValue[]): Sample => {
  const area = areaShown(reading, areaCode);
  if (area === undefined) return { sample: null, unknown: null };
  const means = meansIn(values);
  const rows = area.counts
    .filter(({ detail }) => detail === undefined)
    .map(({ label, heading, count }): PreviewRow => ({
      label,
      heading,
      kind: "group",
      means: means(label, heading),
      counts: [count],
    }));
  const total: readonly PreviewRow[] =
    area.total === null
      ? []
      : [
          {
            label: "Total as printed",
            heading: null,
            kind: "total",
            means: null,
            counts: [{ mark: "value", count: area.total, min: area.total, max: area.total }],
          },
        ];
  return {
    sample: { of: `${area.name} (${area.code})`, measures: [residents], rows: [...total, ...rows] },
    unknown: null,
  };
};

export interface PreviewOf {
  readonly values: readonly PrintedValue[];
  /** The organisation that is the service: "CCG:08X". */
  readonly organisation: string | null;
  readonly areaCode: string | null;
}

export const previewOf = (reading: Reading, { values, organisation, areaCode }: PreviewOf): Preview => {
  const activity = reading.kind === "activity";
  const sample = activity ? ofActivity(reading, organisation, values) : ofPopulation(reading, areaCode, values);
  const splitRows = activity
    ? reading.tables.flatMap(({ rows }) => rows)
    : reading.areas.flatMap(({ counts }) => counts);
  const isSplit = splitRows.some(({ detail }) => detail !== undefined);
  return {
    ...sample,
    sample: sample.sample?.rows.length === 0 ? null : sample.sample,
    periods: activity ? reading.periods : reading.period === null ? [] : [reading.period],
    measures: activity ? reading.measures : [residents],
    organisations: activity && !standByArea(reading) ? countedIn(reading) : 0,
    areas: activity ? (standByArea(reading) ? countedIn(reading) : 0) : reading.areas.length,
    totals: totalsIn(reading),
    leftOut: values.flatMap(({ label, meaning }) =>
      meaning?.is === "left-out" ? [{ label, because: meaning.because }] : [],
    ),
    unplaced: values.filter(({ meaning }) => meaning === null).map(({ label }) => label),
    warnings: [
      ...(isSplit ? ["The file is split by age, sex, area or who referred. Each part is kept."] : []),
      ...reading.warnings,
    ],
  };
};
