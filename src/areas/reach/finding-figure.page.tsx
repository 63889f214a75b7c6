import type { ReactElement } from "react";
import {
  CountWords,
  Table,
  DotInterval,
  Figure,
  FilterLinks,
  MarkWords,
  numberText,
  type Column,
  type DotIntervalProps,
  type IntervalRow,
} from "../../design/index.ts";
import type { Row } from "./finding.rules.ts";
import { capital, differenceText, markText, perOf, ratioSaid, type PartProps } from "./finding-shown.page.ts";
import { KeepFigure } from "./keep-figure.page.tsx";
import { bySize, differenceIn, gapSide, sideOf } from "./ranking.rules.ts";
import type { MeasureName } from "./screens/screen.ts";
import { WorkedOutBy } from "./screens/worked-out-by.page.tsx";
import { hiddenUnderIn } from "./table.rules.ts";

/** What was found, as a sentence. `row`: whom it speaks of; none where nothing stands out. */
export const findingTitle = ({ shown, words, reference }: PartProps, row: Row | undefined): string => {
  const { measure } = shown.finding.question;
  return row === undefined
    ? words.noGap(measure, reference, gapSide(shown.finding))
    : words.headline({ community: row.community.name, reference, ratio: ratioSaid(row), measure });
};

/** The measures behind the figure, the table under it and the sentence over both. */
const namesOf = (part: PartProps): readonly MeasureName[] =>
  perOf(part.shown).isResidents
    ? ["crudeRate", "rateRatioWaldLog", "missingPeople", "tippingPoint"]
    : ["proportion", "riskRatioWaldLog", "missingPeople"];

const interval = (lower: number | null, upper: number | null, text: (value: number) => string): string =>
  lower === null || upper === null ? "" : `${text(lower)} – ${text(upper)}`;

const difference = (row: Row, part: PartProps): string => {
  if (row.isReference) return part.words.page.comparedWith;
  const found = differenceIn(row);
  if (found === null) return markText(row, part);
  return found.people === 0 ? numberText(0, part.language) : differenceText(found, part);
};

/** The limits in the same words as the difference: of "44 more", 8 – 82 more. */
const differenceInterval = (row: Row, part: PartProps): string => {
  const [from, to] = differenceIn(row)?.ends ?? [null, null];
  return interval(from, to, (people) => numberText(people, part.language));
};

const intervalRow = (row: Row, part: PartProps): IntervalRow => {
  const scale = perOf(part.shown).scale;
  const scaled = (value: number | null): number | null => (value === null ? null : value * scale);
  return {
    group: part.shown.view.order === "scheme" ? row.community.heading : "",
    label: capital(row.community.name),
    value: scaled(row.ratePer1000),
    lower: scaled(row.lower95),
    upper: scaled(row.upper95),
    note: difference(row, part),
    side: sideOf(row),
  };
};

const rate = (value: number, part: PartProps): string => numberText(value * perOf(part.shown).scale, part.language, 1);

const seenCell = (row: Row, part: PartProps): ReactElement => (
  <CountWords count={row.seen} language={part.language} hiddenUnder={hiddenUnderIn(part.shown.table)} />
);

const baseCell = (row: Row, part: PartProps): ReactElement | string =>
  row.base.known ? numberText(row.base.count, part.language) : <MarkWords mark="not-known" language={part.language} />;

/** Of crisis and compulsion nobody is expected to have more. */
const thanExpected = ({ shown, words }: PartProps): string =>
  gapSide(shown.finding) === "above" ? words.page.thanAtThatRate : words.page.thanExpected;

