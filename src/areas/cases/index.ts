/**
 * The front door of cases: support for somebody under a pseudonym. A kind of case with steps of its own keeps them in its
 * area, opens the case here, and asks here who may see what of it.
 *
 * @example
 *   const looking = await findLooking(tx, actor, at);
 *   const seen = await findSeen(tx, caseId, looking);
 *   if (seen?.gate.open && seen.gate.right === "holder") …
 */
export type { Case, CaseKind, Condition, HelpedBy } from "./case.ts";
export { conditions, conditionWords, waysHelped, helpedByWords } from "./case.ts";
export type { Gate } from "./gate.rules.ts";
export { caseFields, caseOf } from "./case.rules.ts";
export type { Looking, Seen } from "./looking.store.ts";
export { findLooking, findSeen, listSeen } from "./looking.store.ts";
export { findToChoose } from "./here.store.ts";
export type { Opening } from "./writing.store.ts";
export { openCase, saveStep } from "./writing.store.ts";
export { mayAskForSupport, mayHoldCase, maySupport } from "./cases.policy.ts";
