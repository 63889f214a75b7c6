import type { ReactElement } from "react";
import {
  CountWords,
  DotInterval,
  Figure,
  numberText,
  Table,
  type Column,
  type DotIntervalProps,
  type IntervalRow,
} from "../../../design/index.ts";
import { WorkedOutBy } from "../screens/worked-out-by.page.tsx";
import { capital, markText, perOf, referenceName, type FindingShown, type PartProps } from "../finding-shown.page.ts";
import { KeepFigure } from "../keep-figure.page.tsx";
import { sideOf } from "../ranking.rules.ts";
import { hiddenUnderIn } from "../table.rules.ts";
import type { TrendPoint } from "../trend.rules.ts";

/** Rates in an indicator are per 1,000 of residents and per 100 of a whole: as they are said. */
const said = (value: number | null, part: PartProps): string =>
  value === null ? "" : numberText(value, part.language, 1);

const referenceRate = (point: TrendPoint, part: PartProps): string =>
  point.referenceRatePer1000 === null ? "" : said(point.referenceRatePer1000 * perOf(part.shown).scale, part);

/** The points stand under what changed last, so that nobody reads a line through a change of definition. */
const groupsOf = (
  points: readonly TrendPoint[],
): readonly { readonly heading: string; readonly points: TrendPoint[] }[] => {
  const groups: { heading: string; points: TrendPoint[] }[] = [{ heading: "", points: [] }];
  for (const point of points) {
    if (point.changed !== null) groups.push({ heading: point.changed, points: [] });
    groups.at(-1)?.points.push(point);
  }
  return groups.filter((group) => group.points.length > 0);
};

const rowsOf = (points: readonly TrendPoint[], part: PartProps): readonly IntervalRow[] =>
  groupsOf(points).flatMap(({ heading, points: own }) =>
    own.map((point): IntervalRow => {
      const { value, lower95, upper95 } = point.figure;
      const compared = referenceRate(point, part);
      return {
        group: heading,
        label: point.period,
        value,
        lower: lower95,
        upper: upper95,
        note: value === null ? markText(point.row, part) : compared === "" ? "" : `${part.reference}: ${compared}`,
        side: sideOf(point.row),
      };
    }),
  );

const columnsOf = (part: PartProps): readonly Column<TrendPoint>[] => [
  { heading: "Period", kind: "text", cell: ({ period }) => period },
  {
    heading: "Seen",
    kind: "number",
    cell: ({ figure }) => (
      <CountWords count={figure.count} language={part.language} hiddenUnder={hiddenUnderIn(part.shown.table)} />
    ),
  },
  {
    heading: perOf(part.shown).isResidents ? "per 1,000" : "per 100",
    kind: "number",
    cell: ({ figure, row }) => (figure.value === null ? markText(row, part) : said(figure.value, part)),
  },
  {
    heading: "95% interval",
    kind: "interval",
    cell: ({ figure }) =>
      figure.lower95 === null || figure.upper95 === null
        ? ""
        : `${said(figure.lower95, part)} – ${said(figure.upper95, part)}`,
  },
  { heading: capital(part.reference), kind: "number", cell: (point) => referenceRate(point, part) },
];

const nameOf = (shown: FindingShown, code: string | undefined): string =>
  shown.finding.rows.find(({ community }) => community.code === code)?.community.name ?? "";

interface OverTimeProps {
  readonly part: PartProps;
  readonly points: readonly TrendPoint[];
  readonly spokenOf: string | undefined;
}

/** “Pakistani, period by period: 24.1 per 1,000 in 2018-19, 28.2 in 2019-20”; no numbers across a change of definition. */
const trendTitle = ({ part, points, spokenOf }: OverTimeProps): string => {
  const name = `${capital(nameOf(part.shown, spokenOf))}, period by period`;
  const counted = points.filter(({ figure }) => figure.value !== null);
  const [first] = counted;
  const last = counted.at(-1);
  if (first === undefined || last === undefined || first === last) return name;
  if (points.some(({ changed }) => changed !== null)) return name;
  const per = perOf(part.shown).isResidents ? "per 1,000" : "per 100";
  return `${name}: ${said(first.figure.value, part)} ${per} in ${first.period}, ${said(last.figure.value, part)} in ${last.period}`;
};

/** What is drawn; null where there are no two periods. */
export const trendIntervals = ({ part, points, spokenOf }: OverTimeProps): DotIntervalProps | null => {
  const { shown, words, language } = part;
  if (points.length < 2) return null;
  const { measure } = shown.finding.question;
  const { isResidents } = perOf(shown);
  const unit = isResidents ? words.unitResidents(measure) : words.unitShare(measure);
  return {
    id: "over-time-drawing",
    title: trendTitle({ part, points, spokenOf }),
    description: unit,
    unit,
    valueHeading: isResidents ? "per 1,000" : "per 100",
    noteHeading: "Compared with",
    rows: rowsOf(points, part),
    reference: { label: referenceName(shown, words), value: null },
    language,
  };
};

/** What is counted, and what a line over time hides. */
export const trendDescription = (unit: string): string =>
  `${capital(unit)}, with 95% intervals of chance alone. The residents are of one year throughout, so a community that grew looks as if it came less often before.`;

/** One community over the periods that are loaded: dots with intervals, and a heading where the definition changed. */
export const OverTime = (props: OverTimeProps): ReactElement | null => {
  const { part, points } = props;
  const { shown, language } = part;
  const drawn = trendIntervals(props);
  if (drawn === null) return null;
  const { title } = drawn;
  return (
    <Figure
      id="over-time"
      title={title}
      description={trendDescription(drawn.unit)}
      language={language}
      note={
        <>
          <WorkedOutBy names={perOf(shown).isResidents ? ["crudeRate"] : ["proportion"]} language="en" />
          <KeepFigure part={part} figure="over-time" />
        </>
      }
      drawing={<DotInterval {...drawn} />}
      table={
        <Table
          id="over-time-table"
          caption={title}
          captionHidden
          columns={columnsOf(part)}
          groups={groupsOf(points).map((group) => ({
            ...(group.heading === "" ? {} : { heading: group.heading }),
            rows: group.points,
          }))}
          rowKey={({ period }) => period}
          language={language}
          narrow="scroll"
        />
      }
    />
  );
};
