/** A funnel in words, a drawing and a table; no unit stands before another. @practice P03 */
import { axisOf, numberText, type Chart, type ChartPoint, type Layer, type Mark } from "../../../design/index.ts";
import { reachWords } from "../reach.words.ts";
import type { Screen } from "../screens/drawn-screen.page.ts";
import { unitOf } from "../screens/series.rules.ts";
import { funnelLines, type Funnel, type UnitPlaced } from "./funnel.rules.ts";

export interface FunnelShown {
  readonly funnel: Funnel | { readonly because: string };
  readonly measure: string;
  readonly who: string;
  /** "wards", "services": what each mark is. */
  readonly units: "small areas" | "services";
  readonly period: string;
  readonly notes: readonly string[];
}

const say = (value: number, decimals = 1): string => numberText(value, "en", decimals).replace("-", "−");

type Significance = NonNullable<UnitPlaced["place"]["significance"]>;

const marks: Readonly<Record<Significance, Mark>> = {
  "High (0.001)": { shape: "up", tone: "more" },
  "High (0.025)": { shape: "up", tone: "same" },
  "Not significant": { shape: "ring", tone: "same" },
  "Low (0.025)": { shape: "down", tone: "same" },
  "Low (0.001)": { shape: "down", tone: "less" },
};

const meanings: Readonly<Record<Significance, string>> = {
  "High (0.001)": "higher than chance makes",
  "High (0.025)": "high: worth a look",
  "Not significant": "as chance makes it",
  "Low (0.025)": "low: worth a look",
  "Low (0.001)": "lower than chance makes",
};

const isOutside = ({ place }: UnitPlaced): boolean => /0\.001/.test(place.significance ?? "");

const pointsOf = (funnel: Funnel, unit: string): readonly ChartPoint[] =>
  funnel.units.flatMap((one): readonly ChartPoint[] => {
    const { significance } = one.place;
    if (one.rate === null || one.people === null || significance === null) return [];
    return [
      {
        x: one.people,
        y: one.rate,
        mark: marks[significance],
        words: `${one.name}: ${say(one.rate)} ${unit}, ${meanings[significance]}`,
        ...(isOutside(one) ? { label: one.name } : {}),
      },
    ];
  });

const titleOf = ({ funnel, units, measure, who }: FunnelShown): string => {
  const { many } = reachWords("en").words.measure(measure);
  if ("because" in funnel) return `${units === "services" ? "Services" : "Small areas"} beside one another`;
  const outside = funnel.units.filter(isOutside);
  const counted = funnel.units.filter(({ rate }) => rate !== null).length;
  const near = funnel.units.filter(({ place }) => /0\.025/.test(place.significance ?? "")).length;
  if (outside.length === 0 && near > 0)
    return `${counted} ${units} differ about as chance makes them, ${near} of them worth a look: ${many}, ${who}`;
  if (outside.length === 0) return `${counted} ${units} differ no more than chance makes them: ${many}, ${who}`;
  return `${outside.length} of ${counted} ${units} differ by more than chance: ${many}, ${who}`;
};

const chartOf = (shown: FunnelShown, funnel: Funnel, title: string): Chart => {
  const { measure, units } = shown;
  const unit = unitOf(measure).words;
  const points = pointsOf(funnel, unit);
  const values = [...points.map(({ y }) => y), funnel.average];
  const top = Math.max(...values) * 1.25;
  const x = axisOf({
    words: unit === "per 100" ? "people it is a share of" : "residents",
    values: points.map((point) => point.x * 1.1),
    fromZero: true,
    say: (value) => numberText(value, "en"),
    steps: 6,
  });
  const lines = funnelLines.map((name): Layer => ({
    kind: "line",
    dash: name.endsWith("3s") ? "dashed" : "dotted",
    tone: "soft",
    points: funnel.lines[name].filter(({ rate }) => rate <= top).map(({ people, rate }) => ({ x: people, y: rate })),
  }));
  const used = new Set(funnel.units.flatMap(({ place }) => place.significance ?? []));
  const order: readonly Significance[] = [
    "High (0.001)",
    "High (0.025)",
    "Not significant",
    "Low (0.025)",
    "Low (0.001)",
  ];
  return {
    kind: "panels",
    title,
    description: `Each mark is one of the ${units}. Between the lines, chance alone makes them differ; the fewer people, the more it does. Being outside says that something differs, and not what.`,
    key: [
      ...order.filter((one) => used.has(one)).map((one) => ({ words: meanings[one], sample: marks[one] })),
      { words: `all together: ${say(funnel.average)}`, sample: { dash: "solid", tone: "ink" } },
      { words: "1 in 20 lie outside by chance", sample: { dash: "dotted", tone: "soft" } },
      { words: "1 in 500", sample: { dash: "dashed", tone: "soft" } },
    ],
    panels: [
      {
        heading: null,
        x,
        y: axisOf({
          words: `${reachWords("en").words.measure(measure).many} ${unit}`,
          values: [...values, top],
          fromZero: true,
          say,
        }),
        layers: [
          {
            kind: "line",
            dash: "solid",
            tone: "ink",
            points: [
              { x: x.from, y: funnel.average },
              { x: x.to, y: funnel.average },
            ],
          },
          ...lines,
          { kind: "points", points, joined: false },
        ],
      },
    ],
  };
};

export const funnelScreen = (shown: FunnelShown): Screen => {
  const { funnel, units, measure } = shown;
  const title = `${titleOf(shown)}${shown.period === "" ? "" : `, ${shown.period}`}`;
  const because = "because" in funnel ? funnel.because : null;
  const listed = "because" in funnel ? [] : funnel.units;
  return {
    title,
    lead: `Small ${units === "services" ? "services" : "areas"} differ more by chance than large ones. The funnel shows how much, so that nobody is ranked.`,
    reading: [],
    chart: "because" in funnel ? null : chartOf(shown, funnel, title),
    because,
    caption: title,
    columns: [
      { heading: units === "services" ? "Service" : "Small area", kind: "text" },
      { heading: "Seen", kind: "number" },
      { heading: unitOf(measure).per === 1000 ? "Residents" : "Out of", kind: "number" },
      { heading: unitOf(measure).words, kind: "number", decimals: 1 },
      { heading: "Beside all together", kind: "words" },
    ],
    rows: listed.map(({ name, seen, people, rate, place }) => [
      name,
      seen ?? "hidden or not collected",
      people ?? "not known",
      rate,
      place.significance === null ? (place.because ?? "not placed") : meanings[place.significance],
    ]),
    notes: [
      "Lines are exact for rates and follow the normal curve for shares. With many marks some lie outside by chance alone.",
      ...shown.notes,
    ],
    methods:
      unitOf(measure).per === 1000
        ? ["funnelLimitsRate", "funnelSignificanceRate", "crudeRate"]
        : ["funnelLimitsProportion", "funnelSignificanceProportion", "proportion"],
  };
};
