import type { Given, GivenBefore } from "./given.ts";

interface ToKeep {
  readonly fresh: readonly Given[];
  /** What is put right: the same line with another time. */
  readonly changed: readonly { readonly before: GivenBefore; readonly minutes: number }[];
}

/**
 * What is written for the first time, and what is put right. Where the side that pays says again what it said before,
 * nothing is written: what those who gave it said about it holds. @practice P14
 */
export function toKeepOf(given: readonly Given[], before: readonly GivenBefore[]): ToKeep {
  const byKey = new Map(before.map((one) => [one.key, one]));
  return {
    fresh: given.filter(({ key, minutes }) => minutes > 0 && !byKey.has(key)),
    changed: given.flatMap(({ key, minutes }) => {
      const one = byKey.get(key);
      return one === undefined || one.minutesWritten === minutes ? [] : [{ before: one, minutes }];
    }),
  };
}
