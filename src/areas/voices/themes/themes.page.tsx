import type { ReactElement } from "react";
import {
  Button,
  ChartFigure,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  PageTitle,
  Questions,
  Table,
  axisOf,
  dayText,
} from "../../../design/index.ts";
import type { Chart, Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { trail } from "../place-shown.ts";
import type { Attempted } from "../place-shown.ts";
import type { ThemeFigures } from "./themes.rules.ts";

export interface ThemesShown {
  readonly themes: readonly { readonly id: string; readonly name: string; readonly meaning: string }[];
  readonly counted: { readonly on: string; readonly figures: ThemeFigures } | null;
  /** From which day on it may be counted again. */
  readonly countFrom: string;
  readonly today: string;
  readonly mayKeep: boolean;
  readonly areFull: boolean;
}

interface Drawn extends ThemesShown, Attempted {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

const title = "What people speak of";

/** Themes that people read in what was said, how often each came, and how far those who read agree. @practice P24 */
export const themesPage = (drawn: Drawn) => {
  const { counted, place, problems, language } = drawn;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="People read each voice and say what it is about. Counts hide what fewer than 10 said."
        />
        {counted === null ? (
          <EmptyState title="Nothing is counted yet">
            <p>
              Open a voice and choose its themes. Two or more people each choose for themselves. Then have them counted.
            </p>
          </EmptyState>
        ) : (
          <Figures on={counted.on} figures={counted.figures} at={`/${place.slug}/voices/themes`} />
        )}
        {drawn.mayKeep ? <Keeping {...drawn} /> : null}
      </>
    ),
  };
};

interface FiguresProps {
  readonly on: string;
  readonly figures: ThemeFigures;
  readonly at: string;
}

export const hiddenWords = "fewer than 10, or hidden beside them";
const shown = (count: number | null): string => (count === null ? "hidden" : String(count));

/** "Jul to Sep 2026", by the first day of the quarter. */
export const quarterWords = (from: string): string =>
  `${["Jan to Mar", "Apr to Jun", "Jul to Sep", "Oct to Dec"][Math.floor(Number(from.slice(5, 7)) / 3)] ?? ""} ${from.slice(0, 4)}`;

const Figures = ({ on, figures, at }: FiguresProps): ReactElement => {
  const { themes, readByMany, chosenAlike, unfair, unfairByService } = figures;
  return (
    <>
      <ThemeChart on={on} figures={figures} at={at} />
      <p>
        {readByMany === null || chosenAlike === null
          ? "Fewer than 10 voices were read by two or more people: too few to say how far they agree."
          : `About ${readByMany} voices were read by two or more people. On about ${chosenAlike} of them all chose the same themes. Where they differ, a voice has the themes that at least half of them chose.`}
      </p>
      {themes.every(({ byCommunity }) => byCommunity.length === 0) ? (
        <p>Of no community, as far as senders chose to say theirs, are there enough to be shown.</p>
      ) : (
        <Table
          id="by-community"
          caption="By community, as far as senders chose to say so"
          language="en"
          columns={[
            { heading: "Theme", kind: "text", cell: ({ name }) => <bdi>{name}</bdi> },
            {
              heading: "Said by",
              kind: "text",
              cell: ({ byCommunity }) =>
                byCommunity.length === 0
                  ? "Too few of any one community to show"
                  : byCommunity.map(({ name, count }) => `${name}: ${count}`).join(", "),
            },
          ]}
          groups={[{ rows: themes }]}
          rowKey={({ name }) => name}
        />
      )}
      <h2>Racism and unfair treatment</h2>
      <p>
        {unfair === null ? "Too few to show." : `${unfair} voices in all.`}{" "}
        {unfairByService.length === 0
          ? "No service has enough to be shown."
          : unfairByService.map(({ name, count }) => `${name}: ${count}`).join(", ")}
      </p>
    </>
  );
};

