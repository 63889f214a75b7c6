/**
 * The front door of needs: language, food, faith and access that were asked of services. Cases keep which of them belong to
 * somebody who is helped; barriers ask what is refused again and again.
 *
 * @example
 *   const id = await saveNeed(tx, written, { personId, today });
 *   const often = await listRefusedOften(tx, { since: "2026-08-01", today: "2026-10-30" });
 */
export type { Need, NeedKind } from "./need.ts";
export { needKinds } from "./need.ts";
export { needFields, needOf } from "./needs.rules.ts";
export { needsOf, saveNeed } from "./needs.store.ts";
export { listRefusedOften } from "./counted.store.ts";
export type { RefusedOften } from "./instead.rules.ts";
export { stateOf } from "./state.rules.ts";
export { kindWords } from "./staff.words.ts";
export { needWords } from "./needs.words.ts";
