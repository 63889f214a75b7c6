import type { ReactElement } from "react";
import { ButtonLink, FilterLinks, PageTitle, Pagination, Table, Tag, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { onePage } from "../../../nouns/one-page.ts";
import type { UndecidedEnd } from "../../funding/index.ts";
import type { Terms } from "../barrier.ts";
import { trail } from "../barriers.words.ts";
import type { Risk } from "../risk.ts";
import { bandOf, scoreOf } from "../score.rules.ts";
import { registerWords } from "../staff.words.ts";
import { HeatMap } from "./heat-map.page.tsx";
import { hasLateAction, isReviewLate, openActions, showWords, showsOfRegister } from "./register.rules.ts";
import type { HeatRow, ShowOfRegister } from "./register.rules.ts";

export interface RegisterShown {
  readonly today: string;
  readonly terms: Terms;
  readonly show: ShowOfRegister;
  readonly band: number | null;
  /** Which page of the list was asked for, from 1. */
  readonly page: number;
  readonly risks: readonly Risk[];
  readonly heat: readonly HeatRow[];
  readonly ends: readonly UndecidedEnd[];
  readonly mayAdd: boolean;
}

/** The register of risks: list, heat map, and the ends nobody decided about. @practice P22 */
export function registerPage(shown: RegisterShown, place: PlaceHere) {
  const at = `/${place.slug}/barriers/risks`;
  const { terms, show, band, heat } = shown;
  const { rows, page, last } = onePage(shown.risks, shown.page);
  return {
    title: "Register of risks",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, "en"),
    main: (
      <>
        <PageTitle
          title="Register of risks"
          lead="What can go wrong for people here, who owns it, and what is done about it."
        />
        {shown.mayAdd ? (
          <p>
            <ButtonLink href={`${at}/score`} words="Write down a risk" />
          </p>
        ) : null}
        <Ends ends={shown.ends} at={at} slug={place.slug} />
        <FilterLinks
          label="Which risks"
          links={showsOfRegister.map((one) => ({
            href: one === "all" ? at : `${at}?show=${one}`,
            words: showWords[one],
            current: one === show && band === null,
          }))}
        />
        <FilterLinks
          label="Of which band"
          links={terms.bands.map(({ words }, index) => ({
            href: `${at}?band=${index}`,
            words,
            current: band === index,
          }))}
        />
        {shown.risks.length === 0 ? <p>No risk is in this list.</p> : <Risks {...shown} risks={rows} at={at} />}
        <Pagination
          language="en"
          page={page}
          last={last}
          hrefOf={(number) => `${at}?show=${show}${band === null ? "" : `&band=${band}`}&page=${number}`}
        />
        <HeatMap heat={heat} bands={terms.bands} href={at} />
      </>
    ),
  };
}

interface EndsProps {
  readonly ends: readonly UndecidedEnd[];
  readonly at: string;
  readonly slug: string;
}

/** They come and go by themselves: a late decision of whoever pays, never a mark on who is paid. @practice P33 */
const Ends = ({ ends, at, slug }: EndsProps): ReactElement | null =>
  ends.length === 0 ? null : (
    <Table
      id="ends"
      caption="Ends of funding that commissioners have not decided about in time"
      language="en"
      columns={[
        {
          heading: "What ends",
          kind: "text",
          cell: ({ id, title }) => (
            <a href={`/${slug}/funding/grants/${id}`}>
              <bdi>{title}</bdi>
            </a>
          ),
        },
        { heading: "Ends on", kind: "text", cell: ({ endsOn }) => dateText(endsOn, "en") },
        { heading: "Should be decided by", kind: "text", cell: ({ decideBy }) => dateText(decideBy, "en") },
        {
          heading: "Score",
          kind: "text",
          cell: ({ id, title }) => (
            <a href={`${at}/score?grant=${id}`}>
              Score it<span className="nhsuk-u-visually-hidden">{` ${title}`}</span>
            </a>
          ),
        },
      ]}
      groups={[{ rows: ends }]}
      rowKey={({ id }) => id}
    />
  );

const Risks = ({ risks, terms: { bands }, today, at }: RegisterShown & { readonly at: string }): ReactElement => {
  const scoreText = (score: number): string => `${score} ${bandOf(score, bands)?.words ?? ""}`;
  return (
    <Table
      id="risks"
      caption="Risks, the worst first"
      language="en"
      columns={[
        {
          heading: "Risk",
          kind: "text",
          cell: ({ id, title, current }) => (
            <>
              <a href={`${at}/${id}`}>
                <bdi>{title}</bdi>
              </a>{" "}
              {current.isClosed ? <Tag words="closed" /> : null}
            </>
          ),
        },
        { heading: "At first", kind: "words", cell: ({ initial }) => scoreText(scoreOf(initial)) },
        { heading: "Now", kind: "words", cell: ({ current }) => scoreText(scoreOf(current)) },
        { heading: "To come to", kind: "words", cell: ({ current }) => scoreText(scoreOf(current.target)) },
        {
          heading: "Owner, register",
          kind: "text",
          cell: ({ register, current }) => (
            <>
              <bdi>{current.owner?.name ?? "–"}</bdi>, {registerWords[register].toLowerCase()}
            </>
          ),
        },
        {
          heading: "Review",
          kind: "text",
          cell: (risk) => (
            <>
              {dateText(risk.current.reviewOn, "en")}{" "}
              {isReviewLate(risk, today) ? <Tag words="late" tone="waiting" /> : null}
            </>
          ),
        },
        {
          heading: "Actions",
          kind: "text",
          cell: (risk) => (
            <>
              {openActions(risk).length} {hasLateAction(risk, today) ? <Tag words="late" tone="waiting" /> : null}
            </>
          ),
        },
      ]}
      groups={[{ rows: risks }]}
      rowKey={({ id }) => id}
    />
  );
};
