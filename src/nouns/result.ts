/** Something a person can put right: where it is, and a plain sentence that says what to do. */
export interface Problem {
  /** The form field, file box or column the problem belongs to. */
  readonly field: string;
  /** One or two plain sentences: what was found, what to do. */
  readonly words: string;
  /** The row of the file, counted from 1 with the heading row as 1, where the problem is in a row. */
  readonly row?: number;
}

/** An answer, or the problems that stand in its way. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const found = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const wrong = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

/** Several results as one: every problem at once. */
export const problemsOf = (...results: readonly Result<unknown>[]): readonly Problem[] =>
  results.flatMap((one) => (one.ok ? [] : one.problems));
