/** A clinic that a network holds at a community venue. */
export interface Clinic {
  readonly id: string;
  readonly networkId: string;
  readonly name: string;
  readonly venue: string;
  /** When it is held, in words: "Every Tuesday from 6 to 9". */
  readonly days: string;
  /** A plain date. */
  readonly opensOn: string;
  readonly closedOn: string | null;
  /** How many waited when they were last counted; null where nobody counted yet. */
  readonly waiting: { readonly count: number; readonly on: string } | null;
}

export const outcomes = ["kept", "not-kept", "moved"] as const;
export type Outcome = (typeof outcomes)[number];
export const interpreters = ["there", "not-there", "not-needed"] as const;
export type Interpreter = (typeof interpreters)[number];

/** Under a pseudonym: no name and no note; where the record is, a text points to it. @practice P40 */
export interface Appointment {
  readonly id: string;
  readonly pseudonym: string;
  readonly onDay: string;
  readonly at: string;
  readonly language: string;
  readonly needsInterpreter: boolean;
  readonly recordPointer: string;
  readonly came: { readonly came: Outcome; readonly interpreter: Interpreter; readonly on: string } | null;
}

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  kept: "They came",
  "not-kept": "They did not come",
  moved: "It was moved to another day",
};

export const interpreterWords: Readonly<Record<Interpreter, string>> = {
  there: "An interpreter was there",
  "not-there": "An interpreter was needed and was not there",
  "not-needed": "No interpreter was needed",
};
