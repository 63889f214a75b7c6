import type { Released } from "../../../nouns/indicator.ts";
import type { ByBroad } from "../gate.rules.ts";
import type { IndicatorShown } from "../indicators.rules.ts";
import { saidOf } from "../said.rules.ts";
import type { FiguresShown } from "../shown.rules.ts";
import type { Figures } from "../workforce.ts";
import type { BesideFrom, BesideShares } from "./beside.rules.ts";
import type { TrendLine } from "./trend.rules.ts";
import type { YearTold } from "./told.schema.ts";

const many = (count: Released): number | null => (count.mark === "value" ? count.count : null);
const four = ({ white, minorities, unknown, all }: ByBroad) => ({
  white: many(white),
  minorities: many(minorities),
  unknown: many(unknown),
  all: many(all),
});

const countsOf = ({ levels, bands, rounds }: FiguresShown): YearTold["counts"] => [
  ...levels.map(({ level, by }) => ({ what: "level" as const, which: level, ...four(by) })),
  ...bands.map(({ band, part, by }) => ({ what: "band" as const, which: `${band}, ${part}`, ...four(by) })),
  ...rounds.flatMap(({ round, stages }) =>
    [...stages].map(([stage, by]) => ({
      what: "recruitment" as const,
      which: `${round === "" ? "All rounds" : round}: ${stage}`,
      ...four(by),
    })),
  ),
];

interface ToTell {
  readonly figures: Figures;
  readonly shown: FiguresShown | null;
  readonly indicators: readonly IndicatorShown[];
  readonly trend: readonly TrendLine[];
  readonly beside: (BesideShares & { readonly from: BesideFrom | null }) | null;
}

/** What stands on the page, for a program. @practice P13 @practice P03 */
export const toldOf = ({ figures, shown, indicators, beside, trend }: ToTell): YearTold => ({
  organisation: figures.organisation.name,
  year: figures.year,
  isTakenBack: figures.takenBackOn !== null,
  questions: indicators
    .filter(({ asked }) => asked.kind !== "bands")
    .map((one) => ({
      number: one.asked.number,
      title: one.asked.title,
      figure: one.ratio.value,
      lower: one.ratio.value === null ? null : one.ratio.lower,
      upper: one.ratio.value === null ? null : one.ratio.upper,
      said: saidOf(one).join(" "),
    })),
  trend,
  counts: shown === null ? [] : countsOf(shown),
  groups: (shown?.groups ?? []).map(({ group, count }) => ({ group, count: many(count) })),
  beside: beside && { from: beside.from, broad: beside.broad, groups: beside.groups },
});
