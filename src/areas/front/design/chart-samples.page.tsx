import {
  axisOf,
  axisOfPeriods,
  ChartFigure,
  designWords,
  HowWorkedOut,
  KeepChart,
  numberText,
  SignIcon,
  Table,
  type Chart,
  type Language,
} from "../../../design/index.ts";
import type { SampleWords } from "./design-page.words.ts";
import { type Samples, state } from "./samples.page.tsx";

const values = [18.2, 17.1, 19.4, 18.8, 23.9, 24.6];
const periods = ["2019", "2020", "2021", "2022", "2023", "2024"];

const lineAt = (y: number) => [
  { x: -0.5, y },
  { x: values.length - 0.5, y },
];

const overTime = (words: SampleWords, language: Language): Chart => {
  const say = (value: number, decimals: number): string => numberText(value, language, decimals);
  const isHigh = (value: number): boolean => value > 22;
  return {
    kind: "panels",
    title: words.finding,
    description: words.counted,
    key: [{ words: words.reference, sample: { dash: "dashed", tone: "ink" } }],
    panels: [
      {
        heading: words.groups[0],
        x: axisOfPeriods(words.period, periods),
        y: axisOf({ words: words.unit, values: [...values, 30], fromZero: true, say }),
        layers: [
          { kind: "line", dash: "dashed", tone: "ink", points: lineAt(20) },
          { kind: "moment", x: 3.5, words: words.change },
          {
            kind: "points",
            joined: true,
            points: values.map((y, x) => ({
              x,
              y,
              lower: y * 0.9,
              upper: y * 1.1,
              mark: isHigh(y) ? { shape: "diamond", tone: "accent" } : { shape: "dot", tone: "same" },
              words: `${periods[x] ?? ""}: ${say(y, 1)}`,
            })),
          },
        ],
      },
    ],
  };
};

const inRows = (words: SampleWords, language: Language): Chart => {
  const say = (value: number, decimals: number): string => numberText(value, language, decimals);
  const row = (label: string, value: number, said: string) => ({
    heading: words.groupHeadings[0],
    label,
    value,
    lower: value * 0.85,
    upper: value * 1.15,
    words: said,
    mark: value < 30 ? ({ shape: "down", tone: "less" } as const) : ({ shape: "up", tone: "more" } as const),
  });
  return {
    kind: "rows",
    title: words.finding,
    description: words.counted,
    key: [],
    axis: axisOf({ words: words.unit, values: [19.2, 60], fromZero: true, say }),
    reference: { value: 38, words: words.reference },
    rows: [
      row(words.groups[0], 19.2, say(19.2, 1)),
      row(words.groups[2], 46.8, say(46.8, 1)),
      {
        heading: words.groupHeadings[1],
        label: words.longName,
        value: null,
        lower: null,
        upper: null,
        words: designWords(language).hidden,
        mark: { shape: "dot", tone: "ink" },
      },
    ],
  };
};

const figureOf = (id: string, chart: Chart, [words, language]: readonly [SampleWords, Language]) => (
  <ChartFigure
    id={id}
    level={3}
    chart={chart}
    language={language}
    note={<p>{words.madeUp}</p>}
    downloads={[{ href: "/design", words: "SVG" }]}
    methods={[{ href: "/about/methods/crude-rate", words: "crude rate" }]}
    table={
      <Table
        id={`${id}-table`}
        caption={words.counted}
        captionHidden
        columns={[
          { heading: words.period, kind: "text", cell: (at) => periods[at] ?? "" },
          { heading: words.per1000, kind: "number", cell: (at) => numberText(values[at] ?? 0, language, 1) },
        ]}
        groups={[{ rows: periods.map((_, at) => at) }]}
        rowKey={String}
        language={language}
      />
    }
  />
);

/** Charts that are also files: their drawing is the same on the page, in the file and in the picture. */
export const chartSamples: Samples = (words, language) => [
  {
    component: "ChartFigure",
    states: [
      state(
        "over time, with a moment and a line",
        figureOf("sample-over-time", overTime(words, language), [words, language]),
      ),
      state("in rows, one of them hidden", figureOf("sample-in-rows", inRows(words, language), [words, language])),
    ],
  },
  {
    component: "HowWorkedOut",
    states: [
      state(
        "one measure",
        <HowWorkedOut methods={[{ href: "/about/methods/proportion", words: "proportion" }]} language={language} />,
      ),
    ],
  },
  {
    component: "KeepChart",
    states: [state("one form", <KeepChart links={[{ href: "/design?as=svg", words: "SVG" }]} language={language} />)],
  },
  {
    component: "SignIcon",
    states: [
      state(
        "with its words beside it",
        <p className="al-icons__item">
          <SignIcon letter="H" tone="accent" /> {words.sentence}
        </p>,
      ),
    ],
  },
];
