/**
 * A request that cannot be taken as it was sent (4xx) or just now (503), thrown before any route sees it. Everything else that is thrown
 * is a fault of ours or of the database.
 */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 503;
  readonly words: string;
  readonly field?: string;
  /** After how many seconds it may be asked again. */
  readonly waitSeconds?: number;
}

const refusals = new WeakMap<Error, Refusal>();

/** @example throw refuse(413, "This file is larger than 200 MB. Send a smaller one."); */
export function refuse(status: Refusal["status"], words: string, field?: string): Error {
  const error = new Error(words);
  refusals.set(error, { status, words, ...(field === undefined ? {} : { field }) });
  return error;
}

/** Too many tries: the answer says in words and in `Retry-After` when to come back. */
export function refuseForNow(words: string, waitSeconds: number): Error {
  const error = new Error(words);
  refusals.set(error, { status: 429, words, waitSeconds });
  return error;
}

export const refusalIn = (error: unknown): Refusal | undefined =>
  error instanceof Error ? refusals.get(error) : undefined;
