import assert from "node:assert/strict";

/** For tests: whoever gives an impossible number hears which, and of which measure. */
export const assertRefuses = (ask: () => unknown, sentence: RegExp): void => {
  assert.throws(ask, (error) => error instanceof RangeError && sentence.test(error.message), String(sentence));
};
