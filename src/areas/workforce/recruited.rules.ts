import type { SmallNumberPolicy } from "../../disclosure/policy.ts";
import type { Released } from "../../nouns/indicator.ts";
import { addRow, addSum, gather, passed } from "./gate.rules.ts";
import type { ByBroad, Gathered, Passed } from "./gate.rules.ts";
import { addGroups, groupsOf, numbersOf } from "./gathered.rules.ts";
import type { Whole } from "./gathered.rules.ts";

export const stages = ["applied", "shortlisted", "appointed"] as const;
export type Stage = (typeof stages)[number];

export interface RoundShown {
  /** Empty: all rounds together. */
  readonly round: string;
  readonly stages: ReadonlyMap<Stage, ByBroad>;
}

export interface GroupOfStages {
  readonly group: string;
  readonly stages: ReadonlyMap<Stage, Released>;
}

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

const nameOf = (stage: Stage, round: string): string => (round === "" ? `total|${stage}` : `round ${round}|${stage}`);

function stagesOf<Value>(there: readonly Stage[], of: (stage: Stage) => Value): ReadonlyMap<Stage, Value> {
  return new Map(there.map((stage) => [stage, of(stage)]));
}

interface Rounds extends Whole {
  readonly there: readonly Stage[];
  /** None where the file does not tell rounds apart. */
  readonly rounds: readonly string[];
}

function addRounds(into: Gathered, whole: Rounds): void {
  const { there, rounds } = whole;
  for (const stage of there) {
    addRow(
      into,
      nameOf(stage, ""),
      numbersOf(whole, ({ measure }) => measure === stage),
    );
    for (const round of rounds)
      addRow(
        into,
        nameOf(stage, round),
        numbersOf(whole, (one) => one.measure === stage && one.round === round),
      );
    if (rounds.length > 0)
      addSum(into, nameOf(stage, ""), { parts: rounds.map((round) => nameOf(stage, round)), complete: true });
    addGroups(into, whole, { name: nameOf(stage, ""), measure: stage });
  }
  for (const [at, stage] of there.entries()) {
    const before = there[at - 1];
    if (before === undefined) continue;
    for (const round of ["", ...rounds])
      addSum(into, nameOf(before, round), { parts: [nameOf(stage, round)], complete: false });
    for (const group of groupsOf(whole, [stage])) {
      const [some, all] = [`${nameOf(stage, "")}|${group}`, `${nameOf(before, "")}|${group}`];
      if (into.cells.has(all)) into.sums.push({ whole: all, parts: [some], complete: false });
    }
  }
}

/** Whom an organisation recruited, step by step, of all rounds and of each. */
export function recruitedOf(whole: Whole, policy: SmallNumberPolicy) {
  const there = stages.filter((stage) => whole.counted.some(({ measure }) => measure === stage));
  const named = unique(
    whole.counted.filter(({ measure }) => there.some((one) => one === measure)).map(({ round }) => round),
  );
  // One round is all there is; and where some have no name, their sum could not be checked.
  const rounds = named.length > 1 && !named.includes("") ? named.toSorted() : [];
  const into = gather();
  addRounds(into, { ...whole, there, rounds });
  const gate: Passed = passed("whom an organisation recruited in a year", into, policy);
  const groups = groupsOf(whole, there);
  return {
    totals: there.map((stage) => [stage, gate.row(nameOf(stage, ""))] as const),
    rounds: ["", ...rounds].map((round) => ({
      round,
      stages: stagesOf(there, (stage) => gate.row(nameOf(stage, round))),
    })),
    recruited: groups.map((group) => ({
      group,
      stages: stagesOf(
        there.filter((stage) => into.cells.has(`${nameOf(stage, "")}|${group}`)),
        (stage) => gate.of(`${nameOf(stage, "")}|${group}`),
      ),
    })),
  };
}
