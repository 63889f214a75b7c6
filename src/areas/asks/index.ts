/**
 * The front door of asks: what partners are asked for, by everybody together.
 *
 * @example
 *   const load = await askedThisMonth(tx, { organisationId, today: "2026-11-22" }); // { asks: 6, minutes: 540, pence: 0 }
 *   const asks = await asksAbout(tx, { serviceId }); // what partners were asked about a service, or for plans: { planIds }
 */
export type { AskLimit, AskListed, Load } from "./ask.ts";
export type { AskWritten } from "./ask.rules.ts";
export {
  askedThisMonth,
  listPartnersAsked,
  saveAsk,
  saveAsks,
  takeAskTurn,
  takeBackInvitations,
} from "./asking.store.ts";
export type { Inviting, PartnerInvited } from "./invitation.rules.ts";
export { invitationAsksOf, partnerSaid } from "./invitation.rules.ts";
export { mayAsk } from "./asks.policy.ts";
export { listAsks as asksAbout } from "./asks.store.ts";
export { stateOf as stateOfAsk, stateWords as askStateWords } from "./state.rules.ts";
