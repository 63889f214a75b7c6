import type { ReactElement } from "react";
import { Button, Form, PageTitle, SummaryList, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Local } from "../groups.rules.ts";
import type { IndicatorShown } from "../indicators.rules.ts";
import { trail } from "../place-shown.ts";
import { saidOf } from "../said.rules.ts";
import { Beside } from "./beside.page.tsx";
import type { BesideShown } from "./beside.page.tsx";
import { Recruitment, Staff } from "./counts.page.tsx";
import type { FiguresShown } from "../shown.rules.ts";
import { yearWords } from "../workforce.ts";
import type { Figures } from "../workforce.ts";
import { Trend } from "./trend.page.tsx";
import type { TrendLine } from "./trend.rules.ts";

export interface YearShown {
  readonly figures: Figures;
  /** Null once they were taken back. */
  readonly shown: FiguresShown | null;
  /** Staff beside residents and users; null once the figures were taken back. */
  readonly beside: BesideShown | null;
  /** What two years or more tell; empty where there is one. */
  readonly trend: readonly TrendLine[];
  readonly indicators: readonly IndicatorShown[];
  /** Each question in other years of the same organisation, the newest first. */
  readonly before: readonly {
    readonly id: string;
    readonly year: number;
    readonly indicators: readonly IndicatorShown[];
  }[];
  readonly locals: readonly Local[];
  readonly hiddenUnder: number;
  readonly mayTakeBack: boolean;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
}

const wasNotSent = ({ asked, ratio }: IndicatorShown): boolean =>
  asked.kind !== "bands" && ratio.value === null && ratio.because === "not-sent";

/** Questions of which the file has nothing, together. */
const NotSent = ({ indicators }: Pick<YearShown, "indicators">): ReactElement | null => {
  const without = indicators.filter(wasNotSent);
  return without.length === 0 ? null : (
    <>
      <p>No figures were sent for:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {without.map(({ asked }) => (
          <li key={asked.number}>
            {asked.number}. {asked.title}
          </li>
        ))}
      </ul>
    </>
  );
};

interface QuestionProps {
  readonly asked: IndicatorShown;
  readonly before: YearShown["before"];
  readonly at: string;
}

const Question = ({ asked, before, at }: QuestionProps): ReactElement | null =>
  asked.asked.kind === "bands" || wasNotSent(asked) ? null : (
    <section aria-labelledby={`question-${asked.asked.number}`}>
      <h3 id={`question-${asked.asked.number}`}>
        {asked.asked.number}. {asked.asked.title}
      </h3>
      <p>{saidOf(asked).join(" ")}</p>
      {before.map(({ id, year, indicators }) => {
        const then = indicators.find((one) => one.asked.number === asked.asked.number);
        return then === undefined || then.ratio.value === null ? null : (
          <p key={id}>
            <a href={`${at}/${id}`}>{yearWords(year)}</a>: {saidOf(then)[0]}
          </p>
        );
      })}
    </section>
  );

/** A year of an organisation: the nine questions in sentences, staff by level, and who was appointed. @practice P13 */
export const yearPage = (year: YearShown, { place, idempotencyKey }: Drawn) => {
  const { figures, shown } = year;
  const at = `/${place.slug}/workforce`;
  const title = `${figures.organisation.name}: ${yearWords(figures.year)}`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={title} />
        <SummaryList
          rows={[
            { key: "From", value: <bdi>{figures.source}</bdi> },
            {
              key: "File",
              value: (
                <bdi>
                  {figures.fileName}, {figures.rowsRead} rows, sent on {dateText(figures.sentOn, "en")}
                </bdi>
              ),
            },
          ]}
        />
        {shown === null ? (
          <p>
            These figures were taken back
            {figures.takenBackOn === null ? "" : ` on ${dateText(figures.takenBackOn, "en")}`}: the numbers are gone,
            and this receipt stays.
          </p>
        ) : (
          <>
            <p>
              <a href={`${at}/${figures.id}?as=csv`}>CSV</a> · <a href={`${at}/${figures.id}?as=xlsx`}>Excel</a>
            </p>
            <h2>The questions of the standard</h2>
            <p>
              The standard has an abbreviation of its own for people from ethnic minorities. Check the wording of its
              questions against the current guidance.
            </p>
            {year.indicators.map((asked) => (
              <Question key={asked.asked.number} asked={asked} before={year.before} at={at} />
            ))}
            <NotSent indicators={year.indicators} />
            {year.trend.length === 0 ? null : (
              <Trend lines={year.trend} organisation={figures.organisation.name} here={`${at}/${figures.id}`} />
            )}
            {year.beside === null ? null : (
              <Beside beside={year.beside} locals={year.locals} figures={figures} slug={place.slug} />
            )}
            <Staff shown={shown} locals={year.locals} hiddenUnder={year.hiddenUnder} />
            <Recruitment shown={shown} hiddenUnder={year.hiddenUnder} />
            {year.mayTakeBack ? (
              <Form action={`${at}/${figures.id}/take-back`} idempotencyKey={idempotencyKey}>
                <p>A wrong file is taken back: its numbers go, and another can be sent for the year.</p>
                <Button words="Take these figures back" look="warning" />
              </Form>
            ) : null}
          </>
        )}
      </>
    ),
  };
};
