import { monthsLater } from "../../nouns/months.ts";

/** A sentence holds for a year; null where none was agreed. */
export const renewByOf = (agreedOn: string | undefined): string | null =>
  agreedOn === undefined ? null : monthsLater(agreedOn, 12);

/** A month before it runs out the chair is reminded; at once where there is none. */
export const isToRenew = (agreedOn: string | undefined, today: string): boolean => {
  const by = renewByOf(agreedOn);
  return by === null || monthsLater(by, -1) <= today;
};
