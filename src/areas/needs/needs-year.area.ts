import { dayText, numberText } from "../../design/index.ts";
import type { Tx } from "../../db/tables.ts";
import { shownIn } from "../../nouns/by-group.ts";
import type { GroupReleased, ReleasedByGroup } from "../../nouns/by-group.ts";
import { countedNeeds } from "./counts/counts.rules.ts";
import { findYearCounted } from "./counts/year.store.ts";
import { kindWords } from "./staff.words.ts";

/** The twelve months that are over, as far as they may be shown: the same wherever they are told. @practice P16 */
export async function findYearReleased(tx: Tx, at: Date): Promise<ReleasedByGroup> {
  const { counts, policy, from, until } = await findYearCounted(tx, at);
  return countedNeeds(counts, {
    policy,
    period: `${dayText(from, "en")} to ${dayText(until, "en")}`,
    kinds: kindWords,
  });
}

const parts = [
  ["met", "there in time"],
  ["late", "there too late"],
  ["refused", "refused"],
  ["unanswered", "not answered"],
] as const;

/** How often it was there, in one sentence; null where too little may be told. @practice P16 */
export function needsSaid(group: GroupReleased): string | null {
  const asked = shownIn(group, "asked");
  if (asked === null || asked === 0) return null;
  const told = parts.flatMap(([step, words]) => {
    const count = shownIn(group, step);
    return count === null ? [] : [`about ${numberText(count, "en")} ${words}`];
  });
  const hidden = told.length < parts.length ? ["what is too small to show is left out"] : [];
  return [`about ${numberText(asked, "en")} asked for language, food, faith or access`, ...told, ...hidden].join("; ");
}
