import { sumOf } from "../standardisation/standard-bands.ts";
import { sharesOf } from "./counts.ts";

export interface SimpsonDiversity {
  /** The chance that two people, drawn with return, are of different groups. */
  readonly simpson: number | null;
  /** The chance that they are of one group. */
  readonly herfindahl: number | null;
  /** The number of equal groups that would be as varied. */
  readonly inverseSimpson: number | null;
  readonly because: string | null;
}

/**
 * The chance that two people, drawn at random, come from different groups.
 *
 * Takes: `counts`, people in each group, 0 or more.
 * Gives: that chance (1 − Σp²), its rest (Herfindahl), and one over the rest, a number of equal groups.
 * Read it: 0.62 means that 62 in 100 pairs are mixed.
 * Misleads when: small groups matter: it hardly moves when one of them vanishes. No correction for small samples.
 * Errors: RangeError for negative counts. Nobody at all: null, with the reason.
 * Source: Simpson, Nature 1949.
 * @example simpsonDiversity([20, 30, 50]).simpson // 0.62
 */
export const simpsonDiversity = (counts: readonly number[]): SimpsonDiversity => {
  const shares = sharesOf("simpsonDiversity", counts);
  if (shares === null) {
    return { simpson: null, herfindahl: null, inverseSimpson: null, because: "There is nobody to tell apart." };
  }
  const herfindahl = sumOf(shares.map((share) => share * share));
  return { simpson: 1 - herfindahl, herfindahl, inverseSimpson: 1 / herfindahl, because: null };
};