const columnsOf = (part: PartProps): readonly Column<Row>[] => {
  const { page } = part.words;
  const measure = part.words.measure(part.shown.finding.question.measure);
  const per = perOf(part.shown).isResidents ? page.per1000 : page.per100;
  const two = (value: number): string => numberText(value, part.language, 2);
  return [
    { heading: page.community, kind: "text", cell: (row) => capital(row.community.name) },
    perOf(part.shown).isResidents
      ? { heading: page.population, unit: page.residents, kind: "number", cell: (row) => baseCell(row, part) }
      : { heading: page.outOf, kind: "number", cell: (row) => baseCell(row, part) },
    { heading: page.seen, unit: measure.many, kind: "number", cell: (row) => seenCell(row, part) },
    {
      heading: per,
      kind: "number",
      cell: (row) => (row.ratePer1000 === null ? markText(row, part) : rate(row.ratePer1000, part)),
    },
    {
      heading: page.interval,
      kind: "interval",
      cell: (row) => interval(row.lower95, row.upper95, (value) => rate(value, part)),
    },
    { heading: page.ratio, kind: "number", cell: (row) => (row.ratio === null ? "" : two(row.ratio)) },
    { heading: page.interval, kind: "interval", cell: (row) => interval(row.ratioLower95, row.ratioUpper95, two) },
    { heading: thanExpected(part), kind: "words", cell: (row) => difference(row, part) },
    {
      heading: page.interval,
      kind: "interval",
      cell: (row) => differenceInterval(row, part),
    },
  ];
};

const groupsOf = (rows: readonly Row[], part: PartProps) => {
  if (part.shown.view.order === "size") return [{ rows }];
  const headings = [...new Set(rows.map((row) => row.community.heading))];
  return headings.map((heading) => ({ heading, rows: rows.filter((row) => row.community.heading === heading) }));
};

const whereAndWhen = ({ shown: { table } }: PartProps): string =>
  `${table.organisation.name}, ${table.area.name}${table.period === null ? "" : `, ${table.period}`}`;

const rowsIn = ({ shown: { finding, view } }: PartProps): readonly Row[] =>
  view.order === "size" ? bySize(finding) : finding.rows;

/** What is drawn: every community with its interval. @param title what was found */
export const findingIntervals = (part: PartProps, title: string): DotIntervalProps => {
  const { shown, words, language, reference } = part;
  const { measure } = shown.finding.question;
  const { isResidents, scale } = perOf(shown);
  const unit = isResidents ? words.unitResidents(measure) : words.unitShare(measure);
  const referenceRate = shown.finding.referenceRatePer1000;
  return {
    id: "figure-drawing",
    title,
    description: `${unit}. ${whereAndWhen(part)}.`,
    unit,
    valueHeading: isResidents ? words.page.per1000 : words.page.per100,
    noteHeading: thanExpected(part),
    rows: rowsIn(part).map((row) => intervalRow(row, part)),
    reference: { label: reference, value: referenceRate === null ? null : referenceRate * scale },
    language,
  };
};

/** The figure of a finding, with its table: the same rows, the same order, every digit behind the drawing. */
export const FindingFigure = (part: PartProps & { readonly title: string }): ReactElement => {
  const { shown, words, language } = part;
  const { finding, view, to } = shown;
  const drawn = findingIntervals(part, part.title);
  const bySizeWords = gapSide(finding) === "either" ? words.page.orderDifference : words.page.orderSize;
  return (
    <>
      <FilterLinks
        label={words.page.chooseOrder}
        links={[
          { href: to({ order: "scheme" }), words: words.page.orderScheme, current: view.order === "scheme" },
          { href: to({ order: "size" }), words: bySizeWords, current: view.order === "size" },
        ]}
      />
      <Figure
        id="figure"
        title={capital(drawn.unit)}
        description={whereAndWhen(part)}
        language={language}
        note={
          <>
            <WorkedOutBy names={namesOf(part)} language={language} />
            <KeepFigure part={part} figure="finding" />
          </>
        }
        drawing={<DotInterval {...drawn} />}
        table={
          <Table
            id="figure-table"
            caption={part.title}
            captionHidden
            columns={columnsOf(part)}
            groups={groupsOf(rowsIn(part), part)}
            rowKey={(row) => row.community.code}
            language={language}
            narrow="scroll"
          />
        }
      />
    </>
  );
};
