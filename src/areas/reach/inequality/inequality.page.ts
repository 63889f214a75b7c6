/** The gap over time in words, two drawings side by side and a table. Never the difference or the ratio alone. @practice P03 */
import { axisOf, axisOfPeriods, numberText, type Chart, type ChartPoint, type Panel } from "../../../design/index.ts";
import { meaningOf } from "../measures.rules.ts";
import { reachWords } from "../reach.words.ts";
import type { Screen } from "../screens/drawn-screen.page.ts";
import type { Cell } from "../screens/screen.ts";
import { shortPeriod } from "../screens/periods.rules.ts";
import { unitOf } from "../screens/series.rules.ts";
import { fewestAtAnEnd, movementOf, type GapPoint, type Moved, type Movement } from "./inequality.rules.ts";

export interface Gaps {
  readonly measure: string;
  readonly points: readonly GapPoint[];
  readonly notes: readonly string[];
}

const say = (value: number, decimals = 1): string => numberText(value, "en", decimals).replace("-", "−");
const mark = { shape: "dot", tone: "accent" } as const;

const pointsOf = (
  points: readonly GapPoint[],
  of: (point: GapPoint) => GapPoint["ratio"],
  unit: string,
): readonly ChartPoint[] =>
  points.flatMap((point, x): readonly ChartPoint[] => {
    const { value, lower, upper } = of(point);
    return value === null
      ? []
      : [{ x, y: value, lower, upper, mark, words: `${point.period}: ${say(value, 2)} ${unit}` }];
  });

const panelOf = (
  { points }: Gaps,
  of: (point: GapPoint) => GapPoint["ratio"],
  told: { readonly heading: string; readonly unit: string; readonly none: number },
): Panel => {
  const drawn = pointsOf(points, of, told.unit);
  const x = axisOfPeriods(
    "",
    points.map(({ period }) => shortPeriod(period)),
  );
  const values = drawn.flatMap(({ y, lower, upper }) => [y, lower, upper]);
  return {
    heading: told.heading,
    x,
    y: axisOf({ words: told.unit, values: [...values, told.none], fromZero: true, say }),
    layers: [
      {
        kind: "line",
        dash: "dashed",
        tone: "ink",
        points: [
          { x: x.from, y: told.none },
          { x: x.to, y: told.none },
        ],
      },
      { kind: "points", points: drawn, joined: true },
    ],
  };
};

const verbs: Readonly<Record<Moved, string>> = {
  grew: "grew",
  shrank: "shrank",
  "could-be-chance": "did not change by more than chance could",
  "not-known": "cannot be followed",
};

const titleOf = ({ measure, points }: Gaps, movement: Movement | null): string => {
  if (measure === "") return "Nothing to compare yet";
  const { many } = reachWords("en").words.measure(measure);
  if (movement === null) {
    const [only] = points.filter(({ difference }) => difference.value !== null);
    return only === undefined ? `The gap in ${many}: nothing to compare yet` : `The gap in ${many} in ${only.period}`;
  }
  const { absolute, relative, first, last } = movement;
  const when = `between ${first.period} and ${last.period}`;
  if (absolute === relative) return `The gap in ${many} ${verbs[absolute]} ${when}`;
  return `The gap in ${many} ${verbs[absolute]} as a difference and ${verbs[relative]} as a ratio, ${when}`;
};

const readingOf = (movement: Movement | null, { measure, points }: Gaps): readonly string[] => {
  const unit = unitOf(measure).words;
  if (movement === null) {
    const [only] = points.filter(({ difference, ratio }) => difference.value !== null && ratio.value !== null);
    if (only === undefined) return [];
    return [
      `${only.period}: ${say(only.difference.value ?? 0)} ${unit} lie between ${only.against} and ${only.from}, which is a ratio of ${say(only.ratio.value ?? 0, 2)}. One period says nothing of time.`,
    ];
  }
  const { first, last } = movement;
  const told = (point: GapPoint): string =>
    `${say(point.difference.value ?? 0)} ${unit} and ${say(point.ratio.value ?? 0, 2)} times as many in ${point.period} (${point.against} beside ${point.from})`;
  const apart =
    movement.absolute === movement.relative
      ? []
      : [
          "The difference and the ratio tell two stories, because rates moved up or down for everyone. Both are true: say both.",
        ];
  const swapped =
    first.from === last.from
      ? []
      : [`The community furthest away is not the same in both: it was ${first.from}, and is ${last.from}.`];
  return [`The gap was ${told(first)}. It is ${told(last)}.`, ...apart, ...swapped];
};

