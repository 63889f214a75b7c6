/** How many single letters must change to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, wanted] of [...other].entries())
      next.push(Math.min((row[at] ?? 0) + (letter === wanted ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The word that was probably meant, if one is near enough to say so: `serv` is `serve`, `xyz` is nothing. */
export function nearestOf(typed: string, words: readonly string[]): string | undefined {
  const near = words
    .map((word) => ({ word, away: distance(typed.slice(0, 30).toLowerCase(), word) }))
    .toSorted((one, other) => one.away - other.away);
  const [first] = near;
  return first && first.away <= 2 ? first.word : undefined;
}
