/** By what people are met. */
export const media = [
  "stall",
  "talk",
  "radio",
  "door-to-door",
  "faith-service",
  "phone",
  "social-media",
  "walk",
  "other",
] as const;
export type Medium = (typeof media)[number];

export const mediumNames: Readonly<Record<Medium, string>> = {
  stall: "A stall",
  talk: "A talk",
  radio: "Radio",
  "door-to-door": "Door to door",
  "faith-service": "At a faith service",
  phone: "By telephone",
  "social-media": "Social media",
  walk: "On the street, at a school gate, at work",
  other: "Something else",
};

export const formats = ["conversation", "speech", "printed", "film-or-sound", "food", "activity", "other"] as const;
export type Format = (typeof formats)[number];

export const formatNames: Readonly<Record<Format, string>> = {
  conversation: "A conversation",
  speech: "Somebody speaks, others listen and ask",
  printed: "Something to read",
  "film-or-sound": "A film, or something to hear",
  food: "Food or tea together",
  activity: "Doing something together",
  other: "Another form",
};

export const states = ["planned", "held", "cancelled"] as const;
export type State = (typeof states)[number];

export const stateNames: Readonly<Record<State, string>> = {
  planned: "Planned",
  held: "Held",
  cancelled: "Did not happen",
};

/** What is counted: people, in whole numbers. */
export const counted = ["met", "took", "asked", "came"] as const;
export type Counted = (typeof counted)[number];
export type Counts = Readonly<Record<Counted, number>>;

export const countedNames: Readonly<Record<Counted, string>> = {
  met: "People you talked with",
  took: "Took something to read",
  asked: "Asked a question",
  came: "Came to a service or meeting later",
};

export const countMax = 100_000;
/** So many are listed. */
export const sessionsMax = 500;
/** A contact is forgotten after so many months at the latest. */
export const contactMonthsMax = 12;
/** What is older than this is not taken from a device any more. */
export const entryMonthsMax = 12;

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface OutreachWritten {
  readonly organisationId: string | null;
  readonly venue: string;
  /** A plain date. */
  readonly onDay: string;
  readonly medium: Medium;
  readonly format: Format;
  readonly language: string;
  readonly communityId: string | null;
  readonly pence: number;
}

export interface Outreach {
  readonly id: string;
  readonly organisation: Named | null;
  readonly venue: string;
  readonly onDay: string;
  readonly medium: Medium;
  readonly format: Format;
  readonly language: string;
  readonly community: Named | null;
  readonly pence: number;
  readonly state: State;
  readonly begunById: string | null;
}

export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly reachBy: string;
  readonly purpose: string;
  readonly forgetOn: string;
  readonly came: "yes" | "no" | null;
  readonly takenById: string | null;
}

/** What a device may send. */
export const entryKinds = ["counts", "contact", "voice", "hours"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** So many in one piece; a device sends the others after it. */
export const piecesMax = 50;

/** Why an entry was not kept; each has its sentence in every language. */
export const refusals = [
  "session-unknown",
  "day-wrong",
  "too-old",
  "too-long",
  "number-wrong",
  "nothing",
  "names-because",
  "agree-first",
  "forget-wrong",
  "day-full",
  "kind-unknown",
] as const;
export type Refusal = (typeof refusals)[number];

export type EntryAnswer =
  | { readonly id: string; readonly says: "kept" | "had" }
  | { readonly id: string; readonly says: "refused"; readonly because: Refusal };

interface EntryCommon {
  readonly id: string;
  readonly sessionId: string | null;
  readonly onDay: string;
  /** The device's own clock, as ISO 8601; null where it said none. */
  readonly toldAt: string | null;
}

export type Entry = EntryCommon &
  (
    | {
        readonly kind: "counts";
        readonly counts: Counts;
        readonly names: string;
        readonly namesBecause: string;
        /** Of an outreach that nobody planned: where it was. Its session is made from it. */
        readonly unplanned: { readonly venue: string; readonly medium: Medium } | null;
      }
    | {
        readonly kind: "contact";
        readonly name: string;
        readonly reachBy: string;
        readonly purpose: string;
        readonly forgetOn: string;
      }
    | { readonly kind: "voice"; readonly words: string; readonly language: string; readonly about: string }
    | { readonly kind: "hours"; readonly minutes: number; readonly words: string }
  );
