const NAME = "Refusal";

/**
 * An Error for the person who runs Alongside: its message says in plain words what stands in the way and what to do.
 * Commands print the message alone and exit 1; any other Error is a fault of ours and keeps its stack.
 */
export const refusal = (words: string, cause?: unknown): Error => {
  const error = new Error(words, cause === undefined ? undefined : { cause });
  error.name = NAME;
  return error;
};

/** Is this an Error made by `refusal`? */
export const isRefusal = (error: unknown): error is Error => error instanceof Error && error.name === NAME;
