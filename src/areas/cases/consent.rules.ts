import { z } from "zod";
import { versionInForce } from "../agreements/index.ts";
import type { Agreement } from "../agreements/index.ts";
import { readDay } from "../../nouns/day.ts";
import { monthsLater } from "../../nouns/months.ts";
import { readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { bases, hows } from "./case.ts";
import type { Basis, Case, How } from "./case.ts";

const text = z.string().max(20_000).default("");

/** A yes as a form or a program sends it. */
export const consentFields = {
  agreement: text.describe("Which agreement in force it is a yes to, by identifier."),
  basis: text.describe(bases.join(", ")),
  how: text.describe(hows.join(", ")),
  reason: text.describe("Where it rests on something else than the person’s yes: what."),
  until: text.describe("The last day, 2026-12-31."),
};
const shape = z.strictObject(consentFields);

export interface ConsentWritten {
  readonly agreementId: string;
  readonly basis: Basis;
  readonly how: How;
  readonly reason: string;
  readonly purpose: string;
  readonly from: string;
  readonly until: string;
}

interface Around {
  readonly one: Pick<Case, "holder">;
  /** In force today. */
  readonly agreements: readonly Agreement[];
  readonly today: string;
}

const yearsMost = 2;

/** The last day: not over, and no longer than people remember what they said yes to. */
function untilOf(sent: string, today: string): Result<string> {
  const day = readDay(sent, { field: "until", needed: "Write the last day on which it holds." });
  if (!day.ok) return day;
  if (day.value < today) return wrong({ field: "until", words: "That day is over. Write a later one." });
  return day.value > monthsLater(today, 12 * yearsMost)
    ? wrong({ field: "until", words: `Write a day within ${yearsMost} years. Ask the person again after that.` })
    : day;
}

/** What was sent as somebody’s yes, or all that must be put right. @practice P17 */
export function consentOf(sent: z.infer<typeof shape>, { one, agreements, today }: Around): Result<ConsentWritten> {
  const chosen = agreements.find(
    ({ id, parties }) => id === sent.agreement && parties.some((party) => party.id === one.holder.id),
  );
  const version = chosen && versionInForce(chosen, today);
  const agreement =
    chosen === undefined || version === undefined
      ? wrong({ field: "agreement", words: "Choose an agreement of your organisation that is in force today." })
      : found({ agreementId: chosen.id, purpose: version.purpose });
  const basis = bases.find((each) => each === sent.basis);
  const how = hows.find((each) => each === sent.how);
  const basisSaid = basis === undefined ? wrong({ field: "basis", words: "Choose what it rests on." }) : found(basis);
  const howSaid =
    how === undefined
      ? wrong({ field: "how", words: "Choose how they said it." })
      : basis === "consent" && how === "other"
        ? wrong({
            field: "how",
            words: "A yes is spoken, signed, or given with an interpreter or advocate. Choose which.",
          })
        : found(how);
  const reason = readText(sent.reason, { field: "reason", charactersMax: 1000 });
  const reasonSaid =
    reason.ok && reason.value === "" && basis !== undefined && basis !== "consent"
      ? wrong({ field: "reason", words: "Write why it is shared without a yes. The person reads it." })
      : reason;
  const until = untilOf(sent.until, today);
  if (!(agreement.ok && basisSaid.ok && howSaid.ok && reasonSaid.ok && until.ok))
    return wrong(...problemsOf(agreement, basisSaid, howSaid, reasonSaid, until));
  return found({
    ...agreement.value,
    basis: basisSaid.value,
    how: howSaid.value,
    reason: reasonSaid.value,
    from: today,
    until: until.value,
  });
}
