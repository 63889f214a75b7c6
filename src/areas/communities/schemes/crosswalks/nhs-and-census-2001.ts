import { exact, sameGroups, type Crosswalk } from "./crosswalk.ts";
import { alwaysThere, everyone, steadyHeadings, turnedRound, unknownsHaveNoResidents } from "./shared-lines.ts";

const took = "The NHS list of 2001 took over this group from the census of 2001.";
const allSixteen = [...alwaysThere, ["C", "white-other"], ["R", "other-chinese"], ["S", "other-any-other"]] as const;
const headings = [
  ...steadyHeadings,
  exact("asian", "asian", "The same four groups stand under this heading on both lists. Chinese is not one of them."),
  exact("other", "other", "The same two groups stand under this heading on both lists. Chinese is one of them."),
  everyone,
];

/** England's NHS groups counted from the 2001 census: the same 16 groups under the same five headings. */
export const nhsFromCensus2001: Crosswalk = {
  target: "nhs-2001-england",
  from: "census-2001-ew",
  lines: [...sameGroups(allSixteen, took), ...headings, ...unknownsHaveNoResidents],
};

/** 2001 census groups counted from England's NHS list. */
export const census2001FromNhs: Crosswalk = {
  target: "census-2001-ew",
  from: "nhs-2001-england",
  lines: [...sameGroups(turnedRound(allSixteen), took), ...headings],
};
