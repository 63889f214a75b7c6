import type { RefusedOften } from "../../needs/index.ts";
import type { Barrier } from "../barrier.ts";
import { isOverdue, standingOf, waitsToBeTold } from "../state.rules.ts";

export const listsShown = ["all", "to-sort", "to-table", "late", "unresolved", "to-tell", "disputed", "ended"] as const;
export type ListShown = (typeof listsShown)[number];

export const listWords: Readonly<Record<ListShown, string>> = {
  all: "All",
  "to-sort": "To sort",
  "to-table": "For the managers",
  late: "Late",
  unresolved: "Unresolved",
  "to-tell": "To tell back",
  disputed: "Disputed",
  ended: "Closed",
};

/** Those of a list. What waits longest for the managers stands first where that is what is asked. */
export function barriersIn(barriers: readonly Barrier[], show: ListShown, today: string): readonly Barrier[] {
  if (show === "all") return barriers;
  const isIn = (barrier: Barrier): boolean => {
    const standing = standingOf(barrier.steps);
    if (show === "to-sort") return standing === "raised";
    if (show === "to-table") return standing === "triaged";
    if (show === "late") return isOverdue(barrier, today);
    if (show === "to-tell") return waitsToBeTold(barrier.steps);
    if (show === "ended") return ["closed", "accepted", "stands"].includes(standing);
    return standing === show;
  };
  const those = barriers.filter(isIn);
  return show === "to-table" || show === "late"
    ? those.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
    : those;
}

/** By what a barrier says which need of which service it came from. */
export const needSource = ({ kind, serviceId }: Pick<RefusedOften, "kind" | "serviceId">): string =>
  `${kind} ${serviceId}`;

/** What a service refuses again and again, and of which no barrier goes on. @practice P16 @practice P22 */
export const notRaisedYet = (refused: readonly RefusedOften[], barriers: readonly Barrier[]): readonly RefusedOften[] =>
  refused.filter(
    (one) =>
      !barriers.some(
        ({ source, sourceId, steps }) =>
          source === "need" &&
          sourceId === needSource(one) &&
          !["closed", "accepted", "stands"].includes(standingOf(steps)),
      ),
  );
