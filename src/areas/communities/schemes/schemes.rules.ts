import type { Category, CategoryCode, CensusScheme, Classification, NationalScheme } from "./classification.ts";
import { census2001 } from "./published/census-2001-ew.ts";
import { census2011 } from "./published/census-2011-ew.ts";
import { census2021 } from "./published/census-2021-ew.ts";
import { nhsEngland } from "./published/nhs-2001-england.ts";
import { nhsLocalExtended } from "./published/nhs-local-extended.ts";
import { nhsWales } from "./published/nhs-wales.ts";

/** Every list Alongside carries, newest census first. */
export const classifications: readonly Classification[] = [
  census2021,
  census2011,
  census2001,
  nhsEngland,
  nhsLocalExtended,
  nhsWales,
];

export const censusSchemes: readonly CensusScheme[] = ["census-2021-ew", "census-2011-ew", "census-2001-ew"];
/** A local category needs its own parent in each of these. */
export const nationalSchemes: readonly NationalScheme[] = ["nhs-2001-england", ...censusSchemes];

/**
 * The list with this id, or undefined when Alongside does not carry it.
 * Example: `classificationOf("nhs-2001-england")?.categories.length` is 24: 16 groups, 5 headings, All, Z and 99.
 */
export const classificationOf = (scheme: string): Classification | undefined =>
  classifications.find((one) => one.id === scheme);

/**
 * The category a code stands for in its own list, or undefined when the list or the code is not carried.
 * Codes are exact: `{ scheme: "nhs-2001-england", code: "j" }` is not found. To read what a file says, use `recogniseLabel`.
 */
export const categoryOf = ({ scheme, code }: CategoryCode): Category | undefined =>
  classificationOf(scheme)?.categories.find((one) => one.code === code);

/**
 * The groups of a list in the publisher's order: no headings, totals or unknowns, so their counts may be added up.
 * An unknown list has none. Example: `groupsOf("nhs-2001-england").map((one) => one.code)` is A, B, C … R, S (16).
 */
export const groupsOf = (scheme: string): readonly Category[] =>
  (classificationOf(scheme)?.categories ?? []).filter((one) => one.kind === "group");

/** True for the three ways of not knowing: not stated, not known, and a file that puts them together. */
export const isUnknown = (category: Category): boolean =>
  category.kind === "not-stated" || category.kind === "not-known" || category.kind === "unknown";
