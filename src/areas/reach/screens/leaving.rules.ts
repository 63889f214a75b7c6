/** What a reader of a screen's file knows of the place's own counts, for the ledger of what left. @practice P03 */
import { joinOut } from "../../../disclosure/already-out.ts";
import type { AlreadyOut } from "../overlap.rules.ts";
import type { ReachTable } from "../table.rules.ts";

export interface LeavingScreen {
  readonly about: string;
  readonly title: string;
  readonly told: AlreadyOut;
}

interface ScreenOfService {
  readonly service: { readonly service: { readonly id: string; readonly name: string } };
  /** "Control chart, referrals". */
  readonly what: string;
  /** Every table that the screen is worked out from. */
  readonly tables: readonly ReachTable[];
}

/** Null where no counts leave, or none of the place's own: published ones are out already. */
export const leavingScreen = ({ service: { service }, what, tables }: ScreenOfService): LeavingScreen | null => {
  const told = tables.flatMap((table) => (table.published || table.told === undefined ? [] : [table.told]));
  return told.length === 0 ? null : { about: service.id, title: `${service.name}, ${what}`, told: joinOut(...told) };
};

/** What two services tell together, kept under the first. */
export const leavingBoth = (one: LeavingScreen | null, other: LeavingScreen | null): LeavingScreen | null =>
  one === null || other === null ? (one ?? other) : { ...one, told: joinOut(one.told, other.told) };

/** For a route's `leaves`. */
export const leavesOf = ({ leaving }: { readonly leaving?: LeavingScreen | null }): LeavingScreen | null =>
  leaving ?? null;
