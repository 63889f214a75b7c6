/**
 * The front door of recognition: what people and organisations gave, and the ledger of it. Every entry comes to nothing,
 * in minutes and in pence; none is changed, and a correction is an entry of its own.
 *
 * @example
 *   // A claim was agreed, and later paid: the second call with the same step writes nothing and says false.
 *   const payee = { kind: "person", id: personId } as const;
 *   await postEntry(tx, { source: "claim", sourceId, step: "agreed", onDay, postedBy,
 *     lines: moneyAgreed("expense", 1250, { payer: { kind: "place" }, payee }) });
 *   await postEntry(tx, { source: "claim", sourceId, step: "paid", onDay, postedBy, lines: moneyPaid("expense", 1250, payee) });
 */
export type { Account, Entry, Line, Party } from "./ledger.ts";
export { moneyAgreed, moneyPaid, timeGiven } from "./ledger.rules.ts";
export { postEntry } from "./ledger.store.ts";
export type { Advice } from "./advice.ts";
export { adviceText, adviceWords } from "./advice.words.ts";
export { findAdvice, offerAdviceFirst } from "./advice.store.ts";
export type { Given } from "./given.ts";
export type { Kind as GivenKind, Standing as GivenStanding } from "./contribution.ts";
export { isPartner } from "./partner.rules.ts";
export { fitsInDay } from "./contribution.rules.ts";
export { minutesToRecord } from "./contribution.ts";
export { countNotProvided, type NotProvided } from "./not-provided.store.ts";
export { keepGiven, listMinutesOnDay, minutesOnDay } from "./given.store.ts";
