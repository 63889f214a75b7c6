/** A part of a cube as the reading it was made of, so that what is worked out from a file is worked out from a cube too. */
import type { Count } from "../../../nouns/count.ts";
import type { SliceRow } from "../cube.ts";
import type { DatasetVersion } from "../dataset-kept.schema.ts";
import type {
  ActivityReading,
  ActivityRow,
  Detail,
  Layout,
  OrganisationKey,
  PopulationGroup,
  PopulationReading,
  Source,
} from "../readers/reading.ts";
import { readSlice } from "./asking-room.reader.ts";
import type { KeptCube } from "./kept-cube.ts";

const layouts: readonly Layout[] = [
  "nomis-bulk-2021",
  "nomis-bulk-2011",
  "ons-custom-dataset",
  "talking-therapies-annual",
  "alongside-tidy",
];

const sourceOf = (version: DatasetVersion, publisher: string | null, licence: string | null): Source => ({
  fileName: version.fileName,
  layout: layouts.find((layout) => layout === version.layout) ?? "alongside-tidy",
  publisher,
  licence,
  vintage: version.contents.periods.length === 1 ? (version.contents.periods[0]?.printed ?? null) : null,
  bytes: version.fileBytes,
  sha256: version.fileSha256,
});

/** A version and its cube, with what is said of the dataset. */
export interface Told {
  readonly version: DatasetVersion;
  readonly cube: KeptCube;
  readonly publisher: string | null;
  readonly licence: string | null;
}

const detailOf = ({ at }: SliceRow): { readonly detail?: Detail } => {
  const { ageBand = null, sex = null, referralSource = null } = at;
  if (ageBand === null && sex === null && referralSource === null) return {};
  return { detail: { ageBand, sex, referralSource, area: null } };
};

const labelOf = (row: SliceRow): string => row.at.label ?? "";

const SPLIT = ["label", "heading", "ageBand", "sex", "referralSource"] as const;

/** The figures of one area as a population reading; areas that are not there come back as none. */
export const populationIn = async (told: Told, area: string): Promise<PopulationReading> => {
  const { version, cube } = told;
  const rows = await readSlice(cube, { where: { area }, by: SPLIT });
  const about = version.contents.areas.find(({ code }) => code === area);
  const groups = (standing: SliceRow["standing"]): readonly PopulationGroup[] =>
    rows
      .filter((row) => row.standing === standing)
      .map((row) => ({ label: labelOf(row), heading: row.at.heading ?? null, count: row.count, ...detailOf(row) }));
  const splitTotals = groups("total").filter(({ detail }) => detail !== undefined);
  const { scheme } = version.contents;
  return {
    kind: "population",
    source: sourceOf(version, told.publisher, told.licence),
    scheme: scheme === "census-2021-ew" || scheme === "census-2011-ew" || scheme === "census-2001-ew" ? scheme : null,
    period: version.contents.periods[0]?.printed ?? null,
    areas:
      about === undefined
        ? []
        : [
            {
              code: about.code,
              name: about.name,
              total: about.total ?? null,
              counts: [...groups("group"), ...groups("unknown")],
              broad: groups("broad"),
              ...(splitTotals.length > 0 ? { splitTotals } : {}),
            },
          ],
    warnings: version.contents.warnings,
  };
};

const notCounted: Count = { mark: "not-collected" };

/** The figures of one organisation in one period as an activity reading. Of a cube of records, ask `readSlice` instead. */
export const activityIn = async (
  told: Told,
  wanted: OrganisationKey & { readonly period: string | null },
): Promise<ActivityReading> => {
  const { version, cube } = told;
  const { contents } = version;
  const where = { organisation: `${wanted.type}:${wanted.code}`, period: wanted.period };
  const cells = await readSlice(cube, { where, by: [...SPLIT, "measure"] });
  const byRow = Map.groupBy(cells, (row) => JSON.stringify([SPLIT.map((part) => row.at[part]), row.standing]));
  const rows = [...byRow.values()].flatMap((together): readonly ActivityRow[] => {
    const [first] = together;
    if (first === undefined) return [];
    const counts = new Map(together.map((row) => [row.at.measure, row.count]));
    return [
      {
        label: labelOf(first),
        heading: first.at.heading ?? null,
        isBroadTotal: first.standing === "broad",
        isUnknown: first.standing === "unknown",
        isTotal: first.standing === "total",
        cells: contents.measures.map(({ id }) => counts.get(id) ?? notCounted),
        ...detailOf(first),
      },
    ];
  });
  return {
    kind: "activity",
    source: sourceOf(version, told.publisher, told.licence),
    published: contents.published,
    scheme: contents.scheme === "nhs-2001-england" ? contents.scheme : null,
    periods: contents.periods.map(({ printed }) => printed),
    measures: contents.measures,
    organisations: contents.organisations,
    rounding: contents.rounding,
    tables: rows.length === 0 ? [] : [{ ...wanted, rows }],
    warnings: contents.warnings,
  };
};
