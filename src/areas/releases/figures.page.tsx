/** The figures of a release as they are read: what they are, the chart, the table, what is hidden, how they were worked out. */
import type { ReactElement } from "react";
import {
  axisOf,
  ChartFigure,
  CountWords,
  dayText,
  MarkWords,
  numberText,
  Table,
  type Chart,
  type ChartRow,
  type Column,
} from "../../design/index.ts";
import { AboutFigures, hiddenWords } from "./about-figures.page.tsx";
import type { Counted, Frozen } from "./frozen.schema.ts";
import { scaleOf, type Scale } from "./scale.rules.ts";
import { splitWords } from "./release.words.ts";

type ReportRow = Frozen["report"]["rows"][number];

const language = "en";

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

export const nameIn = ({ names }: Frozen, code: string): string =>
  capital(names.find((one) => one.code === code)?.name ?? code);

const headingIn = ({ names }: Frozen, code: string): string => names.find((one) => one.code === code)?.heading ?? "";

const one = (value: number): string => numberText(value, language, 1);

const rateText = (value: number | null, scale: Scale): string => (value === null ? "" : one(value * scale.of));

const intervalText = ({ lower_95: lower, upper_95: upper }: ReportRow, scale: Scale): string =>
  lower === null || upper === null ? "" : `${rateText(lower, scale)} to ${rateText(upper, scale)}`;

/** What stands where there is no number, in words that a drawing can hold. */
const markWords: Readonly<Record<ReportRow["mark"], string>> = {
  value: "",
  suppressed: "hidden to protect people",
  "not-collected": "not collected",
  "not-applicable": "does not apply",
  "no-denominator": "nobody knows out of how many",
};

const titleOf = ({ measureWords, serviceName, choices }: Frozen): string =>
  `${capital(measureWords)} by community: ${serviceName}, ${choices.period}`;

const describe = (frozen: Frozen): string =>
  `${capital(frozen.measureWords)} ${scaleOf(frozen).words}. ${frozen.serviceName}, ${frozen.report.area.name}, ${frozen.choices.period}. Each mark is a rate, its line the 95% interval, which tells of chance alone.`;

/** One mark a community, in the order of the list. */
export const chartOf = (frozen: Frozen): Chart => {
  const scale = scaleOf(frozen);
  const scaled = (value: number | null): number | null => (value === null ? null : value * scale.of);
  const rows = frozen.report.rows.map((row): ChartRow => ({
    heading: headingIn(frozen, row.code),
    label: nameIn(frozen, row.code),
    value: scaled(row.rate_per_1000),
    lower: scaled(row.lower_95),
    upper: scaled(row.upper_95),
    words:
      row.rate_per_1000 === null
        ? markWords[row.mark]
        : `${rateText(row.rate_per_1000, scale)} (${intervalText(row, scale)})`,
    mark: { shape: "dot", tone: "ink" },
  }));
  return {
    kind: "rows",
    title: frozen.headline ?? titleOf(frozen),
    description: describe(frozen),
    key: [{ words: `The rate, with its 95% interval`, sample: { shape: "dot", tone: "ink" } }],
    axis: axisOf({
      words: scale.words,
      values: rows.flatMap(({ value, lower, upper }) => [value, lower, upper]),
      fromZero: true,
      say: (value, decimals) => numberText(value, language, decimals),
    }),
    reference: null,
    rows,
  };
};

const Counts = ({ count, mark }: Counted): ReactElement =>
  mark === "value" && count !== null ? (
    <CountWords count={{ mark, count, min: count, max: count }} language={language} />
  ) : (
    <MarkWords mark={mark === "value" ? "not-known" : mark} language={language} />
  );

const seenOf = (row: ReportRow): Counted => ({
  count: row.seen,
  mark: row.seen !== null || row.mark === "no-denominator" || row.mark === "value" ? "value" : row.mark,
});

