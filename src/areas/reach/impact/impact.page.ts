/** The impact of a change in words, a drawing with what would have been, and a table. @practice P03 */
import { axisOf, numberText, type Chart, type ChartPoint, type Layer, type Panel } from "../../../design/index.ts";
import { meaningOf } from "../measures.rules.ts";
import { reachWords } from "../reach.words.ts";
import type { Screen } from "../screens/drawn-screen.page.ts";
import type { Cell, MeasureName } from "../screens/screen.ts";
import { shortPeriod } from "../screens/periods.rules.ts";
import { unitOf } from "../screens/series.rules.ts";
import type { Counted, Estimate, Impact } from "./impact.rules.ts";

export interface ImpactShown {
  /** Null where nobody has said when the change was, or nothing can be counted. */
  readonly impact: Impact | null;
  /** Why not, as a sentence. */
  readonly because: string | null;
  readonly measure: string;
  readonly who: string;
  readonly besides: string;
  /** The first period of the change, as printed. */
  readonly changed: string;
  readonly notes: readonly string[];
}

const say = (value: number, decimals = 1): string => numberText(value, "en", decimals).replace("-", "−");
const percent = (ratio: number): string => `${say(Math.abs(ratio - 1) * 100, 0)}%`;

const observed = { shape: "dot", tone: "accent" } as const;
const beside = { shape: "ring", tone: "same" } as const;

/** A ratio that lies wholly on one side of 1 is more than chance. */
const isClear = ({ lower, upper }: Estimate): boolean => lower !== null && upper !== null && (lower > 1 || upper < 1);

const movedBy = (estimate: Estimate): string => {
  if (estimate.value === null || estimate.lower === null || estimate.upper === null) return "cannot be said";
  const way = estimate.value >= 1 ? "more" : "less";
  return `${percent(estimate.value)} ${way} (a ratio of ${say(estimate.value, 2)}, ${say(estimate.lower, 2)} to ${say(estimate.upper, 2)})`;
};

const subjectOf = ({ measure, who }: ImpactShown): string => {
  const what = `${reachWords("en").words.measure(measure).many}, ${who}`;
  return `${what[0]?.toUpperCase() ?? ""}${what.slice(1)}`;
};

const titleOf = (shown: ImpactShown): string => {
  const { impact, changed } = shown;
  const subject = subjectOf(shown);
  if (impact === null) return "Did a change work?";
  const { series } = impact;
  if (series.value === null) return `${subject}: too few periods to say what the change of ${changed} did`;
  if (!isClear(series)) return `${subject}: no change from ${changed} on that chance could not make`;
  const way = series.value > 1 ? "more" : "less";
  return `${subject}: ${percent(series.value)} ${way} from ${changed} on than the earlier trend leads to`;
};

const pointsOf = (
  rows: readonly Counted[],
  scale: number,
  mark: typeof observed | typeof beside,
): readonly ChartPoint[] =>
  rows.map(({ period, time, events, exposure }) => {
    const y = (events / exposure) * scale;
    return { x: time, y, mark, words: `${period}: ${say(y)}` };
  });

const panelOf = (
  { measure, changed }: ImpactShown,
  { treated, changeAt }: Impact,
  told: {
    readonly heading: string | null;
    readonly rows: readonly Counted[];
    readonly layers: readonly Layer[];
    readonly to: number;
  },
): Panel => {
  const first = treated[0]?.time ?? 0;
  const last = treated.at(-1)?.time ?? 1;
  return {
    heading: told.heading,
    x: {
      words: "",
      from: first - 0.5,
      to: last + 0.5,
      ticks: treated.map(({ time, period }) => ({ at: time, words: shortPeriod(period) })),
    },
    y: axisOf({
      words: `${reachWords("en").words.measure(measure).many} ${unitOf(measure).words}`,
      values: [told.to],
      fromZero: true,
      say,
    }),
    layers: [...told.layers, { kind: "moment", x: changeAt + 0.5, words: `from ${shortPeriod(changed)}` }],
  };
};

const chartOf = (shown: ImpactShown, impact: Impact, title: string): Chart => {
  const { per } = unitOf(shown.measure);
  const treated = pointsOf(impact.treated, per, observed);
  const control = pointsOf(impact.control, per, beside);
  const line = (of: "withChange" | "without") => impact.fitted.map((one) => ({ x: one.time, y: one[of] * per }));
  const without = line("without").filter(({ x }) => x >= impact.changeAt);
  const to = Math.max(...[...treated, ...control, ...line("withChange"), ...without].map(({ y }) => y));
  const lines: readonly Layer[] = [
    { kind: "line", dash: "solid", tone: "ink", points: line("withChange") },
    { kind: "line", dash: "dashed", tone: "less", points: without },
  ];
  const own = panelOf(shown, impact, {
    heading: control.length === 0 ? null : `${shown.who}`,
    rows: impact.treated,
    to,
    layers: [...lines, { kind: "points", points: treated, joined: false }],
  });
  const other = panelOf(shown, impact, {
    heading: `${shown.besides}, for comparison`,
    rows: impact.control,
    to,
    layers: [{ kind: "points", points: control, joined: true }],
  });
  return {
    kind: "panels",
    title,
    description:
      "Dots are what was counted. The solid line is the model; the broken one is where the earlier trend would have led without the change.",
    key: [
      { words: `counted: ${shown.who}`, sample: observed },
      ...(impact.fitted.length === 0
        ? []
        : [
            { words: "the model", sample: { dash: "solid", tone: "ink" } } as const,
            { words: "the earlier trend carried on", sample: { dash: "dashed", tone: "less" } } as const,
          ]),
      ...(control.length === 0 ? [] : [{ words: `counted: ${shown.besides}`, sample: beside }]),
    ],
    panels: control.length === 0 ? [own] : [own, other],
  };
};

