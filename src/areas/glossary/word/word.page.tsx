import type { ReactElement } from "react";
import { ButtonLink, PageTitle, Tag, directionOf, isLanguage, nameOf } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Meaning, WordWhole } from "../glossary.ts";
import { glossaryWords } from "../glossary.words.ts";
import { trail } from "../place-shown.ts";
import { spokenName } from "../spoken.ts";
import { TakeBack } from "../take-back.page.tsx";

/** A meaning with what whoever reads it may do. */
interface MeaningShown extends Meaning {
  readonly mayReview: boolean;
  readonly mayTakeBack: boolean;
}

export interface WordShown {
  readonly word: WordWhole;
  /** As far as they are for whoever reads this: everyone reads those that another speaker says are right. */
  readonly meanings: readonly MeaningShown[];
  readonly mayKeep: boolean;
  readonly mayGive: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** One word in plain words, and in the languages people speak here. @practice P11 */
export const wordPage = ({ word, meanings, mayKeep, mayGive }: WordShown, looking: Looking) => {
  const { place, language } = looking;
  const says = glossaryWords(language);
  const here = `/${place.slug}/glossary/${word.id}`;
  const inMine = meanings.filter((one) => one.language === language);
  const others = meanings.filter((one) => one.language !== language);
  return {
    title: word.word,
    breadcrumbs: [...trail(place)].map((step) =>
      step.href.endsWith("/glossary") ? { ...step, words: says.title } : step,
    ),
    main: (
      <>
        <PageTitle
          title={
            <span lang="en" dir="ltr">
              {word.word}
            </span>
          }
        />
        {inMine.map((meaning) => (
          <MeaningCard key={meaning.id} meaning={meaning} here={here} looking={looking} />
        ))}
        {language !== "en" && inMine.length === 0 ? <p>{says.notYet}</p> : null}
        <p lang="en" dir="ltr">
          {word.plain}
        </p>
        {word.also.length === 0 ? null : (
          <p className="al-byline">
            {says.also}: <bdi lang="en">{word.also.join(", ")}</bdi>
          </p>
        )}
        {others.map((meaning) => (
          <MeaningCard key={meaning.id} meaning={meaning} here={here} looking={looking} />
        ))}
        {mayGive ? (
          <p lang="en" dir="ltr">
            <ButtonLink href={`${here}/meaning`} words="Say what it means in your language" look="second" />
          </p>
        ) : null}
        {mayKeep ? (
          <p lang="en" dir="ltr">
            {word.isUsed ? null : <Tag words="Taken out of the list" />} <a href={`${here}/change`}>Change this word</a>
          </p>
        ) : null}
      </>
    ),
  };
};

const MeaningCard = (props: {
  readonly meaning: MeaningShown;
  readonly here: string;
  readonly looking: Looking;
}): ReactElement => {
  const { meaning, here, looking } = props;
  const { language, words, creditedTo, verdict, reviewedWhy } = meaning;
  const says = glossaryWords(looking.language);
  return (
    <section>
      {isLanguage(language) ? <h2 lang={language}>{nameOf(language)}</h2> : <h2 lang="en">{spokenName(language)}</h2>}
      <p lang={language} dir={isLanguage(language) ? directionOf(language) : "auto"}>
        {words}
      </p>
      <p className="al-byline">
        {says.givenBy} <bdi>{creditedTo ?? says.communityMember}</bdi>. {verdict === "right" ? says.checked : null}
      </p>
      {verdict === null ? (
        <p lang="en" dir="ltr">
          <Tag words="No other speaker has looked at this yet" tone="waiting" />
        </p>
      ) : null}
      {verdict === "not-right" ? (
        <p lang="en" dir="ltr">
          <Tag words="Another speaker says otherwise" tone="waiting" /> <bdi>{reviewedWhy}</bdi>
        </p>
      ) : null}
      {meaning.mayReview ? (
        <p lang="en" dir="ltr">
          <a href={`${here}/check?meaning=${meaning.id}`}>Say whether this is right</a>
        </p>
      ) : null}
      {meaning.mayTakeBack ? (
        <TakeBack
          action={`${here}/take-back`}
          idempotencyKey={`${looking.idempotencyKey}-${meaning.id}`}
          meaning={meaning.id}
        />
      ) : null}
    </section>
  );
};
