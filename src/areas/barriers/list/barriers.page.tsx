import type { ReactElement } from "react";
import { ButtonLink, FilterLinks, PageTitle, Tag, dateText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Barrier } from "../barrier.ts";
import { barrierWords } from "../barriers.words.ts";
import { filled } from "../says.ts";
import { StandingTag } from "../standing.page.tsx";
import { isOverdue, standingOf, tabledOn } from "../state.rules.ts";
import { listWords, listsShown } from "./list.rules.ts";
import type { ListShown } from "./list.rules.ts";

export interface BarriersShown {
  readonly isStaff: boolean;
  readonly maySetTerms: boolean;
  readonly show: ListShown;
  readonly today: string;
  readonly barriers: readonly Barrier[];
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
            {barriers.map((barrier) => (
              <Line key={barrier.id} barrier={barrier} at={at} today={today} language={language} />
            ))}
          </ul>
        )}
      </>
    ),
  };
}

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
