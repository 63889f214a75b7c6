import type { Side } from "../../nouns/role.ts";

/** What a lesson can rest on. */
export const sourceKinds = ["release", "voice", "decision", "change", "programme"] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const sourceNames: Readonly<Record<SourceKind, string>> = {
  release: "Published figures",
  voice: "What somebody said, and was answered",
  decision: "What a meeting decided",
  change: "What changed because people were listened to",
  programme: "A programme of both sides",
};

/** As it is kept: of which kind, and its number or identifier. */
export interface SourceKept {
  readonly kind: SourceKind;
  readonly thing: string;
}

/** Something that is out now, and can be opened. */
export interface Source extends SourceKept {
  readonly title: string;
  /** What it says, where that is short. */
  readonly words: string;
  /** Behind the place’s address. */
  readonly path: string;
  /** Everyone opens it; else the people of the place. */
  readonly isForAll: boolean;
}

/** What was learned, in a sentence. */
export interface Lesson {
  readonly id: string;
  readonly sentence: string;
  /** The side of whoever wrote it; the other one looks at it. */
  readonly side: Side;
  readonly writtenById: string | null;
  readonly writtenByName: string | null;
  readonly writtenOn: string;
  readonly says: "yes" | "no" | null;
  readonly because: string;
  readonly reviewedByName: string | null;
  readonly reviewedOn: string | null;
  readonly sources: readonly SourceKept[];
}

export interface Edition {
  readonly number: number;
  readonly lessonIds: readonly string[];
  readonly publishedOn: string;
}

export interface Guidance {
  readonly id: string;
  readonly title: string;
  readonly forWhom: string;
  readonly startedById: string | null;
  /** The latest first. */
  readonly editions: readonly Edition[];
}

export const lessonsMax = 300;
export const guidanceMax = 200;
/** Statements of one edition. */
export const statementsMax = 100;
