import assert from "node:assert/strict";

/** For tests: two numbers agree to a share of the wanted one (1e-9 unless told), or to that much where 0 is wanted. */
export const assertNear = (got: number | null | undefined, want: number, share = 1e-9): void => {
  assert.ok(typeof got === "number", `got ${String(got)}, want ${want}`);
  assert.ok(Math.abs(got - want) <= share * (want === 0 ? 1 : Math.abs(want)), `got ${got}, want ${want}`);
};
