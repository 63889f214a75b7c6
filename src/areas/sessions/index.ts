/** The front door of sessions: what was planned with whom, who was there, and how far they took part. */
export type { Contributor, Level, Presence, Session, SessionListed } from "./session.ts";
export { kindNames as sessionKindNames, levelNames, levels, stateNames as sessionStateNames } from "./session.ts";
export { findSession, listSessions } from "./session-here.store.ts";
export type { SessionsWanted } from "./session-here.store.ts";
export type { Outcome } from "./outcomes.store.ts";
export { listOutcomes } from "./outcomes.store.ts";
export { listContributors, presenceAt } from "./contributors.store.ts";
export { listAttended } from "./attended.store.ts";
