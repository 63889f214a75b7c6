/** The two sides of an alliance. The first is always an organisation; the other is another one, or a community. */
export const allianceSides = ["one", "other"] as const;
export type AllianceSide = (typeof allianceSides)[number];

/** In which form a side says how its trust is: each side chooses its own. */
export const checkInForms = ["talk", "questions", "statement"] as const;
export type CheckInForm = (typeof checkInForms)[number];

/** An organisation or a community, as one of the two. */
export interface Party {
  readonly side: AllianceSide;
  readonly kind: "organisation" | "community";
  readonly id: string;
  readonly name: string;
  /** It runs services or pays for them: it promises first. */
  readonly isStatutory: boolean;
  /** It left the directory, or chose not to be here: what it wrote is not shown. */
  readonly isGone: boolean;
  readonly checkIn: CheckInForm | null;
  readonly isOnMap: boolean;
}

/** An alliance in a list. */
export interface AllianceListed {
  readonly id: string;
  readonly one: Party;
  readonly other: Party;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly ended: { readonly at: string; readonly by: AllianceSide; readonly because: string } | null;
}

/** Somebody who is part of it, or was asked. */
export interface PersonOfAlliance {
  readonly personId: string;
  readonly name: string;
  readonly side: AllianceSide;
  /** ISO 8601; null while they have not said yes. */
  readonly agreedAt: string | null;
  /** They agreed to be somebody to talk to, for this, reached so. */
  readonly isContact: boolean;
  readonly forWhat: string;
  readonly how: string;
  readonly canTakeOver: boolean;
  readonly leftAt: string | null;
}

/** An alliance as somebody finds it: who asks, on which side, and for the policies what they may. */
export interface AllianceHere {
  readonly alliance: AllianceListed;
  readonly people: readonly PersonOfAlliance[];
  /** Their side: the one they are part of, were asked for, or could join. */
  readonly side: AllianceSide;
  readonly mine: Party;
  readonly theirs: Party;
  readonly isPart: boolean;
  readonly mayJoin: boolean;
  readonly isOver: boolean;
}

export const entryKinds = ["contact", "before", "learned", "next"] as const;
export type EntryKind = (typeof entryKinds)[number];
/** What somebody writes in sentences; a contact has a form of its own. */
export const writtenKinds = ["before", "learned", "next"] as const;

export const ways = ["met", "spoke", "wrote", "together"] as const;
export type Way = (typeof ways)[number];
export const wayWords: Readonly<Record<Way, string>> = {
  met: "Met",
  spoke: "Spoke by telephone or online",
  wrote: "Wrote",
  together: "Did something together",
};

/** One thing written down by one side, read by both. */
export interface Entry {
  readonly id: string;
  readonly side: AllianceSide;
  readonly kind: EntryKind;
  readonly way: Way | null;
  readonly words: string;
  /** A plain date. */
  readonly onDay: string | null;
  /** Null once they asked to be forgotten. */
  readonly writtenById: string | null;
  readonly authorRole: string;
  readonly writtenAt: string;
  readonly correctedAt: string | null;
  readonly takenOutAt: string | null;
  readonly namedIds: readonly string[];
  readonly answers: readonly {
    readonly id: string;
    readonly side: AllianceSide;
    readonly words: string;
    readonly writtenById: string | null;
    readonly writtenAt: string;
  }[];
}

export const keptSays = ["kept", "partly", "not-kept"] as const;
export type KeptSays = (typeof keptSays)[number];
export const keptWords: Readonly<Record<KeptSays, string>> = {
  kept: "Kept",
  partly: "Kept in part",
  "not-kept": "Not kept",
};

/** What one side says of a promise, its newest word. */
export interface Kept {
  readonly side: AllianceSide;
  readonly says: KeptSays;
  readonly words: string;
  readonly saidAt: string;
}

/** What a side promised for itself. */
export interface Promised {
  readonly id: string;
  readonly side: AllianceSide;
  readonly words: string;
  /** A plain date; null where no day was named. */
  readonly dueOn: string | null;
  readonly madeAt: string;
  readonly writtenById: string | null;
  readonly kept: readonly Kept[];
}

/** How far a side lets others see what it says of its trust. */
export const releases = ["own-side", "other-side", "place"] as const;
export type ReleasedTo = (typeof releases)[number];

/** One sentence of a side in its own words. */
export interface TrustSentence {
  readonly id: string;
  readonly side: AllianceSide;
  readonly words: string;
  readonly saidOn: string;
  readonly releasedTo: ReleasedTo;
}

/** What six questions came to: of each, whether more than half said yes. Null where fewer than five answered. */
export type TrustResult = Readonly<Record<string, boolean>> | null;

export interface TrustRound {
  readonly id: string;
  readonly side: AllianceSide;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly result: TrustResult;
  readonly releasedTo: ReleasedTo;
}

/** How many people, contacts and lines one answer holds at most. */
export const peopleMax = 200;
export const entriesMax = 200;
export const promisesMax = 100;
export const trustMax = 100;
