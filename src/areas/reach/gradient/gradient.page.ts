/** The gradient of deprivation in words, a drawing with its line and a table. @practice P03 */
import { axisOf, numberText, type Chart, type ChartPoint } from "../../../design/index.ts";
import { reachWords } from "../reach.words.ts";
import type { Screen } from "../screens/drawn-screen.page.ts";
import type { Cell } from "../screens/screen.ts";
import type { Estimate, Gradient } from "./gradient.rules.ts";

export interface GradientShown {
  readonly gradient: Gradient | { readonly because: string };
  readonly measure: string;
  readonly who: string;
  readonly period: string;
  readonly notes: readonly string[];
}

const say = (value: number, decimals = 1): string => numberText(value, "en", decimals).replace("-", "−");
const mark = { shape: "dot", tone: "accent" } as const;

const isClear = ({ lower, upper }: Estimate): boolean => lower !== null && upper !== null && (lower > 0 || upper < 0);

const titleOf = ({ gradient, measure, who }: GradientShown): string => {
  const { many } = reachWords("en").words.measure(measure);
  const subject = `${many}, ${who}`;
  if ("because" in gradient) return `Deprivation and ${subject}`;
  const { slope } = gradient;
  if (slope.value === null || !isClear(slope)) return `No clear line from poorer to richer areas: ${subject}`;
  return slope.value > 0 ? `Fewer from poorer areas: ${subject}` : `More from poorer areas: ${subject}`;
};

const chartOf = ({ measure }: GradientShown, gradient: Gradient, title: string): Chart => {
  const { tenths, slope, average } = gradient;
  const points = tenths.flatMap(({ decile, rank, rate }): readonly ChartPoint[] =>
    rate.value === null
      ? []
      : [
          {
            x: rank,
            y: rate.value,
            lower: rate.lower,
            upper: rate.upper,
            mark,
            words: `Tenth ${decile}: ${say(rate.value)} per 1,000`,
          },
        ],
  );
  const ends =
    slope.value === null
      ? []
      : [
          { x: 0, y: average - slope.value / 2 },
          { x: 1, y: average + slope.value / 2 },
        ];
  return {
    kind: "panels",
    title,
    description:
      "Everybody stands in one line, those in the most deprived areas first. Each dot is a tenth of deprivation at the middle of its people, with its 95% interval; the line runs through all of them, by people.",
    key: [
      { words: "a tenth of deprivation, with its 95% interval", sample: mark },
      { words: "the line through all", sample: { dash: "dashed", tone: "ink" } },
    ],
    panels: [
      {
        heading: null,
        x: {
          words: "from the most deprived (left) to the least deprived (right); numbers are tenths",
          from: 0,
          to: 1,
          ticks: tenths.map(({ decile, rank }) => ({ at: rank, words: String(decile) })),
        },
        y: axisOf({
          words: `${reachWords("en").words.measure(measure).many} per 1,000 residents`,
          values: [...points.flatMap(({ y, upper }) => [y, upper]), ...ends.map(({ y }) => y)],
          fromZero: true,
          say,
        }),
        layers: [
          { kind: "line", dash: "dashed", tone: "ink", points: ends },
          { kind: "points", points, joined: false },
        ],
      },
    ],
  };
};

const limits = ({ lower, upper }: Estimate, decimals: number): string =>
  lower === null || upper === null ? "no interval" : `${say(lower, decimals)} to ${say(upper, decimals)}`;

const readingOf = ({ slope, ratio }: Gradient): readonly string[] => [
  slope.value === null
    ? (slope.because ?? "")
    : `Slope index: ${say(slope.value)} per 1,000 (${limits(slope, 1)}). By the line, that many more come from the least deprived end than from the most deprived.`,
  ratio.value === null
    ? `Relative index: ${ratio.because ?? ""}`
    : `Relative index: ${say(ratio.value, 2)} (${limits(ratio, 2)}). That many times as many at the least deprived end; 1 is no gradient.`,
];

export const gradientScreen = (shown: GradientShown): Screen => {
  const { gradient } = shown;
  const title = `${titleOf(shown)}${shown.period === "" ? "" : `, ${shown.period}`}`;
  const drawn = "because" in gradient ? null : gradient;
  const rows: readonly (readonly Cell[])[] = (drawn?.tenths ?? []).map(({ decile, areas, seen, people, rate }) => [
    decile === 1 ? "1, most deprived" : decile === 10 ? "10, least deprived" : String(decile),
    areas,
    seen,
    people,
    rate.value ?? rate.because,
    rate.lower,
    rate.upper,
  ]);
  return {
    title,
    lead: "Whether people in poorer areas come as often as people in richer ones, as a slope and as a ratio.",
    reading: drawn === null ? [] : readingOf(drawn),
    chart: drawn === null ? null : chartOf(shown, drawn, title),
    because: "because" in gradient ? gradient.because : null,
    caption: title,
    columns: [
      { heading: "Tenth of deprivation", kind: "text" },
      { heading: "Small areas", kind: "number" },
      { heading: "Seen", kind: "number" },
      { heading: "Residents", kind: "number" },
      { heading: "per 1,000", kind: "number", decimals: 1 },
      { heading: "from", kind: "number", decimals: 1 },
      { heading: "to", kind: "number", decimals: 1 },
    ],
    rows,
    notes: [
      "Deprivation is of areas, and not of people: many poor people live in richer areas. Limits of the two indexes from few tenths are rough.",
      ...(drawn === null || drawn.leftOut === 0
        ? []
        : [`${drawn.leftOut} small areas are left out: hidden, without residents, or without a tenth.`]),
      ...shown.notes,
    ],
    methods: ["slopeIndexOfInequalityLinear", "relativeIndexOfInequalityLinear", "crudeRate"],
  };
};
