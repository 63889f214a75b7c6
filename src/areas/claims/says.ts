import type { FeeStop } from "./ceiling.rules.ts";

/** What must be put right, in the reader’s language: the part of the words that rules say. */
export interface ClaimSays {
  readonly wantsNeeded: string;
  readonly donationNeeded: string;
  readonly everyNeeded: string;
  readonly amountWrong: string;
  readonly whatNeeded: string;
  readonly dayWrong: string;
  readonly tooLong: string;
  readonly fileWrong: string;
  readonly noRate: string;
  /** With the amount between braces. */
  readonly overRate: string;
  readonly overCeiling: string;
  readonly sessionWrong: string;
  readonly emailWrong: string;
  readonly stops: Readonly<Record<NonNullable<FeeStop>, string>>;
}

/** By itself in a line of any direction: £25 stays £25 where the words around it run from the right. */
export const apart = (value: string): string => `\u2068${value}\u2069`;

/** A sentence with what belongs between its braces. */
export const filled = (sentence: string, value: string): string => sentence.replace(/\{\w+\}/, apart(value));
