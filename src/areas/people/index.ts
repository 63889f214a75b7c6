/** The front door of the people area: what other areas may use. */
export { countMembers, listMembers } from "./members.store.ts";
export type { MemberListed, MembersWanted } from "./members.store.ts";
export { findServed } from "./recorded.store.ts";
export { leaveAllPlaces, listPlacesToLeave } from "./closing.store.ts";
export { readErasures } from "./erasures.rules.ts";
export type { Erasure } from "./erasures.rules.ts";
export { forgetAgain, forgetPerson, listAllErasures } from "./erasures.store.ts";
export { forgetWhatIsDue, monthsChosenIn } from "./retention/retention.store.ts";
export { monthsFor } from "./retention/retention.rules.ts";
export { asThemselves } from "./own-rows.store.ts";
export { standings } from "./about-me.ts";
export type { Standing } from "./about-me.ts";
export { listAnswersTogether } from "./equality.store.ts";
export { listNeedsShared } from "./needs-shared.store.ts";
