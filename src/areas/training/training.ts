import type { Released } from "../../nouns/indicator.ts";

/** Who must take a course. Words of organisations, not of grades: a church has a front line too. */
export const levels = ["board", "senior", "middle", "front-line", "volunteers"] as const;
export type Level = (typeof levels)[number];
export const levelWords: Readonly<Record<Level, string>> = {
  board: "Board or trustees",
  senior: "Senior managers",
  middle: "Team leaders",
  "front-line": "Front line",
  volunteers: "Volunteers",
};

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Course {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The community organisation that made it and gives it too; null where none does. */
  readonly organisation: Named | null;
  readonly levels: readonly Level[];
  readonly holdsMonths: number;
  /** A plain date. */
  readonly begunOn: string;
}

export interface Held {
  readonly id: string;
  readonly onDay: string;
  readonly givenBy: string;
  readonly came: number;
  readonly organisation: Named | null;
  /** Of the community’s trainers, together. */
  readonly trainersMinutes: number;
}

/** The newest count of a team and level. */
export interface TeamCount {
  readonly courseId: string;
  readonly organisation: Named;
  readonly team: string;
  readonly level: Level;
  readonly staff: number;
  readonly upToDate: number;
  readonly onDay: string;
  readonly source: string;
}

/** How many of whom are up to date, as it may be shown. */
export interface Covered {
  /** Null: all organisations that counted. */
  readonly organisation: Named | null;
  readonly level: Level;
  readonly upToDate: Released;
  readonly staff: Released;
  readonly teams: number;
  /** The oldest and the newest day of the counts. */
  readonly from: string;
  readonly until: string;
}

/** Why somebody should act: a team has people who are not up to date, or nobody counted for over a year. */
export interface Overdue {
  readonly courseId: string;
  readonly organisation: Named;
  readonly team: string;
  readonly level: Level;
  readonly why: "not-all" | "not-counted";
  readonly onDay: string;
}

/** What somebody keeps of themselves. */
export interface OwnRecord {
  readonly courseId: string;
  readonly onDay: string;
  /** The last day on which it holds. */
  readonly holdsUntil: string;
}

export const coursesMax = 100;
export const countsMax = 2000;
export const heldMax = 200;
/** Counted for longer than this is not counted. */
export const freshMonths = 12;
