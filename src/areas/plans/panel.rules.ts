import { nationalPublicationRule } from "../../disclosure/policy.ts";
import { releaseTable } from "../../disclosure/release-table.ts";
import { exactly, suppressed } from "../../nouns/count.ts";
import { criteriaMax, optionsMax, panelSides, scoreMax, voteKey, voteNumbers, votes } from "./panel.ts";
import type { Decided, FoundOfSide, Moved, PanelFound, PanelHow, PanelSide, Scorer, Scores } from "./panel.ts";

/** So many of a side must have scored before anything is said of it. */
const scorersMin = 5;

const atLeastFive = { ...nationalPublicationRule, hideUnder: scorersMin, englandIsExact: false };

/**
 * What the two sides scored, apart. Worked out once, when the scoring closes, so that nobody can be told by who came
 * later; how many scored leaves through the gate, and averages to the nearest half, never at the very ends, so that no
 * average says what everybody gave. @practice P32
 */
export function foundOf(
  scorers: readonly Scorer[],
  optionIds: readonly string[],
  how: PanelHow = "scores",
): PanelFound {
  const added = how === "votes" ? votedOf : averagesOf;
  const of = (side: PanelSide): readonly Scorer[] => scorers.filter((one) => one.side === side);
  const cells = new Map(panelSides.map((side) => [String(side), exactly(of(side).length)]));
  const identity = "people who scored the options of a plan, by side";
  const { cells: released } = releaseTable(
    atLeastFive,
    { identity, cells, sums: [], published: false, ofEngland: false },
    "of-the-place",
  );
  const ofSide = (side: PanelSide): FoundOfSide => {
    const count = released.get(side) ?? suppressed;
    return count.mark === "value"
      ? { scorers: count, ...added(of(side), optionIds) }
      : { scorers: count, averages: {}, first: [] };
  };
  return { user: ofSide("user"), professional: ofSide("professional") };
}

/**
 * Whether more were for than against each option: never by how many, so that it says nothing of any one of them. An
 * option on which too few voted is left out, however many had no view. @practice P32
 */
function votedOf(voters: readonly Scorer[], optionIds: readonly string[]) {
  const averages = Object.fromEntries(
    optionIds.flatMap((id) => {
      const said = voters.map(({ scores }) => scores[id]?.[voteKey] ?? 0).filter((vote) => vote !== 0);
      return said.length < scorersMin ? [] : [[id, Math.sign(said.reduce((sum, vote) => sum + vote, 0))]];
    }),
  );
  return { averages, first: optionIds.filter((id) => averages[id] === 1) };
}

function averagesOf(scorers: readonly Scorer[], optionIds: readonly string[]) {
  const averages = Object.fromEntries(
    optionIds.map((id) => [id, toShow(averageOf(scorers.flatMap(({ scores }) => Object.values(scores[id] ?? {}))))]),
  );
  const highest = Math.max(...Object.values(averages));
  return { averages, first: optionIds.filter((id) => averages[id] === highest) };
}

const averageOf = (scores: readonly number[]): number =>
  scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length);

const toShow = (average: number): number => Math.min(scoreMax - 0.5, Math.max(0.5, Math.round(average * 2) / 2));

/** How far the side of people who use services moved the outcome. @practice P32 */
export function movedOf(found: PanelFound, outcomeId: string): Moved {
  const { user, professional } = found;
  const isKnownOf = ({ averages }: FoundOfSide): boolean => averages[outcomeId] !== undefined;
  if (!isKnownOf(user)) return "not-known";
  if (!user.first.includes(outcomeId)) return "not-followed";
  return isKnownOf(professional) && !professional.first.includes(outcomeId) ? "changed" : "agreed";
}

interface DecidedPlan {
  readonly decided: Decided;
  readonly moved: Moved;
}

export interface MovedInYear {
  readonly year: string;
  readonly decided: number;
  /** Of which too few scored to say. */
  readonly notKnown: number;
  readonly changed: number;
}

/** Of the decisions of each year, how many people who use services changed; the latest year first. @practice P32 */
export const movedByYear = (decisions: readonly DecidedPlan[]): readonly MovedInYear[] =>
  [...Map.groupBy(decisions, ({ decided }) => decided.onDay.slice(0, 4))]
    .map(([year, of]) => ({
      year,
      decided: of.length,
      notKnown: of.filter(({ moved }) => moved === "not-known").length,
      changed: of.filter(({ moved }) => moved === "changed").length,
    }))
    .toSorted((one, other) => other.year.localeCompare(one.year));

/** `score_2_1`: the second option by the first criterion, as the form names its boxes. */
export const scoreField = (option: number, criterion: number): string => `score_${option + 1}_${criterion + 1}`;

/** The names of all boxes that a form can have. */
export const scoreFields: readonly string[] = Array.from({ length: optionsMax }, (_, option) =>
  Array.from({ length: criteriaMax }, (_criterion, criterion) => scoreField(option, criterion)),
).flat();

/** A vote on every option, or the boxes that are still empty. */
export function votesOf(
  sent: Readonly<Record<string, string>>,
  options: readonly string[],
): { readonly scores: Scores; readonly missing: readonly string[] } {
  const said = options.map((id, option) => {
    const box = scoreField(option, 0);
    return { id, box, vote: votes.find((one) => one === sent[box]) };
  });
  return {
    missing: said.flatMap(({ box, vote }) => (vote === undefined ? [box] : [])),
    scores: Object.fromEntries(said.map(({ id, vote }) => [id, { [voteKey]: voteNumbers[vote ?? "no-view"] }])),
  };
}

/** Every option by every criterion, or the boxes that are still empty. */
export function scoresOf(
  sent: Readonly<Record<string, string>>,
  { options, criteria }: { readonly options: readonly string[]; readonly criteria: readonly string[] },
): { readonly scores: Scores; readonly missing: readonly string[] } {
  const boxes = options.flatMap((_, option) => criteria.map((_criterion, criterion) => scoreField(option, criterion)));
  const isScore = (text: string | undefined): boolean => /^[0-5]$/.test(text ?? "");
  return {
    missing: boxes.filter((box) => !isScore(sent[box])),
    scores: Object.fromEntries(
      options.map((id, option) => [
        id,
        Object.fromEntries(criteria.map((of, criterion) => [of, Number(sent[scoreField(option, criterion)])])),
      ]),
    ),
  };
}
