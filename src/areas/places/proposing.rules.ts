import { readText } from "../../nouns/name.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { standingOf } from "./outcome.rules.ts";
import type { KeeperNow, Standing } from "./outcome.rules.ts";

export const becauseLengthMax = 2000;

/** The reason somebody gives, as it is kept. */
export function becauseOf(typed: string, ask: string): Result<string> {
  const read = readText(typed, { field: "because", charactersMax: becauseLengthMax });
  return read.ok && read.value === "" ? wrong({ field: "because", words: ask }) : read;
}

interface Asked {
  readonly because: string;
  readonly personId: string;
}

interface Found<Proposed> {
  readonly keepers: readonly KeeperNow[];
  /** What is proposed, or why it cannot be. */
  readonly read: Result<Proposed>;
  /** What no longer fits. */
  readonly problems: readonly Problem[];
}

export interface Proposing<Proposed> {
  readonly because: string;
  readonly keeper: KeeperNow;
  readonly proposed: Proposed;
  /** How it stands with the proposer's own yes: carried at once where only their side keeps the place. */
  readonly standing: Standing;
}

/** May it be proposed so? Who proposes says yes for their side by proposing. All problems at once. */
export function proposingOf<Proposed>(
  { because, personId }: Asked,
  { keepers, read, problems }: Found<Proposed>,
): Result<Proposing<Proposed>> {
  const reason = becauseOf(because, "Write why, so that the other side can judge it.");
  const keeper = keepers.find((one) => one.personId === personId);
  if (!reason.ok || !read.ok || problems.length > 0 || keeper === undefined)
    return wrong(...(read.ok ? problems : read.problems), ...(reason.ok ? [] : reason.problems));
  const standing = standingOf(keepers, [{ ...keeper, says: "yes" }]);
  return found({ because: reason.value, keeper, proposed: read.value, standing });
}
