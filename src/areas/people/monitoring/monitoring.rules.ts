import { nationalPublicationRule } from "../../../disclosure/policy.ts";
import { releaseTable } from "../../../disclosure/release-table.ts";
import { exactly } from "../../../nouns/count.ts";
import type { Count } from "../../../nouns/count.ts";
import { equalityQuestions } from "../equality.ts";

/** Fewer than 10 are hidden, whatever the place chose for its figures; the rest to the nearest 5. */
const atLeastTen = { ...nationalPublicationRule, hideUnder: 10, valuesLeft: 10, englandIsExact: false };

export interface Counted {
  readonly question: string;
  readonly answers: readonly { readonly answer: string; readonly count: Count }[];
}

/**
 * How many people gave each answer, as far as it may be shown: every answer there could be stands there, given or not,
 * so that a missing line tells nothing. @practice P03
 */
export function monitoringOf(
  counts: readonly { readonly question: string; readonly answer: string; readonly count: number }[],
): readonly Counted[] {
  const asked = equalityQuestions.filter(({ choices }) => Object.keys(choices).length > 0);
  const keyOf = (question: string, answer: string): string => `${question} ${answer}`;
  const given = new Map(counts.map(({ question, answer, count }) => [keyOf(question, answer), count]));
  const cells = new Map(
    asked.flatMap(({ name, choices }) =>
      Object.keys(choices).map(
        (answer) => [keyOf(name, answer), exactly(given.get(keyOf(name, answer)) ?? 0)] as const,
      ),
    ),
  );
  // What follows from an answer adds up to no more than that answer.
  const sums = asked.flatMap(({ name, choices, after }) =>
    after === undefined
      ? []
      : after.answers.map((answer) => ({
          whole: keyOf(after.question, answer),
          parts: Object.keys(choices).map((part) => keyOf(name, part)),
          complete: false,
        })),
  );
  const table = {
    identity: "equality answers of the people of a place",
    cells,
    sums,
    published: false,
    ofEngland: false,
  };
  const { cells: shown } = releaseTable(atLeastTen, table, "of-the-place");
  return asked.map(({ name, choices }) => ({
    question: name,
    answers: Object.keys(choices).flatMap((answer) => {
      const count = shown.get(keyOf(name, answer));
      return count === undefined ? [] : [{ answer, count }];
    }),
  }));
}
