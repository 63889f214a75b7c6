import type { DocumentAsked, DocumentShown, Line, PlaceWord, Stands, TableShown } from "./assurance.ts";
import { stands } from "./assurance.ts";
import type { Facts } from "./facts.ts";
import { checkWords, sources } from "./line.ts";
import type { LineAsked } from "./line.ts";
import { measured } from "./live.rules.ts";

interface Around {
  readonly facts: Facts;
  /** The newest word on each line of this document. */
  readonly words: readonly PlaceWord[];
  /** A plain date. */
  readonly today: string;
}

/** How a line stands. Only the place itself says that what is its own is done. @practice P45 */
export function lineOf({ id, asks, from, claim }: LineAsked, { facts, words, today }: Around): Line {
  const isYours = claim.stands === "yours";
  const newest = words.find(({ line }) => line === id);
  const said = isYours && newest !== undefined && newest.said !== "taken-back" ? newest : null;
  const common = { id, asks, from: sources[from], isYours, said, holds: [], path: null, isLate: false };
  switch (claim.stands) {
    case "held":
      return {
        ...common,
        stands: "done",
        words: claim.words,
        holds: claim.by.map(({ file, says }) => `${file}: “${says}”`),
        path: claim.path ?? null,
      };
    case "live": {
      const { isDone, words: answer } = measured[claim.measure](facts);
      return { ...common, stands: isDone ? "done" : "not-done", words: answer, path: claim.path ?? null };
    }
    case "yours":
      return {
        ...common,
        stands: said?.said === "done" ? "done" : "yours",
        words: claim.words,
        isLate: said?.said === "promised" && said.byDay !== null && said.byDay < today,
      };
    case "not-done":
      return { ...common, stands: "not-done", words: claim.words };
  }
}

export interface PlaceOf {
  readonly name: string;
  readonly isExample: boolean;
}

/** A document of a place, as it stands on this day. */
export const documentShown = (
  { id, title, isFor, sections }: DocumentAsked,
  around: Around,
  { place, table }: { readonly place: PlaceOf; readonly table: TableShown | null },
): DocumentShown => ({
  id,
  title,
  isFor,
  place: place.name,
  isExample: place.isExample,
  on: around.today,
  sections: sections.map((section) => ({
    title: section.title,
    lines: section.lines.map((line) => lineOf(line, around)),
  })),
  table,
});

export type Counts = Readonly<Record<Stands, number>> & { readonly late: number };

export function countsOf({ sections }: Pick<DocumentShown, "sections">): Counts {
  const lines = sections.flatMap((section) => section.lines);
  const [done = 0, yours = 0, notDone = 0] = stands.map((one) => lines.filter((line) => line.stands === one).length);
  return { done, yours, "not-done": notDone, late: lines.filter(({ isLate }) => isLate).length };
}

/** What stands beside whom a line is from. */
export const fromText = (from: string): string => (from === sources.ours ? from : `${from}. ${checkWords}`);