const columnsOf = (frozen: Frozen): readonly Column<ReportRow>[] => {
  const scale = scaleOf(frozen);
  return [
    { heading: "Community", kind: "text", cell: (row) => nameIn(frozen, row.code) },
    {
      heading: frozen.outOf === "residents" ? "Residents" : "Out of",
      kind: "number",
      cell: (row) =>
        row.population === null ? (
          <MarkWords mark="not-known" language={language} />
        ) : (
          numberText(row.population, language)
        ),
    },
    { heading: capital(frozen.measureWords), kind: "number", cell: (row) => <Counts {...seenOf(row)} /> },
    { heading: "Rate", unit: scale.words, kind: "number", cell: (row) => rateText(row.rate_per_1000, scale) },
    { heading: "95% interval", kind: "interval", cell: (row) => intervalText(row, scale) },
  ];
};

const MainTable = ({ frozen, title }: { readonly frozen: Frozen; readonly title: string }): ReactElement => (
  <Table
    id="figures"
    caption={title}
    columns={columnsOf(frozen)}
    groups={[...Map.groupBy(frozen.report.rows, ({ code }) => headingIn(frozen, code))].map(([heading, rows]) => ({
      heading,
      rows,
    }))}
    rowKey={({ code }) => code}
    language={language}
  />
);

const PartsTable = ({ frozen }: { readonly frozen: Frozen }): ReactElement | null => {
  const { parts, choices, measureWords } = frozen;
  if (parts.length === 0 || choices.by === null) return null;
  const codes = frozen.report.rows.map(({ code }) => code);
  return (
    <>
      <h2>{capital(`${measureWords} ${splitWords[choices.by]}`)}</h2>
      <Table
        id="parts"
        caption={capital(`${measureWords} by community and ${splitWords[choices.by]}`)}
        captionHidden
        columns={[
          { heading: "Community", kind: "text", cell: (code: string) => nameIn(frozen, code) },
          ...parts.map(({ part, communities }): Column<string> => ({
            heading: part === "not said" ? "Not said" : part,
            kind: "number",
            cell: (code) => {
              const counted = communities.find((own) => own.code === code);
              return <Counts count={counted?.count ?? null} mark={counted?.mark ?? "not-collected"} />;
            },
          })),
        ]}
        groups={[{ rows: codes }]}
        rowKey={(code) => code}
        language={language}
        narrow="scroll"
      />
    </>
  );
};

const LocalsList = ({ frozen }: { readonly frozen: Frozen }): ReactElement | null =>
  frozen.locals.length === 0 ? null : (
    <>
      <h2>This place’s own categories</h2>
      <ul>
        {frozen.locals.map(({ code, label, counted_in: countedIn, count, mark }) => (
          <li key={code}>
            <bdi>{label}</bdi>, counted among {nameIn(frozen, countedIn)}: <Counts count={count} mark={mark} />
          </li>
        ))}
      </ul>
    </>
  );

interface FiguresProps {
  readonly frozen: Frozen;
  readonly title: string;
  readonly downloads: readonly { readonly href: string; readonly words: string }[];
}

export const Figures = ({ frozen, title, downloads }: FiguresProps): ReactElement => (
  <>
    <ChartFigure
      id="chart"
      chart={chartOf(frozen)}
      language={language}
      table={<MainTable frozen={frozen} title={title} />}
      tableOpen
      note={<p>{hiddenWords(frozen)}</p>}
      downloads={downloads}
      methods={[
        frozen.outOf === "residents"
          ? { href: "/about/methods/crude-rate", words: "rate and its interval" }
          : { href: "/about/methods/proportion", words: "share and its interval" },
        { href: "/about/methods/missing-people", words: "fewer than expected" },
      ]}
    />
    <PartsTable frozen={frozen} />
    <LocalsList frozen={frozen} />
    <AboutFigures frozen={frozen} />
  </>
);

export const dateWords = (at: Date | string): string => dayText(new Date(at).toISOString().slice(0, 10), language);
