import {
  numberText,
  rateSteps,
  shapesOf,
  stepOf,
  type AreaFill,
  type AreaMapProps,
  type AreaOutline,
  type AreaShapes,
  type AreaShown,
  type RateStep,
} from "../../../design/index.ts";
import type { PartProps } from "../finding-shown.page.ts";
import { noNumberText } from "../finding-shown.page.ts";
import type { AreaRate, AreaRates } from "../small-areas.rules.ts";

const fillOf = ({ seen, figure, side }: AreaRate, steps: readonly RateStep[]): AreaFill => {
  if (seen.mark === "suppressed") return { kind: "hidden" };
  if (figure === null || figure.value === null) return { kind: "none" };
  return { kind: "rate", step: stepOf(figure.value, steps), sure: side !== "same" };
};

const shownOf = (area: AreaRate, steps: readonly RateStep[], { language, ...part }: PartProps): AreaShown => {
  const value = area.figure?.value ?? null;
  const number = value === null ? "" : numberText(value, language, 1);
  const { mark } = area.seen;
  const why = mark === "value" ? "no figures" : noNumberText(mark, { language, ...part });
  return {
    fill: fillOf(area, steps),
    number,
    words: `${area.name}: ${number === "" ? why : `${number} per 1,000`}`,
  };
};

const meaningsOf = (
  fills: readonly AreaFill[],
  steps: readonly RateStep[],
  { row, part }: { readonly row: AreaRates["row"]; readonly part: PartProps },
): AreaMapProps["meanings"] => {
  const text = (rate: number): string =>
    numberText(rate, part.language, steps.every(({ from }) => Number.isInteger(from)) ? 0 : 1);
  const unsure = fills.find((fill) => fill.kind === "rate" && !fill.sure);
  const whole = row.ratePer1000 === null ? "" : ` (${numberText(row.ratePer1000, part.language, 1)})`;
  return [
    ...steps.map(({ from, to }, at) => ({
      fill: { kind: "rate", step: at + 1, sure: true } as const,
      words: `${text(from)} to ${text(to)} per 1,000`,
    })),
    ...(unsure === undefined ? [] : [{ fill: unsure, words: `hatched: could be the rate of the whole area${whole}` }]),
    ...(fills.some(({ kind }) => kind === "hidden")
      ? [{ fill: { kind: "hidden" } as const, words: noNumberText("suppressed", part) }]
      : []),
    ...(fills.some(({ kind }) => kind === "none")
      ? [{ fill: { kind: "none" } as const, words: "no figures of this area" }]
      : []),
  ];
};

/** Thinning borders takes longer than all the rest of the page, so it is done once for the same outlines. */
const drawings = new WeakMap<readonly AreaOutline[], AreaShapes>();
const shapesFor = (outlines: readonly AreaOutline[]): AreaShapes => {
  const known = drawings.get(outlines);
  if (known !== undefined) return known;
  const shapes = shapesOf(outlines);
  drawings.set(outlines, shapes);
  return shapes;
};

interface MapProps {
  readonly part: PartProps;
  readonly rates: AreaRates;
  readonly outlines: readonly AreaOutline[];
  readonly title: string;
}

/** What is drawn. */
export const mapDrawn = ({ part, rates, outlines, title }: MapProps): AreaMapProps => {
  const shapes = shapesFor(outlines);
  const steps = rateSteps(rates.areas.flatMap(({ figure }) => (figure?.value == null ? [] : [figure.value])));
  const areas = new Map(rates.areas.map((area) => [area.code, shownOf(area, steps, part)]));
  const fills = shapes.areas.map(({ code }): AreaFill => areas.get(code)?.fill ?? { kind: "none" });
  return {
    id: "small-area-map",
    title,
    description:
      "A map: the darker, the higher the rate; hatched where it could be the rate of the whole area; dotted where the count is hidden. Every figure is in its table.",
    shapes,
    areas,
    meanings: meaningsOf(fills, steps, { row: rates.row, part }),
  };
};
