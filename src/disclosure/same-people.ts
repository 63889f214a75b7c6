/** Which counts can hold nobody but the people of another. */
import type { Term } from "./equations.ts";

/**
 * Takes: sums as rows, parts once and their whole -1 times. Gives, for a count: its parts, their parts, and so on: whoever is
 * in one of them is in it too. A person who is alone in a count learns from them of nobody but herself.
 */
export const peopleWithin = (rows: readonly (readonly Term[])[]): ((cell: number) => ReadonlySet<number>) => {
  const rowsOfWhole = Map.groupBy(rows, (terms) => terms.find(({ times }) => times === -1)?.cell ?? -1);
  return (cell) => {
    const within = new Set<number>();
    for (let wholes = [cell]; wholes.length > 0;) {
      const terms = wholes.flatMap((whole) => rowsOfWhole.get(whole) ?? []).flat();
      wholes = [...new Set(terms.flatMap((term) => (term.times === 1 && !within.has(term.cell) ? [term.cell] : [])))];
      for (const part of wholes) within.add(part);
    }
    return within;
  };
};
