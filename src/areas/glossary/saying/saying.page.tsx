import type { ReactElement } from "react";
import { ButtonLink, Notice, PageTitle, SummaryList, Tag, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { helpsToAsk, matterNames } from "../glossary.ts";
import type { Review, Saying } from "../glossary.ts";
import { trailOfSayings } from "../place-shown.ts";
import { isAgreed, isForEveryone } from "../sayings.rules.ts";
import { spokenName } from "../spoken.ts";
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
  return {
    title: saying.phrase,
    contentLanguage: "en" as const,
    breadcrumbs: trailOfSayings(place),
    main: (
      <>
        <PageTitle
          title={
            <bdi lang={saying.language} dir="auto">
              {saying.phrase}
            </bdi>
          }
          lead={<bdi>“{saying.literally}”</bdi>}
        />
        <SummaryList rows={rowsOf(saying, place.slug)} />
        <Notice kind="information" language={language} title="Ask">
          <p>{helpsToAsk}</p>
        </Notice>
        <h2>What other speakers say</h2>
        {saying.reviews.length === 0 ? (
          <p>
            <Tag words="No other speaker has looked at this yet" tone="waiting" />
          </p>
        ) : (
          <ul className="nhsuk-list nhsuk-list--bullet">
            {saying.reviews.map((review, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- reviewers are told to nobody, and the list stands still
              <ReviewLine key={at} review={review} />
            ))}
          </ul>
        )}
        {mayReview ? (
          <p>
            <ButtonLink href={`${here}/check`} words="Say whether it is so" />
          </p>
        ) : null}
        {isMember ? <WhoReads saying={saying} /> : null}
        {mayTakeBack ? <TakeBack action={`${here}/take-back`} idempotencyKey={idempotencyKey} /> : null}
      </>
    ),
  };
};

const rowsOf = (saying: Saying, slug: string) => [
  ...(saying.inLatin === "" ? [] : [{ key: "In Latin letters", value: <bdi>{saying.inLatin}</bdi> }]),
  {
    key: "Language",
    value: (
      <>
        {spokenName(saying.language)}
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
  { key: "May speak of", value: saying.maySpeakOf.map((one) => matterNames[one]).join(", ") },
  ...(saying.polite === "" ? [] : [{ key: "What is polite", value: <span dir="auto">{saying.polite}</span> }]),
  ...(saying.shames === "" ? [] : [{ key: "What shames", value: <span dir="auto">{saying.shames}</span> }]),
  {
    key: "Given by",
    value: (
      <>
        <bdi>{saying.creditedTo ?? "a community member"}</bdi>, {dayText(saying.givenOn, "en")}
      </>
    ),
  },
];

const ReviewLine = ({ review }: { readonly review: Review }): ReactElement => (
  <li>
    {review.verdict === "so" ? "It is so" : "I would say it otherwise"}
    {review.why === "" ? null : (
      <>
        : <bdi>{review.why}</bdi>
      </>
    )}{" "}
    ({dayText(review.on, "en")})
  </li>
);

const WhoReads = ({ saying }: { readonly saying: Saying }): ReactElement => (
  <p className="al-byline">
    {isForEveryone(saying)
      ? "Everyone reads this: whoever gave it and another speaker released it."
      : isAgreed(saying)
        ? "Only the people of this place read this."
        : "Only the people of this place read this, and it is shown to nobody as right until another speaker agrees."}
  </p>
);
