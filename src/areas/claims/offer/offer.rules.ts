import { z } from "zod";
import { hasDomain } from "../../../nouns/email.ts";
import { penceOf } from "../../../nouns/money.ts";
import { readText } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { paidWishes, penceMax, periods, wishes } from "../claim.ts";
import type { Ceiling, Offer } from "../claim.ts";
import type { ClaimSays } from "../says.ts";

const text = z.string().max(1000).default("");

/** What somebody would like in return, as a form or a program sends it. Nothing is asked about anybody’s benefits. */
export const offerFields = {
  person: text.describe("Whose choice it is, by their identifier; empty: one’s own."),
  wants: text.describe(wishes.join(", ")),
  donationTo: text.describe("The charity, where it is a donation."),
  every: text.describe("none, week or month: in which time there is a most that they want to be paid."),
  ceiling: text.describe("The most that they want to be paid in that time, in pounds."),
  email: text.describe("Where a letter goes when money comes; empty: it is read here."),
  told: text.describe("yes: whoever types for somebody else gave them the adviser’s name and this page."),
};
const fields = z.strictObject(offerFields);

export type OfferWritten = Omit<Offer, "writtenById" | "language">;

/** "No" leaves no ceiling; a week or a month needs its amount, and an amount needs its week or month. */
function ceilingOf({ every, ceiling }: z.infer<typeof fields>, says: ClaimSays): Result<Ceiling | null> {
  const period = periods.find((one) => one === every);
  if (period === undefined)
    return ceiling.trim() === "" ? found(null) : wrong({ field: "every", words: says.everyNeeded });
  const pence = penceOf(ceiling);
  return pence === null || pence < 1 || pence > penceMax
    ? wrong({ field: "ceiling", words: says.amountWrong })
    : found({ every: period, pence });
}

const emailOf = (sent: string, says: ClaimSays): Result<string> =>
  sent === "" || (z.email().max(320).safeParse(sent).success && hasDomain(sent))
    ? found(sent)
    : wrong({ field: "email", words: says.emailWrong });

/** What was sent as a choice, or all that must be put right. @practice P20 */
export function offerOf(sent: z.infer<typeof fields>, says: ClaimSays): Result<OfferWritten> {
  const wish = wishes.find((one) => one === sent.wants);
  const wants = wish === undefined ? wrong({ field: "wants", words: says.wantsNeeded }) : found(wish);
  const named = readText(sent.donationTo, { field: "donationTo", charactersMax: 200 });
  const donationTo =
    wish !== "donation"
      ? found("")
      : named.ok && named.value === ""
        ? wrong({ field: "donationTo", words: says.donationNeeded })
        : named;
  const ceiling =
    wish !== undefined && !paidWishes.includes(wish) && sent.ceiling.trim() === ""
      ? found(null)
      : ceilingOf(sent, says);
  const email = emailOf(sent.email.trim(), says);
  if (!(wants.ok && donationTo.ok && ceiling.ok && email.ok))
    return wrong(...problemsOf(wants, donationTo, ceiling, email));
  return found({ wants: wants.value, donationTo: donationTo.value, ceiling: ceiling.value, email: email.value });
}
