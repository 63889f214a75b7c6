/**
 * What a cube answered, as the readings that a finding is made of: rows of groups, with one column a measure and one for
 * every part that a measure is split into. Categories of the place's own are counted where the place counts them. @practice P02
 */
import type { Count } from "../../nouns/count.ts";
import { notCollected } from "../../nouns/count.ts";
import { categoryOf, sumOf, type CategoryOfPlace } from "../communities/index.ts";
import type {
  ActivityReading,
  ActivityRow,
  Layout,
  Measure,
  PopulationGroup,
  PopulationReading,
  SliceRow,
  Source,
} from "../datasets/index.ts";
import type { Loaded, PeriodLoaded } from "./loaded.ts";
import type { Split } from "./questions.rules.ts";
import type { LocalHeld, PartsOfMeasure } from "./released.rules.ts";

const layouts: readonly Layout[] = [
  "nomis-bulk-2021",
  "nomis-bulk-2011",
  "ons-custom-dataset",
  "talking-therapies-annual",
];

const sourceOf = ({ dataset, version }: Loaded): Source => ({
  fileName: version.fileName,
  layout: layouts.find((layout) => layout === version.layout) ?? "alongside-tidy",
  publisher: dataset.publisher,
  licence: dataset.licence,
  vintage: version.contents.periods.length === 1 ? (version.contents.periods[0]?.printed ?? null) : null,
  bytes: version.fileBytes,
  sha256: version.fileSha256,
});

interface Group {
  readonly label: string;
  readonly heading: string | null;
  readonly standing: SliceRow["standing"];
}

const localScheme = "local";

/** Which NHS group a place counts its own category in; null where it stands alone, and then it is listed by itself. */
const parentOf = (locals: readonly CategoryOfPlace[], code: string): string | null =>
  locals.find((one) => one.code === code)?.localParent ?? null;

const ofCode = (scheme: string, code: string): Omit<Group, "standing"> | null => {
  const category = categoryOf({ scheme, code });
  if (category === undefined || category.kind === "broad") return null;
  const heading = category.broad === null ? null : (categoryOf({ scheme, code: category.broad })?.label ?? null);
  return { label: category.label, heading };
};

/** The group a row is about, in the words of its list where it has a code, else as the file prints it. */
const groupOf = ({ at, standing }: SliceRow, locals: readonly CategoryOfPlace[]): Group => {
  const { scheme = null, category = null, label = null, heading = null } = at;
  const printed: Group = { label: label ?? "", heading, standing };
  if (standing !== "group" || category === null || scheme === null) return printed;
  if (scheme !== localScheme) return { ...printed, ...ofCode(scheme, category) };
  const parent = parentOf(locals, category);
  const own = locals.find((one) => one.code === category)?.label ?? printed.label;
  return parent === null
    ? { label: own, heading: null, standing }
    : { ...printed, ...ofCode("nhs-2001-england", parent) };
};

const keyOf = ({ label, heading, standing }: Group): string => JSON.stringify([label, heading, standing]);

const added = (counts: readonly Count[]): Count => {
  const from = counts.map((_, at) => String(at));
  const [only] = counts;
  if (only === undefined) return notCollected;
  if (counts.length === 1) return only;
  const summed = sumOf(new Map(from.map((key, at) => [key, counts[at] ?? notCollected])), {
    relation: "sum-of",
    from,
    because: "",
  });
  return summed.ok ? summed.count : notCollected;
};

/** Rows about the same group and column together; a file may write one community in two ways. */
const byGroup = (
  rows: readonly SliceRow[],
  columnOf: (row: SliceRow) => string,
  locals: readonly CategoryOfPlace[],
): ReadonlyMap<string, { readonly group: Group; readonly cells: ReadonlyMap<string, Count> }> => {
  const all = rows.map((row) => ({ row, group: groupOf(row, locals) }));
  const groups = Map.groupBy(all, ({ group }) => keyOf(group));
  return new Map(
    [...groups].flatMap(([key, same]) => {
      const [first] = same;
      if (first === undefined) return [];
      const columns = Map.groupBy(same, ({ row }) => columnOf(row));
      const cells = [...columns].map(([column, ones]) => [column, added(ones.map(({ row }) => row.count))] as const);
      return [[key, { group: first.group, cells: new Map(cells) }] as const];
    }),
  );
};

/** One measure of a period, told apart by source, age or small area. */
export interface SplitRows {
  readonly measure: string;
  readonly by: Split;
  readonly rows: readonly SliceRow[];
}

/** The column of a part: `referrals/referralSource/GP`. No measure of a file has a slash in its id. */
export const partColumn = (measure: string, by: Split, part: string): string => `${measure}/${by}/${part}`;

/** Where the part is not said, its column has this for a name. */
export const partNotSaid = "not said";

