/**
 * The front door of asks: what partners are asked for, by everybody together.
 *
 * @example
 *   const load = await askedThisMonth(tx, { organisationId, today: "2026-11-22" }); // { asks: 6, minutes: 540, pence: 0 }
 *   const asks = await asksAbout(tx, { serviceId }); // what partners were asked about a service
 */
export type { AskLimit, AskListed, Load } from "./ask.ts";
export type { AskWritten } from "./ask.rules.ts";
export { askedThisMonth, saveAsk } from "./asking.store.ts";
export { listAsks as asksAbout } from "./asks.store.ts";
