import { dayText, isLanguage } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { Claim, Offer, Terms } from "../claim.ts";
import { claimWords, whatWords } from "../claims.words.ts";
import { apart, filled } from "../says.ts";

/** What somebody is paid together, as the letter says it: for them, in their language. */
export interface MoneyLetter {
  readonly language: Language;
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly askWhom: string;
  /** Where their fees go to a charity. */
  readonly donationTo: string;
}

export const letterLanguage = (code: string): Language => (isLanguage(code) ? code : "en");

export const sumOf = (claims: readonly Pick<Claim, "pence">[]): number =>
  claims.reduce((sum, { pence }) => sum + pence, 0);

interface Paid {
  readonly claims: readonly Claim[];
  readonly payOn: string;
  /** What each of them chose, by person. */
  readonly offers: ReadonlyMap<string, Offer>;
  readonly terms: Terms;
  readonly place: { readonly name: string; readonly slug: string };
}

const daysUseful = 30;

/** One letter to each person who was paid and has an email: what for, how much, which day, whom to ask. @practice P20 */
export function moneyLetters({ claims, payOn, offers, terms, place }: Paid) {
  return [...offers].flatMap(([personId, offer]) => {
    const own = claims.filter(({ person }) => person?.id === personId);
    const [first] = own;
    if (offer.email === "" || first === undefined) return [];
    const language = letterLanguage(offer.language);
    const words = claimWords(language);
    const charity = own.some(({ kind }) => kind === "fee") ? offer.donationTo : "";
    const text = (origin: string): string =>
      [
        filled(words.pays, place.name),
        own
          .map(
            (claim) =>
              `${whatWords(claim, words)} · ${apart(dayText(claim.onDay, language))}: ${apart(moneyText(claim.pence))}`,
          )
          .join("\n"),
        own.length === 1 ? "" : `${words.inAll}: ${apart(moneyText(sumOf(own)))}`,
        filled(words.moneyThere, dayText(payOn, language)),
        charity === "" ? "" : `${words.toCharity} ${apart(charity)}`,
        `${words.letterAsk} ${apart(terms.askWhom === "" ? place.name : terms.askWhom)}`,
        `${origin}/${place.slug}/claims/${first.id}/letter?lang=${language}`,
      ]
        .filter((part) => part !== "")
        .join("\n\n")
        .concat("\n");
    return [{ to: offer.email, subject: words.letterTitle, daysUseful, text }];
  });
}
