import type { Kind } from "./contribution.ts";
import { kinds } from "./contribution.ts";

/** What is asked in a call: all that partners do but for answering asks, which they write down there. */
export const callKinds: readonly Kind[] = kinds.filter((kind) => kind !== "answered");

/** The fields of a line: how often, how long each time, what should have been provided. */
export const callField = (part: "times" | "each" | "should", kind: Kind): string => `${part}-${kind}`;

/** Months that one still remembers. */
export const callMonths = 3;

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What there is to choose from for whoever types up a call. */
export interface CallHere {
  readonly organisations: readonly Named[];
  readonly areMore: boolean;
  readonly services: readonly Named[];
  /** Keys of lines that stand there already. */
  readonly keysThere: readonly string[];
}
