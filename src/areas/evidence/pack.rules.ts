import type { Side } from "../../nouns/role.ts";
import { sides } from "../../nouns/role.ts";
import { ratersMin } from "./evidence.ts";
import type { Answered, Cited, Framework, Gathered, Pack, Question, Rated, SectionTold } from "./evidence.ts";
import { missingWords } from "./kinds.ts";
import type { Kind } from "./kinds.ts";

/** Told of one question, each with its record; what else was found is counted. */
const toldMax = 50;

/** The kinds of record that a framework asks for, each once. */
export const kindsOf = ({ sections }: Framework): readonly Kind[] => [
  ...new Set(sections.flatMap(({ questions }) => questions.flatMap(({ from }) => from))),
];

function answeredOf({ id, asks, from, notHere }: Question, gathered: Partial<Gathered>): Answered {
  const found = from.map((kind) => ({ kind, cited: gathered[kind] ?? [] }));
  const statements = alternating(found.map(({ cited }) => cited));
  return {
    id,
    asks,
    statements: statements.slice(0, toldMax),
    more: Math.max(0, statements.length - toldMax),
    missing: [
      ...found.filter(({ cited }) => cited.length === 0).map(({ kind }) => missingWords[kind]),
      ...(notHere === undefined ? [] : [notHere]),
    ],
  };
}

/** One of each kind before the second of any, so that no kind crowds out the others. */
function alternating(lists: readonly (readonly Cited[])[]): readonly Cited[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_none, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** What a framework asks, each question with what answers it and what is missing by name. @practice P45 */
export const sectionsOf = ({ sections }: Framework, gathered: Partial<Gathered>): readonly SectionTold[] =>
  sections.map(({ id, title, questions }) => ({
    id,
    title,
    questions: questions.map((question) => answeredOf(question, gathered)),
  }));

export interface RatingKept {
  readonly section: string;
  readonly side: Side;
  readonly rating: number;
}

/** Each section beside each side: how many rated, and the middle where enough did. @practice P45 */
export const ratedOf = (sections: readonly { readonly id: string }[], kept: readonly RatingKept[]): readonly Rated[] =>
  sections.flatMap(({ id: section }) =>
    sides.map((side) => {
      const ratings = kept.filter((one) => one.section === section && one.side === side).map(({ rating }) => rating);
      return { section, side, n: ratings.length, middle: ratings.length < ratersMin ? null : middleOf(ratings) };
    }),
  );

function middleOf(ratings: readonly number[]): number {
  const sorted = ratings.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}

/** Everything a pack lacks, by name, in the order of its sections. */
export const missingIn = (
  sections: readonly SectionTold[],
): readonly { readonly asks: string; readonly words: string }[] =>
  sections.flatMap(({ questions }) =>
    questions.flatMap(({ asks, missing }) => missing.map((words) => ({ asks, words }))),
  );

export interface Difference {
  readonly asks: string;
  readonly added: readonly Cited[];
  readonly gone: readonly Cited[];
  /** Told in both, in other words. */
  readonly changed: readonly { readonly before: Cited; readonly now: Cited }[];
  readonly stillMissing: readonly string[];
  readonly noLongerMissing: readonly string[];
}

/** What two packs of one framework tell in another way, question by question; those that tell the same are left out. @practice P45 */
export function differencesOf(before: Pack, now: Pack): readonly Difference[] {
  const earlier = new Map(before.sections.flatMap(({ questions }) => questions.map((one) => [one.id, one] as const)));
  return now.sections
    .flatMap(({ questions }) => questions)
    .map((question) => differenceOf(earlier.get(question.id), question))
    .filter(
      ({ added, gone, changed, stillMissing, noLongerMissing }) =>
        added.length + gone.length + changed.length + stillMissing.length + noLongerMissing.length > 0,
    );
}

function differenceOf(before: Answered | undefined, now: Answered): Difference {
  const [then, today] = [before?.statements ?? [], now.statements];
  const isSame = (one: Cited) => (other: Cited) => one.href === other.href && one.words === other.words;
  const added = today.filter((one) => !then.some(isSame(one)));
  const gone = then.filter((one) => !today.some(isSame(one)));
  // The same record once on each side: it says something else now.
  const changed = gone.flatMap((one) => {
    const twins = [gone, added].map((list) => list.filter(({ href }) => href === one.href));
    const other = twins[1]?.[0];
    return twins.every(({ length }) => length === 1) && other !== undefined ? [{ before: one, now: other }] : [];
  });
  return {
    asks: now.asks,
    added: added.filter((one) => !changed.some((pair) => pair.now === one)),
    gone: gone.filter((one) => !changed.some((pair) => pair.before === one)),
    changed,
    stillMissing: now.missing.filter((one) => before?.missing.includes(one)),
    noLongerMissing: (before?.missing ?? []).filter((one) => !now.missing.includes(one)),
  };
}
