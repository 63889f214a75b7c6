interface Named {
  readonly id: string;
  readonly name: string;
}

/** A session that was held, or an assignment that was handed in, and who came or passed. */
export interface Lesson {
  readonly id: string;
  readonly kind: "session" | "assignment";
  readonly title: string;
  readonly on: string;
  /** Identifiers of practitioners. */
  readonly done: readonly string[];
}

export interface Cohort extends Named {
  readonly networkId: string;
  readonly course: Course;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly lessons: readonly Lesson[];
}

export interface Course extends Named {
  readonly accreditor: string;
  readonly qualification: string;
  readonly years: number;
  readonly holdsYears: number | null;
}

export const resultWords = {
  qualified: "Qualified",
  "not-yet": "Not yet",
  left: "Left the course",
} as const;
export type CourseResult = keyof typeof resultWords;
