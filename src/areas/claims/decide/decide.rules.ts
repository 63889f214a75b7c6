import { moneyText } from "../../../nouns/money.ts";
import { readNeeded } from "../../../nouns/name.ts";
import type { Problem } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { feeStop, leftUnder } from "../ceiling.rules.ts";
import type { Claim, FeeCounted, Offer } from "../claim.ts";

export interface Deciding {
  readonly claim: Claim;
  readonly offer: Offer | null;
  readonly adviceOn: string | null;
  /** What was agreed already. */
  readonly fees: readonly FeeCounted[];
}

export interface DecisionWritten {
  readonly says: "yes" | "no";
  readonly because: string;
}

type Decision =
  | { readonly ok: true; readonly value: DecisionWritten }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

const stops = {
  "no-offer": "They were not asked what they would like in return. Ask them first.",
  "no-fee": "They chose not to be paid for their time.",
  "no-advice": "They were not offered independent advice yet. Offer it first.",
} as const;

/** Once only; a fee never before advice and never above somebody’s own ceiling. @practice P20 */
export function decisionOf(sent: DecisionWritten, deciding: Deciding): Decision {
  const { claim, offer, adviceOn, fees } = deciding;
  if (claim.says !== null)
    return { ok: false, clash: true, problems: [{ field: "because", words: "Somebody answered this claim already." }] };
  if (sent.says === "no") {
    const because = readNeeded(sent.because, {
      field: "because",
      charactersMax: 500,
      needed: "Write why. Whoever claims reads it.",
    });
    return because.ok ? found({ says: "no", because: because.value }) : because;
  }
  if (claim.kind === "expense" || claim.organisation !== null) return found({ says: "yes", because: "" });
  const stop = feeStop(offer, adviceOn);
  if (stop !== null) return wrong({ field: "because", words: stops[stop] });
  const left = leftUnder(offer?.ceiling ?? null, fees, claim.onDay);
  return left !== null && claim.pence > left
    ? wrong({
        field: "because",
        words: `This is over the most that they want to be paid: ${moneyText(left)} is left in that time. Talk with them first.`,
      })
    : found({ says: "yes", because: "" });
}
