import type { ReactElement } from "react";
import { Button, CountWords, Form, PageTitle, SummaryList, Table, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Released } from "../../../nouns/indicator.ts";
import type { ByBroad, ColumnShown } from "../gate.rules.ts";
import { groupWords } from "../groups.rules.ts";
import type { Local } from "../groups.rules.ts";
import type { IndicatorShown } from "../indicators.rules.ts";
import { trail } from "../place-shown.ts";
import { saidOf } from "../said.rules.ts";
import type { Stage } from "../recruited.rules.ts";
import type { FiguresShown } from "../shown.rules.ts";
import { levelWords, partWords, yearWords } from "../workforce.ts";
import type { Figures } from "../workforce.ts";

export interface YearShown {
  readonly figures: Figures;
  /** Null once they were taken back. */
  readonly shown: FiguresShown | null;
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

const columnWords: Readonly<Record<ColumnShown, string>> = {
  white: "White",
  minorities: "Ethnic minorities",
  unknown: "Not known",
  all: "All",
};

interface Row {
  readonly name: string;
  readonly by: ByBroad;
}

interface CountsProps {
  readonly id: string;
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly Row[];
  readonly hiddenUnder: number;
}

/** Numbers of people by the three groups, each row named. */
const Counts = ({ id, caption, first, rows, hiddenUnder }: CountsProps): ReactElement => (
  <Table
    id={id}
    caption={caption}
    language="en"
    columns={[
      { heading: first, kind: "text", cell: ({ name }: Row) => <bdi>{name}</bdi> },
      ...(["white", "minorities", "unknown", "all"] as const).map((column) => ({
        heading: columnWords[column],
        kind: "number" as const,
        cell: ({ by }: Row) => <CountWords count={by[column]} language="en" hiddenUnder={hiddenUnder} />,
      })),
    ]}
    groups={[{ rows }]}
    rowKey={({ name }) => name}
  />
);

const stageWords: Readonly<Record<Stage, string>> = {
  applied: "Applied",
  shortlisted: "Shortlisted",
  appointed: "Appointed",
};

interface QuestionProps {
  readonly asked: IndicatorShown;
  readonly before: YearShown["before"];
  readonly at: string;
}

const Question = ({ asked, before, at }: QuestionProps): ReactElement | null =>
  asked.asked.kind === "bands" ? null : (
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

const Staff = ({
  shown,
  locals,
  hiddenUnder,
}: { shown: FiguresShown } & Pick<YearShown, "locals" | "hiddenUnder">): ReactElement => (
  <section aria-labelledby="staff">
    <h2 id="staff">Staff</h2>
    {shown.levels.length === 0 ? <p>No staff were counted.</p> : null}
    {shown.levels.length === 0 ? null : (
      <Counts
        id="levels"
        caption="By level"
        first="Level"
        rows={shown.levels.map(({ level, by }) => ({ name: levelWords[level], by }))}
        hiddenUnder={hiddenUnder}
      />
    )}
    {shown.bands.length === 0 ? null : (
      <Counts
        id="bands"
        caption="By pay band"
        first="Band"
        rows={shown.bands.map(({ band, part, by }) => ({ name: `${band}, ${partWords[part].toLowerCase()}`, by }))}
        hiddenUnder={hiddenUnder}
      />
    )}
    {shown.groups.length === 0 ? null : (
      <Table
        id="groups"
        caption="By ethnic group"
        language="en"
        columns={[
          {
            heading: "Group",
            kind: "text",
            cell: ({ group }: FiguresShown["groups"][number]) => <bdi>{groupWords(group, locals)}</bdi>,
          },
          {
            heading: "Staff",
            kind: "number",
            cell: ({ count }: { readonly count: Released }) => (
              <CountWords count={count} language="en" hiddenUnder={hiddenUnder} />
            ),
          },
        ]}
        groups={[{ rows: shown.groups }]}
        rowKey={({ group }) => group}
      />
    )}
  </section>
);

const Recruitment = ({
  shown,
  hiddenUnder,
}: { shown: FiguresShown } & Pick<YearShown, "hiddenUnder">): ReactElement => (
  <section aria-labelledby="recruitment">
    <h2 id="recruitment">From applying to being appointed</h2>
    {shown.rounds.every(({ stages }) => stages.size === 0) ? <p>No recruitment was counted.</p> : null}
    {shown.rounds
      .filter(({ stages }) => stages.size > 0)
      .map(({ round, stages }) => (
        <Counts
          key={round}
          id={`round-${round === "" ? "all" : round.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`}
          caption={round === "" ? "All rounds" : round}
          first="Step"
          rows={[...stages].map(([stage, by]) => ({ name: stageWords[stage], by }))}
          hiddenUnder={hiddenUnder}
        />
      ))}
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
