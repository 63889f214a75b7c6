import type { ReactElement } from "react";
import { ButtonLink, Notice, PageTitle, SummaryList, Tag, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Review, Saying } from "../glossary.ts";
import { trailInWords } from "../glossary.words.ts";
import { isAgreed, isForEveryone } from "../sayings.rules.ts";
import { sayingWords } from "../sayings.words.ts";
import { listBreak, spokenIn } from "../spoken.ts";
import { TakeBack } from "../take-back.page.tsx";

export interface SayingShown {
  readonly saying: Saying;
  readonly isMember: boolean;
  readonly mayReview: boolean;
  readonly mayTakeBack: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** What people mean by it, what is polite, what shames, and what other speakers say. @practice P15 */
export const sayingPage = ({ saying, isMember, mayReview, mayTakeBack }: SayingShown, looking: Looking) => {
  const { place, language, idempotencyKey } = looking;
  const here = `/${place.slug}/glossary/said/${saying.id}`;
  const says = sayingWords(language);
  return {
    title: saying.phrase,
    breadcrumbs: [...trailInWords(place, language), { href: `/${place.slug}/glossary/said`, words: says.title }],
    main: (
      <>
        <PageTitle
          title={
            <bdi lang={saying.language} dir="auto">
              {saying.phrase}
            </bdi>
          }
          lead={
            <span lang="en" dir="ltr">
              “{saying.literally}”
            </span>
          }
        />
        <SummaryList rows={rowsOf(saying, { slug: place.slug, language })} />
        <Notice kind="information" language={language} title={says.ask}>
          <p>{says.asks}</p>
        </Notice>
        <h2>{says.othersSay}</h2>
        {saying.reviews.length === 0 ? (
          <p>
            <Tag words={says.notLooked} tone="waiting" />
          </p>
        ) : (
          <ul className="nhsuk-list nhsuk-list--bullet">
            {saying.reviews.map((review, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- reviewers are told to nobody, and the list stands still
              <ReviewLine key={at} review={review} language={language} />
            ))}
          </ul>
        )}
        {mayReview ? (
          <p>
            <span lang="en" dir="ltr">
              <ButtonLink href={`${here}/check`} words="Say whether it is so" />
            </span>
          </p>
        ) : null}
        {isMember ? <WhoReads saying={saying} /> : null}
        {mayTakeBack ? <TakeBack action={`${here}/take-back`} idempotencyKey={idempotencyKey} /> : null}
      </>
    ),
  };
};

interface Read {
  readonly slug: string;
  readonly language: Language;
}

const rowsOf = (saying: Saying, { slug, language }: Read) => {
  const says = sayingWords(language);
  return [
    ...(saying.inLatin === "" ? [] : [{ key: says.inLatin, value: <bdi>{saying.inLatin}</bdi> }]),
    {
      key: says.language,
      value: (
        <>
          {spokenIn(saying.language, language)}
          {saying.community === null ? null : (
            <>
              ,{" "}
              <a href={`/${slug}/communities/${saying.community.id}`}>
                <bdi>{saying.community.name}</bdi>
              </a>
            </>
          )}
        </>
      ),
    },
    {
      key: says.maySpeakOf,
      value: saying.maySpeakOf.map((one) => says.matters[one]).join(listBreak(language)),
    },
    ...(saying.polite === "" ? [] : [{ key: says.polite, value: <div dir="auto">{saying.polite}</div> }]),
    ...(saying.shames === "" ? [] : [{ key: says.shames, value: <div dir="auto">{saying.shames}</div> }]),
    {
      key: says.givenBy,
      value: (
        <>
          <bdi>{saying.creditedTo ?? says.communityMember}</bdi>, {dayText(saying.givenOn, language)}
        </>
      ),
    },
  ];
};

const ReviewLine = ({ review, language }: { readonly review: Review; readonly language: Language }): ReactElement => (
  <li>
    {sayingWords(language)[review.verdict === "so" ? "itIsSo" : "otherwise"]}
    {review.why === "" ? null : (
      <>
        : <bdi>{review.why}</bdi>
      </>
    )}{" "}
    ({dayText(review.on, language)})
  </li>
);

const WhoReads = ({ saying }: { readonly saying: Saying }): ReactElement => (
  <p className="al-byline" lang="en" dir="ltr">
    {isForEveryone(saying)
      ? "Everyone reads this: whoever gave it and another speaker released it."
      : isAgreed(saying)
        ? "Only the people of this place read this."
        : "Only the people of this place read this, and it is shown to nobody as right until another speaker agrees."}
  </p>
);
