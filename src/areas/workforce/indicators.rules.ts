import type { ByBroad } from "./gate.rules.ts";
import { differenceOf, likelihoodOf, pointsRoundingOf, roundingOf, sideOf, standsIn } from "./likelihood.rules.ts";
import type { Over, PairShown, Ratio, SideShown } from "./likelihood.rules.ts";
import { nonAdverseIn } from "./measures.ts";
import type { Measure } from "./measures.ts";
import type { FiguresShown } from "./shown.rules.ts";
import type { Standard } from "./workforce.ts";

/** One question of a standard. */
interface Asked {
  readonly number: number;
  readonly title: string;
}

/** Of how many, how many of them: and whose chance stands over the line. */
interface LikelihoodAsked extends Asked {
  readonly kind: "likelihood";
  readonly outOf: Measure;
  readonly measure: Measure;
  readonly over: Over;
  /** "applicants", "staff". */
  readonly who: string;
  /** "to be appointed from the shortlist". */
  readonly verb: string;
}

interface ShareAsked extends Asked {
  readonly kind: "share";
  readonly outOf: Measure;
  readonly measure: Measure;
  /** "say that patients or the public abused them". */
  readonly verb: string;
  /** More of it is good, as with equal chances. */
  readonly moreIsGood: boolean;
}

/** How many of 100 are from ethnic minorities: of some, beside all staff. */
interface GapAsked extends Asked {
  readonly kind: "gap";
  readonly of: "board-voting" | "high";
  readonly who: string;
}

interface BandsAsked extends Asked {
  readonly kind: "bands";
}

export type IndicatorAsked = LikelihoodAsked | ShareAsked | GapAsked | BandsAsked;

const appointed = (number: number): IndicatorAsked => ({
  number,
  title: "Being appointed from the shortlist",
  kind: "likelihood",
  outOf: "shortlisted",
  measure: "appointed",
  over: "white",
  who: "applicants",
  verb: "to be appointed from the shortlist",
});

const staffLikelihood = (
  number: number,
  rest: Pick<LikelihoodAsked, "title" | "measure" | "over" | "verb">,
): IndicatorAsked => ({ number, kind: "likelihood", outOf: "staff", who: "staff", ...rest });

const disciplined = (number: number): IndicatorAsked =>
  staffLikelihood(number, {
    title: "Entering the formal disciplinary process",
    measure: "disciplined",
    over: "minorities",
    verb: "to enter the formal disciplinary process",
  });

const trained = (number: number): IndicatorAsked =>
  staffLikelihood(number, {
    title: "Taking training that nobody has to take",
    measure: "trained",
    over: "white",
    verb: "to take training that nobody has to take",
  });

const byPublic = (number: number): IndicatorAsked => ({
  number,
  title: "Abuse by patients, families or the public",
  kind: "share",
  outOf: "public-asked",
  measure: "public-yes",
  verb: "say that patients, families or the public bullied or abused them in the last 12 months",
  moreIsGood: false,
});

const byColleagues = (number: number): IndicatorAsked => ({
  number,
  title: "Abuse by colleagues or managers",
  kind: "share",
  outOf: "colleagues-asked",
  measure: "colleagues-yes",
  verb: "say that colleagues or managers bullied or abused them in the last 12 months",
  moreIsGood: false,
});

const bands: IndicatorAsked = { number: 1, title: "Staff in each pay band", kind: "bands" };

/** The nine questions of each standard, in its order. Check the wording against the current guidance. @practice P13 */
export const indicatorsOf: Readonly<Record<Standard, readonly IndicatorAsked[]>> = {
  nhs: [
    bands,
    appointed(2),
    disciplined(3),
    trained(4),
    byPublic(5),
    byColleagues(6),
    {
      number: 7,
      title: "Equal chances to get on",
      kind: "share",
      outOf: "chances-asked",
      measure: "chances-yes",
      verb: "believe that everybody has equal chances to get on here",
      moreIsGood: true,
    },
    {
      number: 8,
      title: "Discrimination at work",
      kind: "share",
      outOf: "treated-asked",
      measure: "treated-yes",
      verb: "say that a manager or colleagues discriminated against them in the last 12 months",
      moreIsGood: false,
    },
    {
      number: 9,
      title: "Voting members of the board",
      kind: "gap",
      of: "board-voting",
      who: "voting members of the board",
    },
  ],
  "social-care": [
    bands,
    appointed(2),
    disciplined(3),
    staffLikelihood(4, {
      title: "Entering the fitness to practise process",
      measure: "fitness",
      over: "minorities",
      verb: "to enter the fitness to practise process",
    }),
    trained(5),
    byPublic(6),
    byColleagues(7),
    staffLikelihood(8, { title: "Leaving", measure: "left", over: "minorities", verb: "to leave within a year" }),
    { number: 9, title: "Senior managers", kind: "gap", of: "high", who: "senior managers" },
  ],
};

