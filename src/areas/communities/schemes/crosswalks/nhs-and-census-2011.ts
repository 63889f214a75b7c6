import { exact, part, sameGroups, sum, type Crosswalk } from "./crosswalk.ts";
import {
  alwaysThere,
  everyone,
  movedHeadings,
  steadyHeadings,
  turnedRound,
  unknownsHaveNoResidents,
} from "./shared-lines.ts";

/** England's NHS groups counted from the 2011 census: every one of the 18 census groups is used exactly once. */
export const nhsFromCensus2011: Crosswalk = {
  target: "nhs-2001-england",
  from: "census-2011-ew",
  lines: [
    ...sameGroups(alwaysThere),
    sum(
      "C",
      ["white-other", "white-gypsy-or-irish-traveller"],
      "The NHS list has no code for Gypsy or Irish Traveller people, so both census groups are added up. Roma people had no box in 2011 and are mostly in Other White.",
    ),
    exact("R", "asian-chinese", "Both lists have this group. The NHS puts it under Other, the census under Asian."),
    sum(
      "S",
      ["other-any-other", "other-arab"],
      "The NHS list has no code for Arab people, so both census groups are added up.",
    ),
    ...steadyHeadings,
    ...movedHeadings,
    everyone,
    ...unknownsHaveNoResidents,
  ],
};

/** 2011 census groups counted from England's NHS list: four of the 18 only exist there inside a wider group. */
export const census2011FromNhs: Crosswalk = {
  target: "census-2011-ew",
  from: "nhs-2001-england",
  lines: [
    ...sameGroups(turnedRound(alwaysThere)),
    exact("asian-chinese", "R", "Both lists have this group. The NHS puts it under Other, the census under Asian."),
    part("white-other", "C", "NHS code C also holds Gypsy or Irish Traveller people, so it is wider than Other White."),
    part(
      "white-gypsy-or-irish-traveller",
      "C",
      "The NHS list has no code for Gypsy or Irish Traveller people. They are somewhere inside C, any other White background.",
    ),
    part(
      "other-arab",
      "S",
      "The NHS list has no code for Arab people. They are somewhere inside S, any other ethnic group.",
    ),
    part("other-any-other", "S", "NHS code S also holds Arab people, so it is wider than this census group."),
    ...steadyHeadings,
    ...movedHeadings,
    everyone,
  ],
};
