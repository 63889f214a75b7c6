/** What people and organisations do beside and between services. */
export const kinds = [
  "accompanied",
  "interpreted-care",
  "interpreted",
  "explained",
  "referred",
  "advocated",
  "came",
  "prepared",
  "room",
  "built",
  "answered",
  "trained",
  "other",
] as const;
export type Kind = (typeof kinds)[number];

/** In which standing somebody gave it. */
export const standings = ["volunteer", "worker", "relative", "child"] as const;
export type Standing = (typeof standings)[number];

/** What the service should have provided. */
export const needs = ["interpreter", "letter", "transport", "food", "explain", "nothing"] as const;
export type Need = (typeof needs)[number];

/** Lengths to tap; in minutes. */
export const lengths = ["15", "30", "60", "120", "240", "480"] as const;
export type Length = (typeof lengths)[number];

export const sayings = ["confirmed", "corrected", "disputed"] as const;
export type Saying = (typeof sayings)[number];

/** What was said about it: by those who gave it, or by the side that pays, which puts right what it wrote. */
export const saids = [...sayings, "rewritten"] as const;
export type SaidKind = (typeof saids)[number];

/** Written by the side that pays, until those who gave it have said something; taken back where it did not happen. */
export const states = ["written", ...saids, "taken-back"] as const;
export type State = (typeof states)[number];

/** How it came to be written down. */
export const ways = ["form", "session", "ask", "call", "sheet", "training", "case"] as const;
export type Way = (typeof ways)[number];

/** A day has so many minutes, for one person. */
export const minutesOfDay = 1440;

/** What several people of an organisation did may be one line, and then has more than a day. */
export const minutesMaxOf = (way: Way): number =>
  way === "ask" || way === "call" || way === "training" ? 60_000 : minutesOfDay;

/** So long it takes to write one down. It counts as given, and nobody has to ask for it. @practice P14 */
export const minutesToRecord = 2;

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Said {
  readonly number: number;
  readonly says: SaidKind;
  readonly minutes: number | null;
  readonly because: string;
  readonly onDay: string;
}

export interface Contribution {
  readonly id: string;
  /** Null where an organisation gave it, or they were forgotten. */
  readonly personId: string | null;
  readonly organisation: Named | null;
  readonly kind: Kind;
  readonly standing: Standing;
  readonly onDay: string;
  /** As it stands after what was said about it. */
  readonly minutes: number;
  readonly recording: number;
  readonly way: Way;
  /** How often, where one line is of several. */
  readonly times: number;
  readonly service: Named | null;
  readonly session: Named | null;
  readonly words: string;
  readonly shouldHave: Need | null;
  readonly writtenById: string | null;
  readonly said: readonly Said[];
  readonly answer: string | null;
  readonly answeredOn: string | null;
}

/** Whom a contribution concerns. */
export interface Givers {
  readonly personId: string | null;
  /** Who works for the organisation that gave it. */
  readonly workerIds: readonly string[];
  readonly writtenById: string | null;
}

/** What there is to choose from for whoever writes one down. */
export interface WritingHere {
  readonly own: readonly Named[];
  /** Whose contributions this person may write down: first those they work for. */
  readonly organisations: readonly Named[];
  readonly areMore: boolean;
  readonly services: readonly Named[];
}
