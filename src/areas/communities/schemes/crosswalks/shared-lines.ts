import { exact, none, type CrosswalkLine } from "./crosswalk.ts";

/** The thirteen groups that stand on every list since 2001: NHS letter first, census code second. */
export const alwaysThere = [
  ["A", "white-british"],
  ["B", "white-irish"],
  ["D", "mixed-white-and-black-caribbean"],
  ["E", "mixed-white-and-black-african"],
  ["F", "mixed-white-and-asian"],
  ["G", "mixed-other"],
  ["H", "asian-indian"],
  ["J", "asian-pakistani"],
  ["K", "asian-bangladeshi"],
  ["L", "asian-other"],
  ["M", "black-caribbean"],
  ["N", "black-african"],
  ["P", "black-other"],
] as const;

export const turnedRound = (
  rows: readonly (readonly [nhs: string, census: string])[],
): readonly (readonly [string, string])[] => rows.map(([nhs, census]) => [census, nhs]);

/** A census has nobody whose group is unknown: missing answers were filled in before it was published. */
export const unknownsHaveNoResidents: readonly CrosswalkLine[] = [
  none("Z", "The census has nobody “not stated”: it filled in missing answers, so there is nobody to compare with."),
  none("99", "The census has nobody “not known”: it filled in missing answers, so there is nobody to compare with."),
];

export const everyone = exact("all", "all", "Both are everyone, whether or not their group is known.");

/** Headings that hold the same people under the 2001 list as under a later one, because no group moved in or out. */
export const steadyHeadings: readonly CrosswalkLine[] = [
  exact("white", "white", "The groups inside differ, but taken together they are the same people."),
  exact("mixed", "mixed", "The same four groups stand under this heading on both lists."),
  exact("black", "black", "The same three groups stand under this heading on both lists."),
];

/** Chinese stands under Other in the NHS list and under Asian in the censuses of 2011 and 2021. */
export const movedHeadings: readonly CrosswalkLine[] = [
  none(
    "asian",
    "“Asian” cannot be compared: the census of this year counts Chinese people under Asian, the NHS list counts them under Other. Compare the groups instead.",
  ),
  none(
    "other",
    "“Other” cannot be compared: the NHS list counts Chinese people under Other, the census of this year counts them under Asian. Compare the groups instead.",
  ),
];
