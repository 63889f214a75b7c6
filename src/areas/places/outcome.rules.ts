import type { Side } from "../../nouns/role.ts";

/** A keeper of today, as far as a decision needs to know. */
export interface KeeperNow {
  readonly personId: string;
  readonly side: Side;
}

/** What a keeper said to a proposal. */
export interface Said {
  readonly personId: string;
  readonly side: Side;
  readonly says: "yes" | "no";
}

export type Outcome = "carried" | "refused";

export interface Standing {
  /** Null while an answer is still missing. */
  readonly outcome: Outcome | null;
  /** Sides whose yes is still missing. */
  readonly waitingFor: readonly Side[];
  /** Only one side keeps the place today, so it decided by itself. */
  readonly oneSide: boolean;
  /** The answers that count: those of today's keepers, for the side that they keep the place for. */
  readonly counted: readonly Said[];
}

/**
 * How a proposal stands. It is carried when every side that keeps the place has said yes, and refused by any no. An
 * answer counts only while the person who gave it keeps the place for the side that they answered for: who has left
 * the table no longer decides. Where nobody keeps the place, nothing is decided.
 *
 */
export function standingOf(keepers: readonly KeeperNow[], answers: readonly Said[]): Standing {
  const counted = answers.filter(({ personId, side }) =>
    keepers.some((keeper) => keeper.personId === personId && keeper.side === side),
  );
  const sides = [...new Set(keepers.map(({ side }) => side))];
  const waitingFor = sides.filter((side) => !counted.some((said) => said.side === side && said.says === "yes"));
  const oneSide = sides.length === 1;
  if (counted.some(({ says }) => says === "no")) return { outcome: "refused", waitingFor: [], oneSide, counted };
  const isCarried = sides.length > 0 && waitingFor.length === 0;
  return { outcome: isCarried ? "carried" : null, waitingFor, oneSide, counted };
}

/** Does an open proposal wait for this keeper: their side has not said yes yet, and they have not answered? */
export const waitsFor = (keeper: KeeperNow, answers: readonly Said[]): boolean =>
  !answers.some(({ personId }) => personId === keeper.personId) &&
  !answers.some(({ side, says }) => side === keeper.side && says === "yes");
