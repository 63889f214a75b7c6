import { readDay } from "../../../nouns/day.ts";
import { readNeeded } from "../../../nouns/name.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Agreement, Party } from "../agreement.ts";
import type { WorkerToName } from "../agreement.rules.ts";
import { versionInForce } from "../in-force.rules.ts";
import { sideOf } from "../sides.rules.ts";

interface Asking {
  readonly agreement: Agreement;
  readonly sideWorkers: readonly WorkerToName[];
  readonly personId: string;
}

interface Reviewed {
  readonly side: Party;
  readonly words: string;
  readonly reviewedOn: string;
  readonly nextOn: string;
}

type Decided =
  | { readonly ok: true; readonly value: Reviewed }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

function nextDay(typed: string, today: string, endsOn: string): Result<string> {
  const field = "nextOn";
  const day = readDay(typed, { field, needed: "Write when you look again." });
  if (!day.ok) return day;
  if (typed <= today) return wrong({ field, words: "Write a day that is still to come." });
  return typed > endsOn
    ? wrong({ field, words: "The agreement ends before that day. Write a day up to its last one." })
    : found(typed);
}

/** A review of what holds today. */
export function reviewOf(
  asking: Asking,
  sent: { readonly words: string; readonly nextOn: string; readonly side: string },
  today: string,
): Decided {
  const version = versionInForce(asking.agreement, today);
  if (version === undefined)
    return {
      ok: false,
      clash: true,
      problems: [{ field: "words", words: "It does not hold today, so there is nothing to review." }],
    };
  const side = sideOf(asking, sent.side);
  const words = readNeeded(sent.words, { field: "words", charactersMax: 2000, needed: "Write what you found." });
  const next = nextDay(sent.nextOn, today, version.endsOn);
  if (!side.ok || !words.ok || !next.ok) return { ok: false, problems: problemsOf(side, words, next) };
  return { ok: true, value: { side: side.value, words: words.value, reviewedOn: today, nextOn: next.value } };
}
