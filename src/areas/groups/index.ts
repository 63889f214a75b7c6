/** The front door of groups: who is at the table, and the look at all groups together twice a year. */
export type { GroupKind, GroupListed, SeatStanding } from "./group.ts";
export { kindNames, seatNames, seatStandings } from "./group.ts";
export { listCommunitiesToChoose, listOrganisationChoices, listPeopleToChoose } from "./group-here.store.ts";
export { isLivedExperience } from "./seen.rules.ts";
export { findGroup, listGroups } from "./groups.store.ts";
export { isDirect, isEmployed } from "./once.rules.ts";
export { lookTwiceAYear } from "./variety.job.ts";
