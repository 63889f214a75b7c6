import assert from "node:assert/strict";
import { test } from "node:test";
import { hypergeometric } from "./hypergeometric.ts";
import { assertNear } from "../assert-near.ts";

test("a plain draw gives the chances of the printed formula", () => {
  const { lowest, chances } = hypergeometric({ marked: 7, unmarked: 13, drawn: 5 });
  assert.equal(lowest, 0);
  [0.08301083591331269, 0.3228199174406605, 0.3873839009287926, 0.17608359133126936].forEach((want, k) =>
    assertNear(chances[k], want, 1e-12),
  );
  assertNear(
    chances.reduce((sum, each) => sum + each, 0),
    1,
    1e-14,
  );
});

test("higher odds draw more marked people, by Fisher's noncentral formula", () => {
  const { chances } = hypergeometric({ marked: 7, unmarked: 13, drawn: 5, oddsRatio: 2.5 });
  [0.01130758, 0.10993479, 0.32980438, 0.37477771].forEach((want, k) => assertNear(chances[k], want, 1e-6));
});

test("the fewest possible are those for whom there is no other room", () => {
  assert.deepEqual(hypergeometric({ marked: 3, unmarked: 2, drawn: 5 }), { lowest: 3, chances: [1] });
  assert.throws(() => hypergeometric({ marked: 1, unmarked: 1, drawn: 3 }), /3 cannot be drawn from 2/);
});

test("tens of thousands of people and wild odds do not overflow", () => {
  for (const oddsRatio of [1e-100, 1, 1e100]) {
    const { chances } = hypergeometric({ marked: 51000, unmarked: 61000, drawn: 8024, oddsRatio });
    assertNear(
      chances.reduce((sum, each) => sum + each, 0),
      1,
      1e-12,
    );
  }
});
