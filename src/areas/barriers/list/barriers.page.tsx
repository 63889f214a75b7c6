import type { ReactElement } from "react";
import { ButtonLink, FilterLinks, Notice, PageTitle, Pagination, Tag, dateText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { onePage } from "../../../nouns/one-page.ts";
import type { Barrier } from "../barrier.ts";
import { barrierWords } from "../barriers.words.ts";
import { filled } from "../says.ts";
import { StandingTag } from "../standing.page.tsx";
import { isOverdue, standingOf, tabledOn } from "../state.rules.ts";
import { kindWords } from "../../needs/index.ts";
import type { RefusedOften } from "../../needs/index.ts";
import { listWords, listsShown, needSource } from "./list.rules.ts";
import type { ListShown } from "./list.rules.ts";

export interface BarriersShown {
  readonly isStaff: boolean;
  readonly maySetTerms: boolean;
  readonly show: ListShown;
  /** Which page of the list was asked for, from 1. */
  readonly page: number;
  readonly today: string;
  readonly barriers: readonly Barrier[];
  /** What a service refuses again and again, and nobody has raised. */
  readonly notRaised: readonly RefusedOften[];
}

interface Reading {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** What stops people, as far as it concerns whoever looks. @practice P22 */
export function barriersPage(shown: BarriersShown, reading: Reading) {
  const { isStaff, barriers, show, today } = shown;
  const language: Language = isStaff ? "en" : reading.language;
  const { slug, name } = reading.place;
  const words = barrierWords(language);
  const at = `/${slug}/barriers`;
  const { rows, page, last } = onePage(barriers, shown.page);
  return {
    title: words.inMenu,
    ...(isStaff ? { contentLanguage: "en" as const } : {}),
    breadcrumbs: [{ href: `/${slug}`, words: name }],
    main: (
      <>
        <PageTitle title={words.inMenu} lead={words.lead} />
        <p>
          <ButtonLink href={`${at}/new`} words={words.raise} />
        </p>
        <p>
          <a href={`${at}/record`}>{words.recordTitle}</a>
          {isStaff ? (
            <>
              {" · "}
              <a href={`${at}/risks`}>Register of risks</a>
            </>
          ) : null}
          {shown.maySetTerms ? (
            <>
              {" · "}
              <a href={`${at}/terms`}>By when, and what scores are called</a>
            </>
          ) : null}
        </p>
        {shown.notRaised.length === 0 ? null : <RefusedNotice refused={shown.notRaised} at={at} />}
        {isStaff ? (
          <FilterLinks
            label="Which barriers"
            links={listsShown.map((one) => ({
              href: one === "all" ? at : `${at}?show=${one}`,
              words: listWords[one],
              current: one === show,
            }))}
          />
        ) : null}
        {barriers.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul>
            {rows.map((barrier) => (
              <Line key={barrier.id} barrier={barrier} at={at} today={today} language={language} />
            ))}
          </ul>
        )}
        <Pagination
          language={language}
          page={page}
          last={last}
          hrefOf={(number) => `${at}?show=${show}&page=${number}`}
        />
      </>
    ),
  };
}

interface RefusedProps {
  readonly refused: readonly RefusedOften[];
  readonly at: string;
}

/** Basic needs that are refused again and again are a barrier, whether or not somebody has said so yet. @practice P16 */
const RefusedNotice = ({ refused, at }: RefusedProps): ReactElement => (
  <Notice kind="warning" language="en">
    <p>
      In the last 90 days this was refused, left to others or not answered three times or more. Nobody has raised it
      yet.
    </p>
    <ul className="nhsuk-list nhsuk-list--bullet">
      {refused.map((one) => (
        <li key={needSource(one)}>
          {kindWords[one.kind]}, <bdi>{one.service}</bdi>:{" "}
          <a href={`${at}/new?source=need&sourceId=${encodeURIComponent(needSource(one))}&service=${one.serviceId}`}>
            raise it as a barrier
          </a>
        </li>
      ))}
    </ul>
  </Notice>
);

interface LineProps {
  readonly barrier: Barrier;
  readonly at: string;
  readonly today: string;
  readonly language: Language;
}

const Line = ({ barrier, at, today, language }: LineProps): ReactElement => {
  const words = barrierWords(language);
  const day = dateText(barrier.dueOn, language);
  const isLate = isOverdue(barrier, today);
  const waits = tabledOn(barrier) === null && standingOf(barrier.steps) !== "joined";
  return (
    <li>
      <p>
        <a href={`${at}/${barrier.id}`}>
          <bdi>{barrier.title}</bdi>
        </a>{" "}
        <StandingTag standing={standingOf(barrier.steps)} language={language} />
        <br />
        {barrier.service === null ? null : (
          <>
            <bdi>{barrier.service.name}</bdi>
            {" · "}
          </>
        )}
        {filled(words.raisedOn, { day: dateText(barrier.raisedOn, language) })}
        <br />
        {isLate ? (
          <Tag words={filled(words.overdue, { day })} tone="waiting" />
        ) : waits ? (
          filled(words.dueBy, { day })
        ) : null}
      </p>
    </li>
  );
};
