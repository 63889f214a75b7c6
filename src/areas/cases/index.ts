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
export { casesMax, conditions, conditionWords, waysHelped, helpedByWords } from "./case.ts";
export type { Gate } from "./gate.rules.ts";
export { caseFields, caseOf, type CaseWritten } from "./case.rules.ts";
export { caseQuestions, usualAnswers } from "./case-questions.page.ts";
export { caseParams } from "./cases.schema.ts";
export { partsShown } from "./fields.rules.ts";
export { isOver } from "./state.rules.ts";
export type { Looking, Seen } from "./looking.store.ts";
export { findLooking, findSeen, listSeen, saveRead } from "./looking.store.ts";
export { findOfKind, findToChoose, type CaseHere, type ToChoose } from "./here.store.ts";
export { keepAsking } from "./helped/given.store.ts";
export type { Opening } from "./writing.store.ts";
export { openCase, saveStep } from "./writing.store.ts";
export { mayAskForSupport, mayHoldCase, maySeeCase, maySpeakForCase, maySupport } from "./cases.policy.ts";
