/** A reading in sentences: what happened, how sure that is, and why nobody can say where nobody can. @practice P29 */
import { dayText, numberText } from "../../design/index.ts";
import { moneyText } from "../../nouns/money.ts";
import type { Choice } from "./campaign.ts";
import { peopleEachSide, periodsEachSide } from "./effect.rules.ts";
import type { CostEach } from "./effect.rules.ts";
import type { Interval, Reading, Refusal, Verdict } from "./reading.ts";

export const number = (value: number, decimals = 0): string => numberText(value, "en", decimals).replace("-", "−");

/** A whole number of people, and which way: "40 more", "10 fewer", "none more". */
const people = (value: number): string => {
  const whole = Math.round(value);
  if (whole === 0) return "none more";
  return `${number(Math.abs(whole))} ${whole > 0 ? "more" : "fewer"}`;
};

/** "between 40 more and 10 fewer people" */
export const betweenPeople = ({ lower, upper }: Interval): string => {
  const [from, to] = [Math.round(lower), Math.round(upper)];
  if (from > 0) return `between ${number(from)} and ${number(to)} more people`;
  if (to < 0) return `between ${number(-to)} and ${number(-from)} fewer people`;
  return `between ${people(upper)} and ${people(lower)} people`;
};

const percent = (ratio: number): string => `${number(Math.abs(ratio - 1) * 100)}%`;
const way = (ratio: number): string => (ratio >= 1 ? "more" : "less");

export const verdictTags: Readonly<Record<Verdict, string>> = {
  worked: "It worked",
  opposite: "It went the other way",
  "did-not-work": "It did not work",
  "no-sign": "No sign that it worked",
  "cannot-say": "Nobody can say yet",
};

/** The heading of the page: plainly, whichever way it went. */
export const verdictTitle = (verdict: Verdict, { wants }: Choice): string =>
  ({
    worked: `It worked: ${wants} people were counted than without it`,
    opposite: `It did not work: ${wants === "more" ? "fewer" : "more"} people were counted than without it`,
    "did-not-work": "It did not work: what was hoped for did not happen",
    "no-sign": "No sign that it worked: chance alone could have done this",
    "cannot-say": "Nobody can say whether it worked",
  })[verdict];

export const refusalSaid = (refusal: Refusal, { readUntil, paper }: Choice): string =>
  ({
    "paper-waits": `How it is read was chosen on a paper of ${paper === null ? "an earlier day" : dayText(paper.on, "en")}, and the other side has not said yet that the paper said so.`,
    "paper-denied":
      "The other side says that the paper did not say so. What is chosen after the start proves nothing, so it is called neither a success nor a failure.",
    "no-figures": "There are no figures of this community between the first and the last day that were chosen.",
    "too-early": `It is too early: figures are read until ${dayText(readUntil, "en")}, as was chosen, and they do not reach there yet.`,
    hidden:
      "Some periods are hidden to protect people, because so few were counted. With numbers so small nothing is called a success.",
    "too-short": `It takes ${periodsEachSide} periods before the start and ${periodsEachSide} after it to tell a change from what comes and goes. There are fewer.`,
    "too-few": `Fewer than ${peopleEachSide} were counted on one of the sides. With numbers so small nothing is called a success.`,
    "no-fit": "The method that was chosen finds no answer in these numbers.",
  })[refusal];

/** What the others did, as far as the method asks. */
const beyondWords = ({ method }: Choice, besides: string): string =>
  method === "beside" ? `had it changed as among ${besides}` : "had its earlier trend gone on";

interface Said {
  readonly choice: Choice;
  readonly reading: Reading;
  /** Whom it is compared with, as figures say it. */
  readonly besides: string;
}

const hopedSaid = ({ wants, hopedPercent }: Choice, { verdict }: Reading): readonly string[] => {
  if (verdict === "cannot-say") return [];
  const hoped = `At least ${hopedPercent}% ${wants} was hoped for`;
  if (verdict === "did-not-work" || verdict === "opposite")
    return [`${hoped}. Even the best reading of these numbers stays below that.`];
  if (verdict === "no-sign") return [`${hoped}. These numbers neither show it nor rule it out: a longer series might.`];
  return [`${hoped}.`];
};

const gapSaid = ({ gapBefore, gapAfter }: Reading, besides: string): readonly string[] =>
  gapBefore === null || gapAfter === null
    ? []
    : [
        `The gap: for every 100 counted of ${besides}, ${number(gapBefore * 100)} were counted before of as many in this community, and ${number(gapAfter * 100)} after.`,
      ];

/** Every sentence holds its number, its doubt and its period. */
export const sentencesOf = ({ choice, reading, besides }: Said): readonly string[] => {
  const { ratio, people: more, refusal, plain, before, after } = reading;
  const counted = `Counted: ${number(before.events)} in ${before.periods} periods before, ${number(after.events)} in ${after.periods} periods after.`;
  const sides = before.periods > 0 && after.periods > 0 ? [counted] : [];
  if (ratio === null || more === null)
    return [
      ...(refusal === null ? [] : [refusalSaid(refusal, choice)]),
      ...sides,
      ...(plain === null || refusal === "no-figures"
        ? []
        : [
            `Before and after alone, ${percent(plain.value)} ${way(plain.value)} (a ratio of ${number(plain.value, 2)}, ${number(plain.lower, 2)} to ${number(plain.upper, 2)}). That knows no trend and nobody to compare with, so it shows nothing by itself.`,
          ]),
    ];
  return [
    `From the start on, ${betweenPeople(more)} were counted than would have been ${beyondWords(choice, besides)} (at 95% certainty; the best single guess is ${people(more.value)}).`,
    `As a rate: ${percent(ratio.value)} ${way(ratio.value)} (a ratio of ${number(ratio.value, 2)}, ${number(ratio.lower, 2)} to ${number(ratio.upper, 2)}).`,
    ...hopedSaid(choice, reading),
    ...gapSaid(reading, besides),
    ...sides,
  ];
};

export const costSaid = (each: CostEach): string =>
  each.pence === null
    ? each.because
    : `Between ${moneyText(Math.round(each.pence.lower / 100) * 100)} and ${moneyText(Math.round(each.pence.upper / 100) * 100)} for each person newly reached.`;
