/**
 * What a reader hands on: the file's own labels and headings, every mark kept, totals kept apart from their parts.
 * A reading decides nothing. Which community a label means is for the rules that use it.
 */
import type { Count } from "../../../nouns/count.ts";

/** How the file is laid out, recognised from its heading row and never from its name. */
export type Layout =
  | "nomis-bulk-2021"
  | "nomis-bulk-2011"
  | "ons-custom-dataset"
  | "talking-therapies-annual"
  | "alongside-tidy";

/** Where the figures came from, to show beside them. `sha256` (hexadecimal) says which exact file was read. */
export interface Source {
  readonly fileName: string;
  readonly layout: Layout;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** The year or release the file speaks of, as printed in it or in its name; null when neither says. */
  readonly vintage: string | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file a person chose: a path (command line) or the bytes of an upload with the name it was given. */
export type ChosenFile =
  | {
      readonly path: string;
      /** What the person calls the file, where the path is only where it was put. */
      readonly fileName?: string;
    }
  | { readonly bytes: Uint8Array; readonly fileName: string };

/** What a row is about beside its group, in a file that is split further; null is all of them. */
export interface Detail {
  readonly ageBand: string | null;
  readonly sex: string | null;
  readonly referralSource: string | null;
  /** In activity files that count organisations and areas at once. */
  readonly area: string | null;
}

/** `count` people in the group the file calls `label`, under the file's broad group `heading` where it has one. */
export interface PopulationGroup {
  readonly label: string;
  readonly heading: string | null;
  readonly count: Count;
  /** Only in files split by age, sex or source, which are read only where `details` are asked for. */
  readonly detail?: Detail;
}

/**
 * One area of a population file. Sum `counts` if you must sum; never `counts` with `broad` or `total`, which stand
 * beside their parts. Published totals may differ from the sum of their parts by a few people.
 */
export interface PopulationArea {
  readonly code: string;
  readonly name: string;
  readonly total: number | null;
  /** The finest groups of the file, in file order. */
  readonly counts: readonly PopulationGroup[];
  /** The broad groups printed beside their parts, in file order: `label` is the broad group, `heading` null. */
  readonly broad: readonly PopulationGroup[];
  /** Totals of a file split by age or sex, one for each band: `label` is as printed. */
  readonly splitTotals?: readonly PopulationGroup[];
}

export interface PopulationReading {
  readonly kind: "population";
  readonly source: Source;
  /** Which classification the layout says the labels come from; null when the file does not say. */
  readonly scheme: "census-2021-ew" | "census-2011-ew" | "census-2001-ew" | null;
  /** The period as printed ("2021"); null when the file has none, or several: then `warnings` names them. */
  readonly period: string | null;
  /** In file order; one for each area code. */
  readonly areas: readonly PopulationArea[];
  readonly warnings: readonly string[];
}

/** `id` is kebab-case ("referrals-received", "percentage-recovery"); `label` is the column's heading as printed. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly kind: "count" | "percentage" | "mean" | "median" | "sum";
}

/** An organisation is its type and its code: the same code in two types is two organisations. */
export interface OrganisationKey {
  readonly type: string;
  readonly code: string;
}

/**
 * How the counts of one type of organisation were rounded before they were published: to the nearest `base`, with
 * counts under `hiddenUnder` hidden. `null` means printed exactly.
 */
export type Rounding = { readonly base: number; readonly hiddenUnder: number } | null;

export interface Organisation extends OrganisationKey {
  /** Every name the file gives it, in file order. More than one is also a warning. */
  readonly names: readonly string[];
  /**
   * Sentences saying which of its rows contradict each other. Refuse the organisation with these when it is asked for;
   * the rest of the file can still be used.
   */
  readonly conflicts: readonly string[];
}

/** One row of an activity file: a group, or a total that stands beside groups. At most one of the three is true. */
export interface ActivityRow {
  /** The group as the file prints it; for a broad total, the name of the broad group. */
  readonly label: string;
  /** The broad group it stands under; null when the file has none. */
  readonly heading: string | null;
  /** The total of a broad group (the file's "All"). Never sum it with its parts. */
  readonly isBroadTotal: boolean;
  /** People whose group is not known, not stated or not valid. */
  readonly isUnknown: boolean;
  /** The total over all groups. */
  readonly isTotal: boolean;
  /** One for each measure, in the order of `ActivityReading.measures`. Percentages and means are as printed. */
  readonly cells: readonly Count[];
  /** Only in files split by age, sex or source. Rows of one group with other details are parts of it. */
  readonly detail?: Detail;
}

/** All rows of one organisation in one period, in file order. */
export interface ActivityTable extends OrganisationKey {
  readonly period: string | null;
  readonly rows: readonly ActivityRow[];
}

export interface ActivityReading {
  readonly kind: "activity";
  readonly source: Source;
  /** True when the layout is one a publisher uses: its small numbers are already hidden. Tidy files: false. */
  readonly published: boolean;
  readonly scheme: "nhs-2001-england" | null;
  /** Every period in the file, in file order; empty when neither the file, its name nor the caller says. */
  readonly periods: readonly string[];
  readonly measures: readonly Measure[];
  readonly organisations: readonly Organisation[];
  /** How the counts of each type of organisation were rounded, by type. */
  readonly rounding: Readonly<Record<string, Rounding>>;
  /** One for each organisation and period. Find one with `tableOf`. */
  readonly tables: readonly ActivityTable[];
  readonly warnings: readonly string[];
}

export type Reading = PopulationReading | ActivityReading;

/**
 * The rows of one organisation in one period.
 * `period: null` finds a table only where the file has no period at all. Returns undefined when there is none.
 * Example: `tableOf(reading, { type: "CCG", code: "08X", period: "2019-20" })?.rows`
 */
export const tableOf = (
  reading: ActivityReading,
  wanted: OrganisationKey & { readonly period: string | null },
): ActivityTable | undefined =>
  reading.tables.find(
    (table) => table.type === wanted.type && table.code === wanted.code && table.period === wanted.period,
  );