const descriptionOf = ({ measure }: Gaps): string => {
  const furthest =
    meaningOf(measure).direction === "prevent"
      ? "the community with the highest rate"
      : "the community with the lowest rate";
  return `The group compared with beside ${furthest}, among communities of at least ${fewestAtAnEnd} people. Lines through the dots are 95% intervals of chance alone.`;
};

const chartOf = (gaps: Gaps, title: string): Chart => ({
  kind: "panels",
  title,
  description: descriptionOf(gaps),
  key: [
    { words: "each period, with its 95% interval", sample: mark },
    { words: "no gap", sample: { dash: "dashed", tone: "ink" } },
  ],
  panels: [
    panelOf(gaps, ({ difference }) => difference, {
      heading: "As a difference",
      unit: `more ${unitOf(gaps.measure).words}`,
      none: 0,
    }),
    panelOf(gaps, ({ ratio }) => ratio, { heading: "As a ratio", unit: "times as many", none: 1 }),
  ],
});

const rowOf = (point: GapPoint): readonly Cell[] => {
  const { difference, ratio, distance, disparity } = point;
  return [
    point.period,
    point.from,
    point.fromCounts.seen,
    point.fromCounts.outOf,
    point.against,
    point.againstCounts.seen,
    point.againstCounts.outOf,
    difference.value ?? difference.because,
    difference.lower,
    difference.upper,
    ratio.value ?? ratio.because,
    ratio.lower,
    ratio.upper,
    distance.value,
    disparity.value,
    point.communities,
  ];
};

/** Why a period has no distance from the average: once, and not in every row. */
const noAverageBecause = ({ points }: Gaps): readonly string[] => {
  const why = new Set(points.flatMap(({ distance }) => (distance.value === null ? [distance.because] : [])));
  return [...why].map((because) => `Where the usual distance from the average is not given: ${because}`);
};

export const inequalityScreen = (gaps: Gaps): Screen => {
  const movement = movementOf(gaps.points);
  const title = titleOf(gaps, movement);
  const drawn = gaps.points.some(({ difference, ratio }) => difference.value !== null && ratio.value !== null);
  const { words: unit, per } = unitOf(gaps.measure);
  const outOf = per === 1000 ? "Residents" : "Out of";
  return {
    title,
    lead: "A gap has two sizes: how many more, and how many times as many. They can move in different ways, so both stand here.",
    reading: readingOf(movement, gaps),
    chart: drawn ? chartOf(gaps, title) : null,
    because: drawn
      ? null
      : (gaps.points.find(({ difference }) => difference.because !== null)?.difference.because ??
        "No period of this service can be compared yet: it takes the service’s figures, who lives in its area, and somebody to compare with whose count is shown. Choose another to compare with, or bring in those figures."),
    caption: `The gap between communities, ${unit}, period by period`,
    columns: [
      { heading: "Period", kind: "text" },
      { heading: "Furthest away", kind: "text" },
      { heading: "Seen", kind: "number" },
      { heading: outOf, kind: "number" },
      { heading: "Compared with", kind: "text" },
      { heading: "Seen", kind: "number" },
      { heading: outOf, kind: "number" },
      { heading: `Difference ${unit}`, kind: "number", decimals: 1 },
      { heading: "from", kind: "number", decimals: 1 },
      { heading: "to", kind: "number", decimals: 1 },
      { heading: "Ratio", kind: "number", decimals: 2 },
      { heading: "from", kind: "number", decimals: 2 },
      { heading: "to", kind: "number", decimals: 2 },
      { heading: `Usual distance from the average, ${unit}`, kind: "number", decimals: 1 },
      { heading: "The same in % of the average", kind: "number", decimals: 1 },
      { heading: "Communities counted", kind: "number" },
    ],
    rows: gaps.points.map(rowOf),
    notes: [
      "Intervals are of chance alone. Whether a gap moved is judged by the interval of the change, and not by whether two intervals touch.",
      per === 1000
        ? "The standard error of a rate is √seen ÷ residents × 1,000. Of a difference: the root of both squared and added. Of a ratio, on the logarithm: √(1 ÷ seen + 1 ÷ seen). Intervals reach 1.96 of it to each side."
        : "The standard error of a share p of n is √(p × (1 − p) ÷ n) × 100. Of a difference: the root of both squared and added. Of a ratio, on the logarithm: each divided by its share, squared, added, and the root. Intervals reach 1.96 of it to each side.",
      ...noAverageBecause(gaps),
      ...gaps.notes,
    ],
    methods: ["differenceAbsolute", "ratioOfEstimates", "meanDifferenceMeanWeighted", "indexOfDisparityWeighted"],
  };
};