const ThemeChart = ({ on, figures, at }: FiguresProps): ReactElement => {
  const { themes } = figures;
  const words = "Each theme, by quarter";
  const table = (
    <Table
      id="by-quarter"
      caption={words}
      captionHidden
      language="en"
      columns={[
        { heading: "Theme", kind: "text", cell: ({ name }) => <bdi>{name}</bdi> },
        { heading: "All", kind: "number", cell: ({ all }) => shown(all) },
        ...toldOf(figures).map(({ from, index }) => ({
          heading: quarterWords(from),
          kind: "number" as const,
          cell: ({ byQuarter }: ThemeFigures["themes"][number]) => shown(byQuarter[index] ?? null),
        })),
      ]}
      groups={[{ rows: themes }]}
      rowKey={({ name }) => name}
    />
  );
  return (
    <ChartFigure
      id="themes"
      chart={chartOf(figures, on)}
      language="en"
      table={table}
      tableOpen
      note={<p>Hidden: {hiddenWords}. Others are rounded to the nearest 5. A voice can have several themes.</p>}
      downloads={[{ href: `${at}?as=csv`, words: "CSV" }]}
      methods={[]}
    />
  );
};

/** The quarters of which anything may be shown. */
const toldOf = ({ themes, quarters }: ThemeFigures) =>
  quarters
    .map((from, index) => ({ from, index }))
    .filter(({ index }) => themes.some(({ byQuarter }) => typeof byQuarter[index] === "number"));

const dot = { shape: "dot", tone: "accent" } as const;

/** The theme that was said most stands at the top. */
function chartOf({ themes, quarters, read }: ThemeFigures, on: string): Chart {
  const rows = themes.toSorted((one, other) => (other.all ?? 0) - (one.all ?? 0));
  const [most] = rows;
  const from = quarters[0] ?? on;
  return {
    kind: "rows",
    title:
      most === undefined || most.all === null
        ? "No theme was said often enough to be shown"
        : `Most often people spoke of ${most.name}: about ${most.all} of ${read === null ? "the" : `about ${read}`} voices that were read`,
    description: `Voices from ${dayText(from, "en")} to ${dayText(on, "en")} by theme, counted on ${dayText(on, "en")}.`,
    key: [{ words: "Voices, to the nearest 5", sample: dot }],
    axis: axisOf({ words: "Voices", values: rows.map(({ all }) => all), fromZero: true, say: String }),
    reference: null,
    rows: rows.map(({ name, all }) => ({
      heading: "",
      label: name,
      value: all,
      lower: null,
      upper: null,
      words: shown(all),
      mark: dot,
    })),
  };
}

const questions: readonly Question[] = [
  { name: "name", label: "What is the theme called?", hint: "Such as: interpreters.", kind: "text" },
  { name: "meaning", label: "What belongs to it, and what does not?", kind: "long" },
];

const Keeping = (drawn: Drawn): ReactElement => {
  const { themes, place, idempotencyKey, today, countFrom, areFull, typed, problems, language } = drawn;
  const at = `/${place.slug}/voices`;
  return (
    <>
      <h2>Look after the themes</h2>
      {themes.length === 0 ? null : today >= countFrom ? (
        <Form action={`${at}/count`} idempotencyKey={`${idempotencyKey}-count`}>
          <Button words="Count them now" look="second" />
          <p>Then they are not counted again for four weeks, so that nobody can see whose voice moved a count.</p>
        </Form>
      ) : (
        <p>They can be counted again from {dayText(countFrom, "en")}.</p>
      )}
      {themes.length === 0 ? null : (
        <Details summary={`The ${themes.length} themes`}>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {themes.map(({ id, name, meaning }) => (
              <li key={id}>
                <bdi>{name}</bdi>
                {meaning === "" ? "" : ": "}
                <bdi>{meaning}</bdi>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {areFull ? (
        <p>There are as many themes as can be told apart.</p>
      ) : (
        <Form action={`${at}/themes`} idempotencyKey={idempotencyKey}>
          <Questions questions={questions} typed={typed} language={language} problems={problems} />
          <Button words="Add the theme" look="second" />
        </Form>
      )}
    </>
  );
};
