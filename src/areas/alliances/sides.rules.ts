import type { AllianceListed, AllianceSide, Party } from "./alliance.ts";

export const otherSide = (side: AllianceSide): AllianceSide => (side === "one" ? "other" : "one");

type TwoParties = Pick<AllianceListed, "one" | "other">;

export const partyOf = (alliance: TwoParties, side: AllianceSide): Party =>
  side === "one" ? alliance.one : alliance.other;

/** The service's side stands first: it promises first. Where both or neither run services, as they were written. */
export const serviceFirst = ({ one, other }: TwoParties): readonly [Party, Party] =>
  other.isStatutory && !one.isStatutory ? [other, one] : [one, other];

/** Nothing more is written once it ended, or one of the two is gone. */
export const isOver = ({ one, other, ended }: Pick<AllianceListed, "one" | "other" | "ended">): boolean =>
  ended !== null || one.isGone || other.isGone;

/** Others of the place may know of it: both sides said so, and it is not over. */
export const isOnMap = (alliance: AllianceListed): boolean =>
  alliance.one.isOnMap && alliance.other.isOnMap && !isOver(alliance);
