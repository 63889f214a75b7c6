import type { ReactElement } from "react";
import {
  type Column,
  CountWords,
  Table,
  DotInterval,
  Figure,
  type IntervalRow,
  type Language,
  numberText,
  Pathway,
  QrCode,
} from "../../../design/index.ts";
import { type Count, exactly, notCollected, suppressed } from "../../../nouns/count.ts";
import { ByGroup, designWords } from "../../../design/index.ts";
import { byGroupSample } from "./by-group-sample.rules.ts";
import type { SampleWords } from "./design-page.words.ts";
import { type Samples, state } from "./samples.page.tsx";

interface SampleRow {
  readonly name: string;
  readonly count: Count;
  readonly rate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

const sampleRows = (words: SampleWords): readonly SampleRow[] => [
  { name: words.groups[0], count: exactly(1790), rate: 38, lower: 37.1, upper: 39 },
  { name: words.groups[1], count: exactly(345), rate: 19.2, lower: 16.3, upper: 22.3 },
  { name: words.groups[2], count: exactly(80), rate: 46.8, lower: 41.2, upper: 53 },
  { name: words.groups[3], count: suppressed, rate: null, lower: null, upper: null },
  { name: words.groups[4], count: notCollected, rate: null, lower: null, upper: null },
];

const columnsOf = (words: SampleWords, language: Language): readonly Column<SampleRow>[] => {
  const text = (value: number | null) => (value === null ? "" : numberText(value, language, 1));
  const frame = designWords(language);
  return [
    { heading: frame.group, kind: "text", cell: ({ name }) => name },
    {
      heading: frame.count,
      kind: "number",
      cell: ({ count }) => <CountWords count={count} language={language} hiddenUnder={5} />,
    },
    { heading: words.per1000, kind: "number", cell: ({ rate }) => text(rate) },
    {
      heading: frame.interval95,
      kind: "interval",
      cell: ({ lower, upper }) => (lower === null || upper === null ? "" : frame.fromTo(text(lower), text(upper))),
    },
  ];
};

const SampleTable = (props: {
  readonly id: string;
  readonly words: SampleWords;
  readonly language: Language;
  readonly hidden?: boolean;
}): ReactElement => {
  const rows = sampleRows(props.words);
  return (
    <Table
      id={props.id}
      caption={props.words.counted}
      captionHidden={props.hidden}
      columns={columnsOf(props.words, props.language)}
      groups={[
        { heading: props.words.groupHeadings[0], rows: rows.slice(0, 2) },
        { heading: props.words.groupHeadings[1], rows: rows.slice(2) },
      ]}
      rowKey={({ name }) => name}
      language={props.language}
    />
  );
};

const intervalRows = (words: SampleWords, language: Language): readonly IntervalRow[] => {
  const [first, second] = words.groupHeadings;
  const none = { value: null, lower: null, upper: null, side: "none" } as const;
  const frame = designWords(language);
  return [
    {
      group: first,
      label: words.groups[0],
      value: 38,
      lower: 37.1,
      upper: 39,
      note: words.comparedWith,
      side: "reference",
    },
    {
      group: first,
      label: words.groups[1],
      value: 19.2,
      lower: 16.3,
      upper: 22.3,
      note: words.fewer("121"),
      side: "below",
    },
    {
      group: second,
      label: words.groups[2],
      value: 46.8,
      lower: 41.2,
      upper: 53,
      note: words.more("47"),
      side: "above",
    },
    {
      group: second,
      label: words.groups[3],
      value: 36.1,
      lower: 30.8,
      upper: 43.6,
      note: words.fewer("3"),
      side: "same",
    },
    { group: second, label: words.groups[4], ...none, note: frame.hiddenUnder(5) },
  ];
};

const sampleFigure = (words: SampleWords, language: Language) => (
  <Figure
    id="sample-figure"
    level={3}
    title={words.finding}
    description={words.counted}
    language={language}
    drawing={
      <DotInterval
        id="sample-dots"
        title={words.finding}
        description={words.counted}
        unit={words.unit}
        valueHeading={words.per1000}
        noteHeading={words.thanExpected}
        rows={intervalRows(words, language)}
        reference={{ label: words.reference, value: 38 }}
        language={language}
      />
    }
    note={<p>{words.madeUp}</p>}
    table={<SampleTable id="sample-figure-table" words={words} language={language} hidden />}
  />
);

/** What shows numbers in rows. */
export const tableSamples: Samples = (words, language) => [
  {
    component: "Table",
    states: [
      state("with marks, rows under headings", <SampleTable id="sample-table" words={words} language={language} />),
      state(
        "200 rows, most of them folded, scrolls on a narrow screen",
        <Table
          id="sample-long"
          caption={words.counted}
          columns={columnsOf(words, language)}
          groups={[
            {
              rows: Array.from({ length: 200 }, (_, index) => ({
                name: `${words.groups[0]} ${index + 1}`,
                count: exactly((index * 37) % 1500),
                rate: (index * 7) % 60,
                lower: ((index * 7) % 60) * 0.9,
                upper: ((index * 7) % 60) * 1.1,
              })),
            },
          ]}
          rowKey={({ name }) => name}
          rowsOpen={5}
          narrow="scroll"
          language={language}
        />,
      ),
    ],
  },
  {
    component: "ByGroup",
    states: [state("everybody, and groups of which one is hidden", sampleByGroup(words, language))],
  },
];

const sampleByGroup = (words: SampleWords, language: Language): ReactElement => (
  <ByGroup
    id="sample-by-group"
    released={byGroupSample({ groups: words.groups, period: "2025-26", source: words.madeUp })}
    words={{
      steps: words.steps.slice(0, 2).map((step, at) => ({ key: at === 0 ? "first" : "second", words: step })),
      ways: { groups: words.groupHeadings[1] },
      everybody: designWords(language).group,
    }}
    hiddenUnder={5}
  />
);

/** What draws numbers, and what a camera reads. */
export const figureSamples: Samples = (words, language) => [
  {
    component: "Figure",
    states: [state("with a drawing, its key, its source and its table", sampleFigure(words, language))],
  },
  {
    component: "DotInterval",
    states: [
      state(
        "one row, nothing to compare with",
        <DotInterval
          id="sample-one"
          title={words.counted}
          description={words.counted}
          unit={words.unit}
          valueHeading={words.per1000}
          rows={[{ group: "", label: words.longName, value: 12, lower: 3, upper: 31, note: "", side: "none" }]}
          reference={null}
          language={language}
        />,
      ),
    ],
  },
  {
    component: "Pathway",
    states: [
      state(
        "three groups, one with a step that is not known",
        <Pathway
          id="sample-pathway"
          title={words.unit}
          steps={words.steps}
          groups={[
            { label: words.groups[0], counts: [1790, 1120, 770, 400] },
            { label: words.groups[1], counts: [345, 190, 100, 45] },
            { label: words.groups[2], counts: [80, 40, null, null], note: words.madeUp },
          ]}
          language={language}
        />,
      ),
    ],
  },
  {
    component: "QrCode",
    states: [state("an address", <QrCode id="sample-qr-code" title={words.madeUp} text="https://example.org/" />)],
  },
];
