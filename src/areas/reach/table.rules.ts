/**
 * The small table behind a finding: sixteen communities of one organisation in one area and period, with the residents
 * to set them against. Small enough to be carried in a page's own address, so that looking at a finding stores nothing.
 */
import type { AlreadyOut } from "../../disclosure/already-out.ts";
import { notCollectedHere, type Refusal } from "../../disclosure/release-table.ts";
import type { Released } from "../../nouns/indicator.ts";
import type { Measure, OrganisationKey, Rounding, Source } from "../datasets/index.ts";

/** How many people live in the area, for one community of the service's classification, and how that was worked out. */
export interface Residents {
  /** `exact`: the same group in both classifications; `sum-of`: added up from `from`; `none`: nobody can say. */
  readonly relation: "exact" | "sum-of" | "none";
  readonly count: number | null;
  /** The labels of the population file that were used. */
  readonly from: readonly string[];
  /** One sentence a person can check; empty where the group simply is the same. */
  readonly because: string;
}

export interface CommunityRow {
  /** The NHS ethnic category, A to S. */
  readonly code: string;
  /** As the activity file prints it ("British"). */
  readonly label: string;
  /** As it is said in a sentence ("White British"). */
  readonly name: string;
  /** The broad heading it stands under in the service's classification. */
  readonly heading: string;
  readonly residents: Residents;
  /** One for each measure of the table, in order. */
  readonly seen: readonly Released[];
}

/** A row of the file that no population can be set against, or that cannot be placed: it is listed, never dropped. */
export interface Outside {
  readonly label: string;
  readonly because: string;
}

/** A category of the place's own: its people are counted in a group of the list, and among them here. */
export interface LocalRow {
  readonly code: string;
  readonly label: string;
  /** The NHS group it is counted in here. */
  readonly countedIn: string;
  readonly seen: readonly Released[];
}

export interface ReachTable {
  readonly area: { readonly code: string; readonly name: string };
  readonly organisation: OrganisationKey & { readonly name: string };
  readonly period: string | null;
  readonly populationPeriod: string | null;
  /** True when the publisher has already hidden small numbers; otherwise this system has. */
  readonly published: boolean;
  readonly rounding: Rounding;
  /** True where counts that are not small are hidden too, so that a small one cannot be worked out from a total. */
  readonly hidesOthers: boolean;
  /** How many those are. */
  readonly hiddenBeside?: number;
  /** What readers of this table know, for the ledger of what is out. Not for readers. */
  readonly told?: AlreadyOut;
  /** Why nothing of it may leave the place; absent or null where it may. */
  readonly refused?: Refusal | null;
  readonly measures: readonly Measure[];
  /** All sixteen, in the order of the classification. */
  readonly communities: readonly CommunityRow[];
  readonly locals: readonly LocalRow[];
  /** Counts of people whose ethnicity is not known, by measure; null when the file has no such row. */
  readonly unknown: readonly Released[] | null;
  /** The file's own total, by measure; null when it has none. */
  readonly everyone: readonly Released[] | null;
  readonly outside: readonly Outside[];
  readonly sources: readonly (Source & { readonly role: "population" | "activity" })[];
  readonly warnings: readonly string[];
}

/** The published Talking Therapies counts are of a service for adults; of other files nobody has said. */
export const isForAdults = (table: ReachTable): boolean =>
  table.sources.some((source) => source.role === "activity" && source.layout === "talking-therapies-annual");

/** Under how many people counts are hidden here, where that is the whole of the rule: else a large one may be hidden too. */
export const hiddenUnderIn = ({ rounding, hidesOthers }: ReachTable): number | undefined =>
  hidesOthers || rounding?.hiddenUnder === 0 ? undefined : rounding?.hiddenUnder;

/** The column of a measure in every row of the table, or undefined when the file has no such measure. */
export const columnOf = (table: ReachTable, measure: string): number | undefined => {
  const column = table.measures.findIndex((one) => one.id === measure);
  return column === -1 ? undefined : column;
};

/** The cell of a row in a column; a column the row does not have was not collected. */
export const cellAt = (cells: readonly Released[], column: number): Released => cells[column] ?? notCollectedHere;

/** The measure a reader sees first: referrals where the file has them, else its first count. */
export const firstMeasure = (table: ReachTable): string => {
  const counts = table.measures.filter((one) => one.kind === "count");
  const referrals = counts.find((one) => one.id === "referrals-received" || one.id === "referrals");
  return (referrals ?? counts[0])?.id ?? "";
};
