/** What somebody says. Racism and unfair treatment goes a way of its own. */
export const kinds = ["idea", "concern", "fear", "barrier", "praise", "need", "unfair"] as const;
export type Kind = (typeof kinds)[number];

/** How it came. By web nobody knows of whom; the others were written down for somebody who agreed. */
export const waysWrittenDown = ["phone", "paper", "talk", "organisation"] as const;
export const waysToCome = ["web", ...waysWrittenDown] as const;
export type CameBy = (typeof waysToCome)[number];

/** What was sent instead of words: spoken, or a photo of a paper form. */
export type SentAs = "sound" | "photo";

/** What was answered. Each stands with its reason. */
export const outcomes = ["did", "will", "could-not"] as const;
export type Outcome = (typeof outcomes)[number];

/** Whether the answer helps whoever asked. */
export const ratings = ["yes", "partly", "no"] as const;
export type Rating = (typeof ratings)[number];

/** What somebody who was treated unfairly wants. */
export const wishes = ["heard", "answer", "apology", "change", "help"] as const;
export type Wish = (typeof wishes)[number];

export interface AnswerGiven {
  readonly outcome: Outcome;
  readonly words: string;
  readonly language: string;
  /** Who read the translation; empty where it is none. */
  readonly checkedBy: string;
  readonly byName: string;
  /** A plain date, as all days here. */
  readonly on: string;
}

interface SaidAgain {
  readonly words: string;
  readonly on: string;
}

/** What became of it, for its sender and for the place. */
export interface Clock {
  readonly givenOn: string;
  /** Since when it waits: since it was given, or opened again. */
  readonly waitsSince: string;
  readonly dueOn: string;
  readonly takenOn: string | null;
  readonly answeredOn: string | null;
}

export interface Voice extends Clock {
  readonly id: string;
  readonly kind: Kind;
  /** Of what was spoken or photographed: what a person wrote down from it; empty before that. */
  readonly words: string;
  readonly sentAs: SentAs | null;
  /** Is the recording or photo still there? It goes once what was written down is agreed to. */
  readonly isRecordingHere: boolean;
  /** Somebody is to listen to it, or read the photo, and write it down. */
  readonly isToWriteDown: boolean;
  readonly language: string;
  readonly service: { readonly id: string; readonly name: string } | null;
  readonly cameBy: CameBy;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly enteredById: string | null;
  readonly unfair: {
    readonly where: string;
    readonly by: string;
    readonly wants: readonly Wish[];
    readonly keeperReads: boolean;
  };
  readonly rating: Rating | null;
  readonly published: { readonly words: string; readonly answer: string; readonly on: string } | null;
}

/** With all that was answered and said again. */
export interface VoiceWhole extends Voice {
  /** Who wrote down what was spoken, and when; null where nobody did. */
  readonly written: { readonly byId: string | null; readonly byName: string | null; readonly on: string } | null;
  /** Whoever wanted to be known. */
  readonly sender: { readonly name: string; readonly toldBy: string } | null;
  readonly answers: readonly AnswerGiven[];
  readonly again: readonly SaidAgain[];
}

/** A senior manager who was named to read of unfair treatment. */
export interface Reader {
  readonly personId: string;
  readonly name: string;
  readonly notService: { readonly id: string; readonly name: string } | null;
}

/** An answer for everyone to a fear that many have. */
export interface Fear {
  readonly id: string;
  readonly language: string;
  readonly fear: string;
  readonly answer: string;
  readonly checkedBy: string;
  readonly on: string;
}

/** At most so many on one page. */
export const voicesMax = 200;
/** Recordings and photos are large: more of them in one day are not taken. What is typed still is. */
export const recordingsADayMax = 100;
/** More in one day is no place talking: it is a machine. Whoever rings is still heard. */
export const voicesADayMax = 2000;
