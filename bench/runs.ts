/** Repeated measurements, told honestly: the middle one, and every one. */

export interface Runs {
  readonly seconds: readonly number[];
  readonly median: number;
}

export const runsMade = 5;

/** The same thing measured several times, one after another, after one run that is not counted. */
export async function measured(once: () => Promise<number>): Promise<Runs> {
  await once();
  const seconds: number[] = [];
  for (let run = 0; run < runsMade; run += 1) seconds.push(await once());
  return { seconds, median: seconds.toSorted((a, b) => a - b)[Math.floor(runsMade / 2)] ?? Number.NaN };
}

/** “server itself: median 1.32 s (1.30 1.32 1.41 …)” */
export const inWords = (what: string, { seconds, median }: Runs): string =>
  `${what}: median ${median.toFixed(2)} s (${seconds.map((one) => one.toFixed(2)).join(" ")})`;