/** One question of a year, answered as far as it can be. */
export interface IndicatorShown {
  readonly asked: IndicatorAsked;
  readonly year: number;
  /** What was counted; null where the file has nothing of it, and for the first question, which is a table. */
  readonly pair: PairShown | null;
  /** A ratio, or points of 100. */
  readonly ratio: Ratio;
  /** Between what it lies because counts are shown rounded. */
  readonly rounding: { readonly low: number; readonly high: number } | null;
  readonly stands: "within" | "over" | "under" | null;
}

const without = (asked: IndicatorAsked, year: number): IndicatorShown => ({
  asked,
  year,
  pair: null,
  ratio: { value: null, because: "not-sent" },
  rounding: null,
  stands: null,
});

const pairOf = (all: ByBroad, ofThem: ByBroad): PairShown => ({
  white: { all: all.white, ofThem: ofThem.white },
  minorities: { all: all.minorities, ofThem: ofThem.minorities },
});

const workedOut = (
  { white, minorities }: PairShown,
  how: (pair: Parameters<typeof likelihoodOf>[0]) => Ratio,
): Ratio => {
  const [one, other] = [sideOf(white), sideOf(minorities)];
  return one === null || other === null ? { value: null, because: "hidden" } : how({ white: one, minorities: other });
};

function likelihoodShown(asked: LikelihoodAsked, shown: FiguresShown, year: number): IndicatorShown {
  const [all, ofThem] = [shown.totals.get(asked.outOf), shown.totals.get(asked.measure)];
  if (all === undefined || ofThem === undefined) return without(asked, year);
  const pair = pairOf(all, ofThem);
  const ratio = workedOut(pair, (sides) => likelihoodOf(sides, asked.over));
  return {
    asked,
    year,
    pair,
    ratio,
    rounding: ratio.value === null ? null : roundingOf(pair, asked.over),
    stands: standsIn(ratio, nonAdverseIn(year)),
  };
}

function shareShown(asked: ShareAsked, shown: FiguresShown, year: number): IndicatorShown {
  const [all, ofThem] = [shown.totals.get(asked.outOf), shown.totals.get(asked.measure)];
  if (all === undefined || ofThem === undefined) return without(asked, year);
  const pair = pairOf(all, ofThem);
  const ratio = workedOut(pair, differenceOf);
  return { asked, year, pair, ratio, rounding: ratio.value === null ? null : pointsRoundingOf(pair), stands: null };
}

/** Here the two sides are the few and all staff: how many of each are from ethnic minorities. */
function gapShown(asked: GapAsked, shown: FiguresShown, year: number): IndicatorShown {
  const few = asked.of === "high" ? shown.high : shown.totals.get("board-voting");
  const staff = shown.totals.get("staff");
  if (few === null || few === undefined || staff === undefined) return without(asked, year);
  const some: SideShown = { all: few.all, ofThem: few.minorities };
  const every: SideShown = { all: staff.all, ofThem: staff.minorities };
  const [one, other] = [sideOf(some), sideOf(every)];
  const ratio: Ratio =
    one === null || other === null
      ? { value: null, because: "hidden" }
      : one.all === 0 || other.all === 0
        ? { value: null, because: "nobody" }
        : { value: (one.ofThem / one.all - other.ofThem / other.all) * 100, lower: null, upper: null, because: null };
  const pair = { minorities: some, white: every };
  return { asked, year, pair, ratio, rounding: ratio.value === null ? null : pointsRoundingOf(pair), stands: null };
}

/** The nine questions of a year. @practice P13 */
export const indicatorsIn = (standard: Standard, shown: FiguresShown, year: number): readonly IndicatorShown[] =>
  indicatorsOf[standard].map((asked) => {
    if (asked.kind === "likelihood") return likelihoodShown(asked, shown, year);
    if (asked.kind === "share") return shareShown(asked, shown, year);
    return asked.kind === "gap" ? gapShown(asked, shown, year) : without(asked, year);
  });