const line = (name: string, estimate: Estimate | null, read: string): readonly Cell[] => [
  name,
  estimate === null ? "nobody to compare with" : (estimate.value ?? estimate.because),
  estimate?.lower ?? null,
  estimate?.upper ?? null,
  read,
];

const rowsOf = ({ measure }: ImpactShown, impact: Impact): readonly (readonly Cell[])[] => {
  const { series, averted } = impact;
  const more = meaningOf(measure).direction !== "prevent";
  const turned = (value: number | null): number | null => (value === null ? null : -value);
  const people = more
    ? [averted.extra ?? averted.because, turned(averted.upper), turned(averted.lower)]
    : [averted.value ?? averted.because, averted.lower, averted.upper];
  return [
    line("Beside the earlier trend", series, "1 is as the trend leads to"),
    [
      more ? "More than the trend leads to" : "Fewer than the trend leads to",
      ...people,
      "counts, over all periods after",
    ],
    line("Beside the group compared with", impact.beside, "1 is the same change in both"),
    line("After beside before, alone", impact.beforeAfter, "1 is no change; knows no trend"),
    line("The same of the group compared with", impact.controlAlone, "1 is no change"),
    ["Spread beyond chance (dispersion)", series.dispersion ?? series.because, null, null, "1 is chance alone"],
  ];
};

/** "552 more", "12 fewer": `more` says which of the two is counted as above 0. */
const beyond = (people: number, more: boolean): string =>
  `${say(Math.abs(people), 0)} ${people >= 0 === more ? "more" : "fewer"}`;

const readingOf = (shown: ImpactShown, { series, averted, beside: besides, seasons }: Impact): readonly string[] => {
  const { changed } = shown;
  const more = meaningOf(shown.measure).direction !== "prevent";
  const extra = more ? averted.extra : averted.value;
  const ends = more
    ? [averted.upper, averted.lower].map((end) => (end === null ? null : -end))
    : [averted.lower, averted.upper];
  const [from = null, to = null] = ends;
  return [
    ...(series.value === null
      ? [series.because ?? ""]
      : [`From ${changed} on there was ${movedBy(series)} than the earlier trend leads to.`]),
    ...(extra === null || from === null || to === null
      ? []
      : [
          `Over all periods since, that is ${beyond(extra, more)} than the earlier trend leads to (${beyond(from, more)} to ${beyond(to, more)}).`,
        ]),
    ...(besides === null || besides.value === null
      ? []
      : [
          isClear(besides)
            ? `Beside ${shown.besides} it changed ${movedBy(besides)}.`
            : `Beside ${shown.besides} it did not change by more than chance could (a ratio of ${say(besides.value, 2)}).`,
        ]),
    ...(series.value === null
      ? []
      : [seasons ? "Seasons are allowed for." : "Seasons are not allowed for: it takes two years before the change."]),
  ];
};

const methods: readonly MeasureName[] = [
  "interruptedTimeSeries",
  "avertedEvents",
  "ratioOfRateRatios",
  "beforeAfterRateRatio",
];

export const impactScreen = (shown: ImpactShown): Screen => {
  const { impact, because } = shown;
  const title = titleOf(shown);
  const isDrawn = impact !== null && impact.treated.length > 1;
  return {
    title,
    lead: "What was counted after a change, beside where the trend before it would have led, and beside somebody for whom nothing changed.",
    reading: impact === null ? [] : readingOf(shown, impact),
    chart: isDrawn ? chartOf(shown, impact, title) : null,
    because: isDrawn ? null : (because ?? "There are too few periods to draw."),
    caption: title,
    columns: [
      { heading: "What", kind: "text" },
      { heading: "Value", kind: "number", decimals: 2 },
      { heading: "from", kind: "number", decimals: 2 },
      { heading: "to", kind: "number", decimals: 2 },
      { heading: "How to read it", kind: "words" },
    ],
    rows: impact === null ? [] : rowsOf(shown, impact),
    notes: [
      "It takes 8 periods on each side to tell a step from a trend. Limits allow for counts that vary more than chance does.",
      "It misleads where something else began at the same time, or where the change was made because figures were low: low figures rise by themselves.",
      ...shown.notes,
    ],
    methods,
  };
};
