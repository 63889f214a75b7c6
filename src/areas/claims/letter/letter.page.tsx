import type { ReactElement } from "react";
import { PageTitle, SummaryList, dayText, directionOf } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { Claim } from "../claim.ts";
import { claimWords, trail, whatWords } from "../claims.words.ts";
import type { ClaimWords } from "../claims.words.ts";
import { filled } from "../says.ts";
import { sumOf } from "./letter.words.ts";
import type { MoneyLetter } from "./letter.words.ts";

export interface LetterShown extends Omit<MoneyLetter, "language"> {
  readonly claim: Claim;
  /** Theirs; null where whoever reads is paid: then the letter is in the language of the page. */
  readonly theirs: Language | null;
}

/** What somebody is paid, in plain words and in their language, to keep or to print. @practice P20 */
export const letterPage = (shown: LetterShown, place: PlaceHere, language: Language) => {
  const { claim, name, claims, donationTo, askWhom } = shown;
  const written = shown.theirs ?? language;
  const words = claimWords(written);
  const here = claimWords(language);
  return {
    title: here.letterTitle,
    breadcrumbs: trail(place, language, {
      href: `/${place.slug}/claims/${claim.id}`,
      words: `${whatWords(claim, here)}, ${dayText(claim.onDay, language)}`,
    }),
    main: (
      <>
        <PageTitle title={here.letterTitle} />
        <div lang={written} dir={directionOf(written)}>
          <p>
            <strong dir="auto">{name}</strong>
          </p>
          <p>{filled(words.pays, place.name)}</p>
          <SummaryList
            rows={claims.map((one) => ({
              key: `${whatWords(one, words)} · ${dayText(one.onDay, written)}`,
              value: <bdi>{moneyText(one.pence)}</bdi>,
            }))}
          />
          {claims.length === 1 ? null : (
            <p>
              {words.inAll}: <bdi>{moneyText(sumOf(claims))}</bdi>
            </p>
          )}
          <When claim={claim} words={words} language={written} />
          {donationTo === "" ? null : (
            <p>
              {words.toCharity} <bdi>{donationTo}</bdi>
            </p>
          )}
          <p>
            {words.letterAsk} <bdi>{askWhom === "" ? place.name : askWhom}</bdi>
          </p>
        </div>
      </>
    ),
  };
};

interface WhenProps {
  readonly claim: Claim;
  readonly words: ClaimWords;
  readonly language: Language;
}

const When = ({ claim, words, language }: WhenProps): ReactElement => (
  <p>
    <strong>
      {claim.says === "no"
        ? words.states.refused
        : claim.paidOn === null
          ? filled(words.moneyBy, dayText(claim.payBy, language))
          : filled(words.moneyThere, dayText(claim.paidOn, language))}
    </strong>
  </p>
);
