/** A control chart in words, signs, a drawing and a table. @practice P03 */
import {
  axisOf,
  axisOfPeriods,
  numberText,
  type Chart,
  type ChartPoint,
  type KeyEntry,
  type Layer,
  type Mark,
} from "../../../design/index.ts";
import { reachWords } from "../reach.words.ts";
import type { Screen } from "../screens/drawn-screen.page.ts";
import type { Sign } from "../screens/screen.ts";
import { shortPeriod } from "../screens/periods.rules.ts";
import { unitOf } from "../screens/series.rules.ts";
import type { Control, PointInTime, XmrPoint } from "./control-chart.rules.ts";

export interface ControlShown {
  readonly control: Control;
  readonly measure: string;
  /** As it is said: "Pakistani residents", "everyone". */
  readonly who: string;
  readonly target: number | null;
  readonly notes: readonly string[];
}

type Variation = NonNullable<XmrPoint["variation"]>;
type Cause = NonNullable<XmrPoint["cause"]>;

const say = (value: number, decimals = 1): string => numberText(value, "en", decimals).replace("-", "−");

const marks: Readonly<Record<Variation, Mark>> = {
  "common-cause": { shape: "dot", tone: "same" },
  improvement: { shape: "diamond", tone: "accent" },
  concern: { shape: "square", tone: "less" },
  "neutral-high": { shape: "up", tone: "ink" },
  "neutral-low": { shape: "down", tone: "ink" },
};

const meanings: Readonly<Record<Variation, string>> = {
  "common-cause": "chance alone",
  improvement: "a change for the better",
  concern: "a change for the worse",
  "neutral-high": "a change upwards",
  "neutral-low": "a change downwards",
};

const causes: Readonly<Record<Cause, string>> = {
  "above-upper-limit": "above the upper limit",
  "below-lower-limit": "below the lower limit",
  "rising-trend": "seven in a row rising",
  "falling-trend": "seven in a row falling",
  "two-of-three-near-upper-limit": "two of three near the upper limit",
  "two-of-three-near-lower-limit": "two of three near the lower limit",
  "seven-above-mean": "seven in a row above the average",
  "seven-below-mean": "seven in a row below the average",
};

const newestOf = ({ chart }: Control): XmrPoint | undefined => chart.points.findLast(({ value }) => value !== null);

const tones: Readonly<Record<Variation, Sign["tone"]>> = {
  "common-cause": "same",
  improvement: "accent",
  concern: "less",
  "neutral-high": "soft",
  "neutral-low": "soft",
};

const variationSign = (point: XmrPoint | undefined): readonly Sign[] => {
  if (point === undefined || point.variation === null) return [];
  const isHigh = /above|rising|upper/.test(point.cause ?? "");
  const letter = point.variation === "common-cause" ? "~" : isHigh ? "H" : "L";
  const why = point.cause === null ? "" : ` (${causes[point.cause]})`;
  return [
    {
      letter,
      tone: tones[point.variation],
      words: `Variation: the newest point shows ${meanings[point.variation]}${why}.`,
    },
  ];
};

const assuranceSign = ({ assurance }: Control): readonly Sign[] => {
  switch (assurance.value) {
    case null:
      return [];
    case "consistent_pass":
      return [{ letter: "P", tone: "accent", words: "Assurance: left as it is, it will always reach the target." }];
    case "consistent_fail":
      return [{ letter: "F", tone: "less", words: "Assurance: left as it is, it will never reach the target." }];
    case "inconsistent":
      return [{ letter: "?", tone: "same", words: "Assurance: reaching or missing the target is chance." }];
  }
};

const pointsOf = ({ control, measure }: ControlShown): readonly ChartPoint[] => {
  const unit = unitOf(measure).words;
  return control.points.flatMap(({ period, value }, x): readonly ChartPoint[] => {
    const judged = control.chart.points[x];
    if (value === null) return [];
    const why = judged?.cause == null ? "" : `, ${causes[judged.cause]}`;
    const mark = marks[judged?.variation ?? "common-cause"];
    return [{ x, y: value, mark, words: `${period}: ${say(value)} ${unit}${why}` }];
  });
};

const across = (first: number, last: number, y: number | null): readonly { x: number; y: number }[] =>
  y === null
    ? []
    : [
        { x: first - 1.4, y },
        { x: last - 0.6, y },
      ];

const linesOf = ({ control, target }: ControlShown): readonly Layer[] => [
  ...control.chart.periods.flatMap(({ first, last, mean, lower, upper }): readonly Layer[] => [
    { kind: "line", dash: "solid", tone: "ink", points: across(first, last, mean) },
    {
      kind: "line",
      dash: "dashed",
      tone: "soft",
      points: across(first, last, lower === null ? null : Math.max(0, lower)),
    },
    { kind: "line", dash: "dashed", tone: "soft", points: across(first, last, upper) },
  ]),
  { kind: "line", dash: "dotted", tone: "less", points: across(1, control.points.length, target) },
];