const partOf = ({ by }: SplitRows, { at }: SliceRow): string => at[by] ?? partNotSaid;

const partsIn = (split: SplitRows): readonly string[] => [...new Set(split.rows.map((row) => partOf(split, row)))];

export interface ActivityHeld {
  readonly reading: ActivityReading;
  readonly parts: readonly PartsOfMeasure[];
  readonly locals: readonly LocalHeld[];
}

export interface ActivityAnswered {
  readonly loaded: PeriodLoaded;
  readonly table: readonly SliceRow[];
  readonly splits: readonly SplitRows[];
  readonly locals: readonly CategoryOfPlace[];
}

interface LocalsAsked extends Pick<ActivityAnswered, "table" | "locals"> {
  readonly measures: readonly Measure[];
}

/** The place's own categories that are counted in a group of the list here: their rows once more, by themselves. */
const localsHeld = ({ table, locals, measures }: LocalsAsked): readonly LocalHeld[] =>
  locals.flatMap(({ code, label, localParent }): readonly LocalHeld[] => {
    const own = table.filter(
      ({ at, standing }) => standing === "group" && at.scheme === localScheme && at.category === code,
    );
    if (localParent === null || own.length === 0) return [];
    const cellOf = (measure: string): Count =>
      added(own.filter(({ at }) => at.measure === measure).map(({ count }) => count));
    return [{ code, label, countedIn: localParent, cells: measures.map(({ id }) => cellOf(id)) }];
  });

/** The figures of a service in one period, as gathered: to be handed to the gate and to nobody else. */
export const activityHeld = ({ loaded, table, splits, locals }: ActivityAnswered): ActivityHeld => {
  const { version } = loaded.activity;
  const { contents } = version;
  const groups = byGroup(table, (row) => row.at.measure ?? "", locals);
  const split = splits.map((one) => ({
    ...one,
    parts: partsIn(one),
    groups: byGroup(one.rows, (row) => partColumn(one.measure, one.by, partOf(one, row)), locals),
  }));
  const columns: readonly Measure[] = split.flatMap(({ measure, by, parts }) =>
    parts.map((part) => ({ id: partColumn(measure, by, part), label: part, kind: "count" as const })),
  );
  const measures = [...contents.measures, ...columns];
  const rows = [...groups].map(([key, { group, cells }]): ActivityRow => {
    const all = new Map([...cells, ...split.flatMap((one) => [...(one.groups.get(key)?.cells ?? [])])]);
    return {
      label: group.label,
      heading: group.heading,
      isBroadTotal: group.standing === "broad",
      isUnknown: group.standing === "unknown",
      isTotal: group.standing === "total",
      cells: measures.map(({ id }) => all.get(id) ?? notCollected),
    };
  });
  const organisation = contents.organisations.find(
    (one) => `${one.type}:${one.code}` === loaded.activity.organisation || one.code === loaded.activity.organisation,
  ) ?? { type: "", code: loaded.activity.organisation ?? "", names: [], conflicts: [] };
  const { type, code } = organisation;
  return {
    reading: {
      kind: "activity",
      source: sourceOf(loaded.activity),
      published: contents.published,
      scheme: contents.scheme === "nhs-2001-england" ? contents.scheme : null,
      periods: [loaded.period.printed],
      measures,
      organisations: [organisation],
      rounding: contents.rounding,
      tables: [{ type, code, period: loaded.period.printed, rows }],
      warnings: contents.warnings,
    },
    locals: localsHeld({ table, locals, measures }),
    parts: split.map(({ measure, by, parts }) => ({
      whole: measure,
      parts: parts.map((part) => partColumn(measure, by, part)),
    })),
  };
};

const censusOf = (scheme: string | null): PopulationReading["scheme"] =>
  scheme === "census-2021-ew" || scheme === "census-2011-ew" || scheme === "census-2001-ew" ? scheme : null;

/** Who lives in one area, as a reading. With `ageBand`, those of one age. */
export const populationHeld = (
  loaded: Loaded & { readonly areaCode: string },
  rows: readonly SliceRow[],
): PopulationReading => {
  const { contents } = loaded.version;
  const about = contents.areas.find(({ code }) => code === loaded.areaCode);
  const groups = byGroup(
    rows.filter((row) => row.standing === "group"),
    () => "",
    [],
  );
  const counts = [...groups.values()].map(({ group, cells }): PopulationGroup => ({
    label: group.label,
    heading: group.heading,
    count: cells.get("") ?? notCollected,
  }));
  return {
    kind: "population",
    source: sourceOf(loaded),
    scheme: censusOf(contents.scheme),
    period: contents.periods[0]?.printed ?? null,
    areas: [
      { code: loaded.areaCode, name: about?.name ?? loaded.areaCode, total: about?.total ?? null, counts, broad: [] },
    ],
    warnings: contents.warnings,
  };
};
