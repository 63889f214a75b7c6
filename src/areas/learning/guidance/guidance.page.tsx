import type { ReactElement } from "react";
import { ButtonLink, Details, EmptyState, Notice, PageTitle, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { trail } from "../place-shown.ts";
import { Sources, StandTag } from "../sources.page.tsx";
import type { GuidanceNow } from "../standing.rules.ts";

export interface GuidanceShown extends GuidanceNow {
  readonly isMember: boolean;
  readonly mayPublish: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** One page of guidance, as it prints: each sentence with what it rests on. @practice P26 */
export const guidancePage = (shown: GuidanceShown, { place, language }: Looking) => {
  const { guidance, edition, print, isMember, mayPublish } = shown;
  const here = `/${place.slug}/learning/${guidance.id}`;
  const isOld = edition !== undefined && edition.number !== guidance.editions[0]?.number;
  return {
    title: guidance.title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={<bdi>{guidance.title}</bdi>}
          lead={
            <>
              For: <bdi>{guidance.forWhom}</bdi>
            </>
          }
        />
        {isOld ? (
          <Notice kind="warning" language={language} title="An earlier edition">
            <p>
              It does not hold any more. <a href={here}>Read the one that holds</a>.
            </p>
          </Notice>
        ) : null}
        {print.statements.length === 0 ? (
          <EmptyState title="Nothing of it is in print">
            <p>What both sides say, and what rests on something everyone can open, goes into print here.</p>
          </EmptyState>
        ) : (
          <ol className="nhsuk-list nhsuk-list--number">
            {print.statements.map(({ id, sentence, sourcesNow }) => (
              <li key={id} id={`lesson-${id}`}>
                <span dir="auto">{sentence}</span>
                <Sources sources={sourcesNow} slug={place.slug} />
              </li>
            ))}
          </ol>
        )}
        <Gone shown={shown} slug={place.slug} />
        {edition === undefined ? null : (
          <p className="al-byline">
            Edition {edition.number}, {dayText(edition.publishedOn, "en")}. Each sentence was written by one side and
            agreed by the other.
          </p>
        )}
        {mayPublish ? (
          <p>
            <ButtonLink href={`${here}/publish`} words="Choose what is in print" look="second" />
          </p>
        ) : null}
        <Editions shown={shown} here={here} />
        {isMember ? (
          <p>
            <a href={`/${place.slug}/learning/lessons`}>All lessons</a>
          </p>
        ) : null}
      </>
    ),
  };
};

/** What was taken out since: everyone reads that something was, the people of the place also what. */
const Gone = ({ shown, slug }: { readonly shown: GuidanceShown; readonly slug: string }): ReactElement | null => {
  const { gone } = shown.print;
  if (gone.length === 0) return null;
  return (
    <>
      <p>
        {gone.length === 1 ? "One sentence was" : `${gone.length} sentences were`} taken out: what{" "}
        {gone.length === 1 ? "it rests" : "they rest"} on was withdrawn.
      </p>
      {shown.isMember ? (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {gone.map(({ id, sentence, stand, sourcesNow }) => (
            <li key={id}>
              <s dir="auto">{sentence}</s> <StandTag stand={stand} />
              <Sources sources={sourcesNow} slug={slug} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
};

const Editions = ({ shown, here }: { readonly shown: GuidanceShown; readonly here: string }): ReactElement | null =>
  shown.guidance.editions.length < 2 ? null : (
    <Details summary="All editions">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {shown.guidance.editions.map(({ number, publishedOn, lessonIds }) => (
          <li key={number}>
            <a href={`${here}?edition=${number}`}>Edition {number}</a>, {dayText(publishedOn, "en")}
            {lessonIds.length === 0 ? ", taken out of print" : ""}
          </li>
        ))}
      </ul>
    </Details>
  );
