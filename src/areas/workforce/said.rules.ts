import { couldBeChance, shareOf, sideOf } from "./likelihood.rules.ts";
import type { PairShown, WhyNone } from "./likelihood.rules.ts";
import { nonAdverseIn } from "./measures.ts";
import type { IndicatorShown } from "./indicators.rules.ts";

export const number = (value: number, decimals = 1): string => value.toFixed(decimals);

/** 3.2 times; 0.85 times where one decimal would say too little. */
export const times = (value: number): string => (value >= 1.5 ? number(value) : number(value, 2));

const why: Readonly<Record<WhyNone, string>> = {
  hidden:
    "A number is hidden because it is so small, so nothing can be worked out. Several years or organisations together would show more.",
  nobody: "There is nobody in one of the two groups, so there is nothing to divide.",
  none: "It happened to nobody of one group, so there is nothing to divide by. Look at the numbers themselves.",
  "none-at-all": "It happened to nobody of either group.",
  more: "It happened to more people than there were on 31 March, so a likelihood cannot be said. Check the numbers of the file.",
  "not-sent": "No figures were sent for this question.",
};

export const fewEvents = 10;

const isFew = (pair: PairShown | null): boolean => {
  const sides = pair === null ? [] : [sideOf(pair.white), sideOf(pair.minorities)];
  return sides.some((side) => side !== null && side.ofThem < fewEvents);
};

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

const interval = (lower: number | null, upper: number | null, say: (value: number) => string): string =>
  lower === null || upper === null ? "" : ` (95% interval ${say(lower)} to ${say(upper)})`;

function likelihoodSaid(shown: IndicatorShown): readonly string[] {
  const { asked, ratio, rounding, stands, pair, year } = shown;
  if (asked.kind !== "likelihood" || ratio.value === null) return [];
  const [white, others] = [`White ${asked.who}`, `${asked.who} from ethnic minorities`];
  const [over, under] = asked.over === "white" ? [white, others] : [capital(others), white];
  const { low, high } = nonAdverseIn(year);
  if (ratio.value === 0)
    return [`It happened to nobody of one group: ${over}. Among ${under} it did. Nothing can be divided by it.`];
  return [
    `${over} were ${times(ratio.value)} times as likely ${asked.verb} as ${under}${interval(ratio.lower, ratio.upper, times)}.`,
    "Above 1 is worse for people from ethnic minorities; 1 is equal.",
    stands === "within"
      ? `This is within ${low} and ${number(high, 2)}, which is not called adverse.`
      : stands === "over"
        ? `This is over ${number(high, 2)}: adverse for people from ethnic minorities.`
        : `This is under ${number(low, 2)}: adverse for White people.`,
    ...(couldBeChance(ratio, 1) ? ["Chance alone could explain this difference."] : []),
    ...(rounding === null
      ? []
      : [`Counts are shown rounded: exactly, it lies between ${times(rounding.low)} and ${times(rounding.high)}.`]),
    ...(isFew(pair) ? ["Few people stand behind it: one more or less would change it a lot."] : []),
  ];
}

const percent = (side: { readonly all: number; readonly ofThem: number } | null): string => {
  const share = side === null ? null : shareOf(side);
  return share === null ? "an unknown share" : `${number(share)}%`;
};

const pointsSaid = (value: number): string => `${number(Math.abs(value))} points ${value < 0 ? "fewer" : "more"}`;

const roundedSaid = (rounding: IndicatorShown["rounding"]): readonly string[] =>
  rounding === null
    ? []
    : [
        `Counts are shown rounded: exactly, it lies between ${pointsSaid(rounding.low)} and ${pointsSaid(rounding.high)}.`,
      ];

function shareSaid({ asked, ratio, pair, rounding }: IndicatorShown): readonly string[] {
  if (asked.kind !== "share" || ratio.value === null || pair === null) return [];
  const points = pointsSaid(ratio.value);
  const isWorse = asked.moreIsGood ? ratio.value < 0 : ratio.value > 0;
  return [
    `${percent(sideOf(pair.minorities))} of staff from ethnic minorities who answered, and ${percent(sideOf(pair.white))} of White staff, ${asked.verb}: ${points} of 100${interval(ratio.lower, ratio.upper, (value) => number(value))}.`,
    `${isWorse ? "That is worse" : "That is not worse"} for staff from ethnic minorities.`,
    ...(couldBeChance(ratio, 0) ? ["Chance alone could explain this difference."] : []),
    ...roundedSaid(rounding),
  ];
}

function gapSaid({ asked, ratio, pair, rounding }: IndicatorShown): readonly string[] {
  if (asked.kind !== "gap" || ratio.value === null || pair === null) return [];
  return [
    `${percent(sideOf(pair.minorities))} of ${asked.who}, and ${percent(sideOf(pair.white))} of all staff, are from ethnic minorities: ${pointsSaid(ratio.value)} of 100 than among all staff.`,
    "Below 0 means that people from ethnic minorities are missing at the top. Staff whose group is not known are counted in the whole.",
    ...roundedSaid(rounding),
  ];
}

/** What a question found, in sentences: how much, in which direction, how sure; or why nothing can be said. @practice P13 */
export function saidOf(shown: IndicatorShown): readonly string[] {
  if (shown.ratio.value === null) return [why[shown.ratio.because]];
  return [...likelihoodSaid(shown), ...shareSaid(shown), ...gapSaid(shown)];
}