const keyOf = ({ control, target }: ControlShown): readonly KeyEntry[] => {
  const used = new Set(control.chart.points.flatMap(({ variation }) => (variation === null ? [] : [variation])));
  const all: readonly Variation[] = ["common-cause", "improvement", "concern", "neutral-high", "neutral-low"];
  return [
    ...all.filter((one) => used.has(one)).map((one) => ({ words: meanings[one], sample: marks[one] })),
    { words: "average", sample: { dash: "solid", tone: "ink" } },
    { words: "limits of what chance makes", sample: { dash: "dashed", tone: "soft" } },
    ...(target === null
      ? []
      : [{ words: `target ${say(target)}`, sample: { dash: "dotted", tone: "less" } } satisfies KeyEntry]),
  ];
};

const chartOf = (shown: ControlShown, title: string): Chart => {
  const { control, measure, target } = shown;
  const points = pointsOf(shown);
  const limits = control.chart.periods.flatMap(({ lower, upper }) => [
    lower === null ? null : Math.max(0, lower),
    upper,
  ]);
  return {
    kind: "panels",
    title,
    description:
      "Each period with the average and the limits that chance alone keeps inside. Points inside with no pattern are chance: nobody is to be praised or blamed for them.",
    key: keyOf(shown),
    panels: [
      {
        heading: null,
        x: axisOfPeriods(
          "",
          control.points.map(({ period }) => shortPeriod(period)),
        ),
        y: axisOf({
          words: `${reachWords("en").words.measure(measure).many} ${unitOf(measure).words}`,
          values: [...points.map(({ y }) => y), ...limits, target],
          fromZero: true,
          say,
        }),
        layers: [...linesOf(shown), { kind: "points", points, joined: true }],
      },
    ],
  };
};

const titleOf = ({ control, measure, who }: ControlShown): string => {
  const what = `${reachWords("en").words.measure(measure).many}, ${who}`;
  const subject = `${what[0]?.toUpperCase() ?? ""}${what.slice(1)}`;
  const newest = newestOf(control);
  if (control.points.length === 0) return `${subject}: nothing to follow yet`;
  if (newest?.variation == null) return `${subject}: too few periods to tell chance from change`;
  return newest.variation === "common-cause"
    ? `${subject}: nothing but chance at the newest point`
    : `${subject}: ${meanings[newest.variation]} at the newest point`;
};

const rowOf = ({ control }: ControlShown, { period, seen, outOf, value }: PointInTime, at: number) => {
  const judged = control.chart.points[at];
  const limits = control.chart.periods.find(({ first, last }) => first <= at + 1 && at + 1 <= last);
  return [
    period,
    seen ?? "hidden or not collected",
    outOf ?? "not known",
    value,
    limits?.mean ?? null,
    limits?.lower ?? null,
    limits?.upper ?? null,
    judged?.variation == null ? "not judged" : meanings[judged.variation],
    judged?.cause == null ? null : causes[judged.cause],
  ];
};

export const controlScreen = (shown: ControlShown): Screen => {
  const { control, measure } = shown;
  const title = titleOf(shown);
  const { because } = control.chart;
  const isDrawn = because === null && control.points.some(({ value }) => value !== null);
  const few = "Bring in more periods, such as months or quarters, and the chart draws itself.";
  return {
    title,
    lead: "Figures go up and down by themselves. This chart tells what chance does from what has changed, by the rules that the NHS uses.",
    reading: [],
    signs: isDrawn ? [...variationSign(newestOf(control)), ...assuranceSign(control)] : [],
    chart: isDrawn ? chartOf(shown, title) : null,
    because: isDrawn ? null : `${because ?? "There are no figures yet."} ${few}`,
    caption: `${title}: period by period`,
    columns: [
      { heading: "Period", kind: "text" },
      { heading: "Seen", kind: "number" },
      { heading: unitOf(measure).per === 1000 ? "Residents" : "Out of", kind: "number" },
      { heading: unitOf(measure).words, kind: "number", decimals: 1 },
      { heading: "Average", kind: "number", decimals: 1 },
      { heading: "Lower limit", kind: "number", decimals: 1 },
      { heading: "Upper limit", kind: "number", decimals: 1 },
      { heading: "What it shows", kind: "words" },
      { heading: "By which rule", kind: "words" },
    ],
    rows: control.points.map((point, at) => rowOf(shown, point, at)),
    notes: [
      "Limits are the average and 2.66 average moving ranges to each side, drawn from 12 points or more; very large moves are left out of the limits once. A lower limit under 0 is drawn at 0.",
      "Everyone together is every community whose count is shown. People whose ethnicity is not known are in no rate.",
      "The residents are of one year throughout, so a community that grew looks as if it came more often later.",
      ...shown.notes,
    ],
    methods: ["xmrChart", "spcAssurance"],
  };
};
