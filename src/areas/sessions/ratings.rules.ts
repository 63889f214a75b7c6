import { nationalPublicationRule } from "../../disclosure/policy.ts";
import { releaseTable } from "../../disclosure/release-table.ts";
import { exactly } from "../../nouns/count.ts";
import type { Count } from "../../nouns/count.ts";
import type { Released } from "../../nouns/indicator.ts";
import { dayNumber } from "../../nouns/months.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { ratingDays, ratingQuestions, steps } from "./day.ts";
import type { Rated, RatingQuestion, RatingsGathered, Step } from "./day.ts";

/**
 * Nothing is shown while anybody may still rate, and nothing changes once it is shown: so nobody can learn what one
 * person said by looking before and after. @practice P12
 */
export const isOver = ({ heldOn, areClosed }: Pick<RatingsGathered, "heldOn" | "areClosed">, today: string): boolean =>
  areClosed || dayNumber(today) > dayNumber(heldOn) + ratingDays;

type Sent = Readonly<Record<RatingQuestion, string>>;

/** Six questions and the level, each a step or "rather not say"; nothing is needed, one tap is enough. */
export function ratedOf(sent: Sent, words: { readonly choose: string; readonly nothing: string }): Result<Rated> {
  const problems: Problem[] = ratingQuestions
    .filter((question) => stepOf(sent[question]) === undefined)
    .map((question) => ({ field: question, words: words.choose }));
  if (problems.length > 0) return wrong(...problems);
  const answer = (question: RatingQuestion): Step => stepOf(sent[question]) ?? 0;
  const rated: Rated = {
    heard: answer("heard"),
    respected: answer("respected"),
    understood: answer("understood"),
    influence: answer("influence"),
    safe: answer("safe"),
    "worth-it": answer("worth-it"),
    level: answer("level"),
  };
  return ratingQuestions.every((question) => rated[question] === 0)
    ? wrong({ field: "heard", words: words.nothing })
    : found(rated);
}

const stepOf = (text: string): Step | undefined => (text === "" ? 0 : steps.find((step) => String(step) === text));

/** Of one question: how many answered, in three parts, and the step in the middle. */
export interface Felt {
  readonly question: RatingQuestion;
  readonly answered: Released;
  /** Steps 1 and 2, step 3, steps 4 and 5. */
  readonly low: Released;
  readonly middle: Released;
  readonly high: Released;
  /** Half of those who answered chose this step or less; null where too few answered to show anything. */
  readonly middleStep: number | null;
  readonly chair: number | null;
  /** The chair's step less that of those who came. */
  readonly gap: number | null;
}

/** What may be shown of how a session was felt: null while anybody may still rate. @practice P12 */
export function feltOf(gathered: RatingsGathered, today: string): readonly Felt[] | null {
  if (!isOver(gathered, today)) return null;
  const cells = new Map<string, Count>();
  const sums = ratingQuestions.map((question) => {
    const people = (...of: readonly number[]): number =>
      of.reduce((sum, step) => sum + (gathered.counts.get(question)?.get(step) ?? 0), 0);
    cells.set(`${question} answered`, exactly(people(1, 2, 3, 4, 5)));
    cells.set(`${question} low`, exactly(people(1, 2)));
    cells.set(`${question} middle`, exactly(people(3)));
    cells.set(`${question} high`, exactly(people(4, 5)));
    const parts = ["low", "middle", "high"].map((part) => `${question} ${part}`);
    return { whole: `${question} answered`, parts, complete: true };
  });
  const table = {
    identity: `how those who came felt session ${gathered.sessionId}`,
    cells,
    sums,
    published: false,
    ofEngland: false,
    weights: new Map(ratingQuestions.map((question) => [`${question} answered`, 4])),
  };
  const { cells: shown } = releaseTable(nationalPublicationRule, table, "of-the-place");
  return ratingQuestions.map((question) => {
    const answered = cellOf(shown, `${question} answered`);
    const chair = gathered.chair.get(question) ?? 0;
    const middleStep = answered.mark === "value" ? middleOf(gathered.counts.get(question) ?? new Map()) : null;
    const chairStep = chair === 0 ? null : chair;
    return {
      question,
      answered,
      low: cellOf(shown, `${question} low`),
      middle: cellOf(shown, `${question} middle`),
      high: cellOf(shown, `${question} high`),
      middleStep,
      chair: chairStep,
      gap: middleStep === null || chairStep === null ? null : chairStep - middleStep,
    };
  });
}

/** Every cell that went into the gate comes out of it. */
export function cellOf(cells: ReadonlyMap<string, Released>, key: string): Released {
  const cell = cells.get(key);
  if (cell === undefined) throw new Error(`The gate kept back a cell that was asked for: ${key}.`);
  return cell;
}

/** The lowest step that half of those who said one did not go beyond: a whole step, and nobody's own answer. */
export function middleOf(counts: ReadonlyMap<number, number>): number | null {
  const said: readonly number[] = steps.filter((step) => step > 0);
  const all = said.reduce((sum, step) => sum + (counts.get(step) ?? 0), 0);
  let soFar = 0;
  for (const step of said) {
    soFar += counts.get(step) ?? 0;
    if (all > 0 && soFar * 2 >= all) return step;
  }
  return null;
}

/** The widest gap where those who came felt less than the chair did. */
export const widestGap = (felt: readonly Felt[]): Felt | undefined =>
  felt
    .filter(({ question, gap }) => question !== "level" && gap !== null && gap > 0)
    .toSorted((one, other) => (other.gap ?? 0) - (one.gap ?? 0))[0];
