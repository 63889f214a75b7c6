/** Which side a chance is counted from. Asking for the small side directly keeps its digits: 1 - 0.999 does not. */
export type Tail = "lower" | "upper";

export const otherTail = (tail: Tail): Tail => (tail === "lower" ? "upper" : "lower");

/** A probability must be 0 to 1. */
export const mustBeProbability = (distribution: string, probability: number): void => {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`${distribution}: a probability must be 0 to 1, but was ${probability}.`);
  }
};
