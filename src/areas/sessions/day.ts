import type { SeatStanding } from "../groups/index.ts";
import { levels } from "./session.ts";

/** People of one standing: those who came without a name, and how often somebody of it spoke. */
export interface Counted {
  readonly standing: SeatStanding;
  readonly people: number;
  readonly spoke: number;
}

export interface Decision {
  readonly id: string;
  readonly itemId: string | null;
  readonly words: string;
  readonly because: string;
  readonly movedBy: SeatStanding | null;
}

export interface Action {
  readonly id: string;
  readonly itemId: string | null;
  readonly words: string;
  readonly who: string;
  /** Plain dates. */
  readonly byDay: string | null;
  readonly doneOn: string | null;
}

/** The minutes in one language. */
export interface Minutes {
  readonly language: string;
  readonly words: string;
  /** Who read the translation; empty where it is none. */
  readonly checkedBy: string;
}

/** What was said in the listening section, where its writer released it: with nobody's name. */
export interface NoteReleased {
  readonly id: string;
  readonly words: string;
}

export interface OwnNote extends NoteReleased {
  readonly isReleased: boolean;
}

/** What the chair says has changed because of the listening section, and what contributors say of that. */
export interface Change {
  readonly id: string;
  readonly words: string;
  /** A plain date. */
  readonly saidOn: string;
  readonly says: Readonly<Record<ChangeSays, number>>;
}

export const changeSays = ["yes", "partly", "no"] as const;
export type ChangeSays = (typeof changeSays)[number];

/** What people are asked afterwards, each from 1 (not at all) to 5 (fully). */
export const feltQuestions = ["heard", "respected", "understood", "influence", "safe", "worth-it"] as const;
export type FeltQuestion = (typeof feltQuestions)[number];

/** And how far they took part, on the scale on which it was promised. */
export const ratingQuestions = [...feltQuestions, "level"] as const;
export type RatingQuestion = (typeof ratingQuestions)[number];

export const questionNames: Readonly<Record<RatingQuestion, string>> = {
  heard: "Heard",
  respected: "Respected",
  understood: "Understood",
  influence: "Had influence",
  safe: "Safe",
  "worth-it": "Worth it",
  level: "Took part",
};

/** 0: rather not say. */
export type Step = 0 | 1 | 2 | 3 | 4 | 5;
export const steps = [0, 1, 2, 3, 4, 5] as const satisfies readonly Step[];

export type Rated = Readonly<Record<RatingQuestion, Step>>;

/** How many chose each step of a question. */
type StepCounts = ReadonlyMap<RatingQuestion, ReadonlyMap<number, number>>;

/** How it went, as counts that nobody has looked at yet: they leave through the gate of ratings.rules.ts alone. */
export interface RatingsGathered {
  readonly sessionId: string;
  readonly counts: StepCounts;
  /** By question; empty where the chair has not rated. */
  readonly chair: ReadonlyMap<RatingQuestion, number>;
  readonly heldOn: string;
  readonly areClosed: boolean;
}

/** The step of a level on the common scale: 1 for told, 5 for led by the community. */
export const stepOfLevel = (level: string): number => levels.findIndex((one) => one === level) + 1;

export const peopleMax = 1000;
/** Four weeks. */
export const ratingDays = 28;
