import type { Problem } from "../../nouns/result.ts";
import { standingOf } from "./outcome.rules.ts";
import type { KeeperNow, Said, Standing } from "./outcome.rules.ts";
import { becauseOf } from "./proposing.rules.ts";

export interface Answering {
  readonly says: "yes" | "no";
  readonly because: string;
  readonly keeper: KeeperNow;
  readonly standing: Standing;
}

interface Asked {
  readonly says: "yes" | "no" | undefined;
  readonly because: string;
  readonly personId: string;
}

interface Found {
  readonly keepers: readonly KeeperNow[];
  readonly answers: readonly Said[];
  readonly isOpen: boolean;
  /** What would stand in the way of making it hold now. */
  readonly problems: readonly Problem[];
}

export type AnsweringDecision =
  | { readonly ok: true; readonly value: Answering }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

const clash = (...problems: readonly Problem[]): AnsweringDecision => ({ ok: false, problems, clash: true });

/** One keeper, one answer. A no needs its reason; a last yes is taken only while what was proposed still fits. */
export function answeringOf({ says, because, personId }: Asked, found: Found): AnsweringDecision {
  const { keepers, answers, isOpen, problems } = found;
  if (!isOpen) return clash({ field: "says", words: "This is already decided. Look below at what came of it." });
  if (answers.some((answer) => answer.personId === personId))
    return clash({ field: "says", words: "You have already answered this. What you said is below." });
  if (says === undefined) return { ok: false, problems: [{ field: "says", words: "Choose yes or no." }] };
  const reason =
    says === "no" || because.trim() !== "" ? becauseOf(because, "Write why not, so that they know.") : null;
  if (reason !== null && !reason.ok) return reason;
  const keeper = keepers.find((one) => one.personId === personId);
  if (keeper === undefined) return clash({ field: "says", words: "You no longer keep this place." });
  const standing = standingOf(keepers, [...answers, { ...keeper, says }]);
  if (standing.outcome === "carried" && problems.length > 0)
    return clash(...problems.map(({ words }) => ({ field: "says", words: `This no longer fits: ${words}` })));
  return { ok: true, value: { says, because: reason?.value ?? "", keeper, standing } };
}
