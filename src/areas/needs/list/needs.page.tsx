import type { ReactElement } from "react";
import {
  ButtonLink,
  Card,
  EmptyState,
  FilterLinks,
  PageTitle,
  Pagination,
  Tag,
  dayText,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { onePage } from "../../../nouns/one-page.ts";
import { states } from "../need.ts";
import type { Need, State } from "../need.ts";
import { listHref, needsIn, servicesOf } from "./list.rules.ts";
import type { Cut } from "./list.rules.ts";
import { filled, needWords } from "../needs.words.ts";
import { stateOf } from "../state.rules.ts";

export interface NeedsShown extends Cut {
  readonly needs: readonly Need[];
  /** Which page of it was asked for, from 1. */
  readonly page: number;
  readonly maySeeCounts: boolean;
  /** There may be more: so many are looked at. */
  readonly areMore: boolean;
  /** A plain date. */
  readonly today: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

export const stateTone: Readonly<Record<State, "waiting" | "good" | "plain">> = {
  waiting: "plain",
  overdue: "waiting",
  met: "good",
  late: "waiting",
  refused: "waiting",
  "not-needed": "plain",
};

/** What was asked of services: one’s own, or all of it for those who answer. @practice P16 */
export const needsPage = (shown: NeedsShown, { place, language }: Looking) => {
  const words = needWords(language);
  const here = `/${place.slug}/needs`;
  const ask = { href: `${here}/new`, words: words.ask };
  const { needs, today, state, service } = shown;
  const { rows, page, last } = onePage(needsIn(needs, shown, today), shown.page);
  const services = servicesOf(needs);
  const ofService = needsIn(needs, { state: "", service }, today);
  return {
    title: words.title,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={words.title} lead={words.lead} />
        {shown.needs.length === 0 ? (
          <EmptyState title={words.none} first={ask}>
            <p>{words.noneLead}</p>
          </EmptyState>
        ) : (
          <>
            <p>
              <ButtonLink {...ask} />
            </p>
            {services.length < 2 ? null : (
              <FilterLinks
                label={words.service}
                links={[{ id: "", name: words.everyService }, ...services].map(({ id, name }) => ({
                  href: listHref(here, { state, service: id }),
                  words: name,
                  current: service === id,
                }))}
              />
            )}
            <FilterLinks
              label={words.what}
              links={[
                { href: listHref(here, { state: "", service }), words: words.everyState, current: state === "" },
                ...states
                  .filter((one) => one === state || ofService.some((need) => stateOf(need, today) === one))
                  .map((one) => ({
                    href: listHref(here, { state: one, service }),
                    words: words.states[one],
                    current: state === one,
                  })),
              ]}
            />
          </>
        )}
        {shown.maySeeCounts ? (
          <p>
            <a href={`${here}/counts`}>How often what was asked for was there</a>
          </p>
        ) : null}
        {rows.map((need) => (
          <NeedCard key={need.id} need={need} today={today} at={here} language={language} />
        ))}
        <Pagination
          language={language}
          page={page}
          last={last}
          hrefOf={(number) => listHref(here, { state, service, page: number })}
        />
        {shown.areMore ? <p>Those that nobody answered stand first; the oldest of the others are not shown.</p> : null}
      </>
    ),
  };
};

interface CardProps {
  readonly need: Need;
  readonly today: string;
  readonly at: string;
  readonly language: Language;
}

const NeedCard = ({ need, today, at, language }: CardProps): ReactElement => {
  const words = needWords(language);
  const state = stateOf(need, today);
  return (
    <Card>
      <h2 className="al-card__title">
        <a href={`${at}/${need.id}`}>{words.kinds[need.kind]}</a>
      </h2>
      <p>
        <Tag words={words.states[state]} tone={stateTone[state]} /> <bdi>{need.words}</bdi>
      </p>
      <p>
        <bdi>{need.service.name}</bdi> · {filled(words.neededDay, { day: dayText(need.neededBy, language) })}
      </p>
    </Card>
  );
};
