/**
 * A cube: what one version of a dataset counts, one row a cell, kept as an immutable Parquet file. Nouns only; cubes are
 * made and asked in `cubes/`.
 */
import type { Count } from "../../nouns/count.ts";
import type { Measure, OrganisationKey, Rounding } from "./readers/reading.ts";

/** A cell stands for a group, or beside groups as their total. Never sum cells of different standing. */
export type Standing = "group" | "unknown" | "broad" | "total";

/** One cell, as a cube is filled. `null`: the file does not say, or it is over all of them. */
export interface CubeCell {
  /** "CCG:08X" as in a published file, or the identifier of a service of the place. */
  readonly organisation: string | null;
  readonly area: string | null;
  /** As printed: "2019-20". */
  readonly period: string | null;
  /** The classification that `category` is a code of; "local" where it is a category of the place's own. */
  readonly scheme: string | null;
  readonly category: string | null;
  /** As printed in the file. */
  readonly label: string;
  /** The broad group it stands under in the file. */
  readonly heading: string | null;
  readonly ageBand: string | null;
  readonly sex: string | null;
  readonly referralSource: string | null;
  /** A measure's id; a population's is `residents`. */
  readonly measure: string;
  readonly count: Count;
  readonly standing: Standing;
}

/** What a cube may be asked by. `standing` is always told apart. */
export const dimensions = [
  "organisation",
  "area",
  "period",
  "scheme",
  "category",
  "label",
  "heading",
  "ageBand",
  "sex",
  "referralSource",
  "measure",
] as const;
export type Dimension = (typeof dimensions)[number];

/** One value or several; `null` asks for cells that do not say. */
export type Wanted = string | null | readonly string[];

/** Which cells, and by what they are added up. Every dimension left out is added over, so ask for one measure at a time. */
export interface SliceQuestion {
  readonly where?: Partial<Readonly<Record<Dimension, Wanted>>>;
  readonly standing?: readonly Standing[];
  readonly by: readonly Dimension[];
}

/**
 * One row of a slice. `at` holds the dimensions asked `by`. `count` is the sum where every cell added is a value; where
 * one is hidden the sum is `suppressed`, and so on: `of` says how many cells of each mark were added.
 */
export interface SliceRow {
  readonly at: Partial<Readonly<Record<Dimension, string | null>>>;
  readonly standing: Standing;
  readonly count: Count;
  readonly of: {
    readonly value: number;
    readonly suppressed: number;
    readonly notCollected: number;
    readonly notApplicable: number;
  };
}

/** A slice holds at most this many rows; a question that would give more is refused. */
export const MOST_SLICE_ROWS = 5_000;

/** A period as printed, with its first and last day where they are known. */
export interface Period {
  readonly printed: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What is in a cube, to choose from without opening it. Lists are in the order of the file. */
export interface Contents {
  /** The publisher has already hidden small numbers. False: they are the place's own and pass its small-number policy. */
  readonly published: boolean;
  readonly scheme: string | null;
  readonly measures: readonly Measure[];
  readonly periods: readonly Period[];
  readonly areas: readonly { readonly code: string; readonly name: string; readonly total?: number | null }[];
  readonly organisations: readonly (OrganisationKey & {
    readonly names: readonly string[];
    readonly conflicts: readonly string[];
  })[];
  /** How the counts of each type of organisation were rounded before they were published. */
  readonly rounding: Readonly<Record<string, Rounding>>;
  readonly ageBands: readonly string[];
  readonly sexes: readonly string[];
  readonly referralSources: readonly string[];
  readonly warnings: readonly string[];
}
