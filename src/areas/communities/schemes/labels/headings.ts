import type { PublishedScheme } from "../classification.ts";
import type { Heading } from "./groups.ts";

/** How files spell the headings over groups, as `plainWords` leaves them. */
export const headingSpellings: readonly (readonly [spelling: string, heading: Heading])[] = [
  ["white", "white"],
  ["mixed", "mixed"],
  ["mixed background", "mixed"],
  ["mixed ethnic group", "mixed"],
  ["mixed ethnic groups", "mixed"],
  ["mixed or multiple", "mixed"],
  ["mixed or multiple ethnic group", "mixed"],
  ["mixed or multiple ethnic groups", "mixed"],
  ["mixed multiple ethnic group", "mixed"],
  ["mixed multiple ethnic groups", "mixed"],
  ["asian", "asian"],
  ["asian or asian british", "asian"],
  ["asian asian british", "asian"],
  ["asian asian british or asian welsh", "asian"],
  ["asian or asian british or asian welsh", "asian"],
  ["black", "black"],
  ["black or black british", "black"],
  ["black black british", "black"],
  ["black african or caribbean or black british", "black"],
  ["black african caribbean or black british", "black"],
  ["black or african or caribbean or black british", "black"],
  ["black black british caribbean or african", "black"],
  ["black black british black welsh caribbean or african", "black"],
  ["other", "other"],
  ["other ethnic group", "other"],
  ["other ethnic groups", "other"],
  ["chinese or other ethnic group", "other"],
  ["chinese", "chinese"],
];

/**
 * Headings that say which people stand under them. "Asian, Asian British or Asian Welsh" is the 2021 heading and holds
 * Chinese people, so it is not the NHS's "Asian or Asian British".
 */
export const headingsOfOneList: ReadonlyMap<string, PublishedScheme> = new Map<string, PublishedScheme>([
  ["asian asian british or asian welsh", "census-2021-ew"],
  ["asian or asian british or asian welsh", "census-2021-ew"],
  ["chinese or other ethnic group", "census-2001-ew"],
]);

/** Headings that say nothing: the name of the question, or an empty cell. */
export const emptyHeadings: ReadonlySet<string> = new Set([
  "",
  "all",
  "total",
  "null",
  "none",
  "community",
  "ethnic group",
  "ethnic groups",
  "ethnicity",
  "ethnic category",
]);

/** Under a heading these mean the heading's own total. */
export const wholeOfHeading: ReadonlySet<string> = new Set(["", "all", "total", "null"]);

export const everyoneSpellings: ReadonlySet<string> = new Set([
  "all",
  "total",
  "all people",
  "all persons",
  "all pupils",
  "all england",
  "all englands average",
  "all ethnicity",
  "all ethnicities",
  "all ethnic groups",
  "all categories ethnic group",
  "all usual residents",
  "total all usual residents",
  "white or black or asian or mixed or chinese or all",
]);

/** Asked, and chose not to say. */
export const notStatedSpellings: ReadonlySet<string> = new Set([
  "not stated",
  "prefer not to say",
  "declined to say",
  "refused",
  "zz not stated person asked but declined to provide a response",
]);

/** Not asked, or not written down. */
export const notKnownSpellings: ReadonlySet<string> = new Set(["not known", "not recorded", "not asked", "missing"]);

/** Words that do not tell the two apart. */
export const unknownSpellings: ReadonlySet<string> = new Set([
  "unknown",
  "unknown ethnicity",
  "unclassified",
  "unreported",
  "unspecified",
  "invalid",
  "invalid code",
  "not known or not provided",
  "not recorded or unknown",
  "not stated or not known",
  "not known or not stated",
  "not stated not known",
  "not stated or not known or invalid",
  "not stated not known or invalid",
  "not stated not known invalid",
]);

export const notApplicableSpellings: ReadonlySet<string> = new Set([
  "not applicable",
  "does not apply",
  "na",
  "n or a",
]);
