import assert from "node:assert/strict";
import { test } from "node:test";
import { foundBecause, notSaid, wantedWords } from "./wanted.rules.ts";

/** @practice P18 */
test("whoever is found says why, where their card does not, and what nothing is said of", () => {
  const words = wantedWords("whom do I talk to about hall hire in the Gujarati-speaking community?");
  const commissioner = {
    name: "Example Commissioner",
    forWhat: "grants",
    languages: ["English"],
    answers: ["hall", "hire"],
  };
  assert.equal(foundBecause(commissioner), "Found because their organisation says: hall, hire");
  assert.equal(notSaid(commissioner, words), "Nothing is said of: gujarati");
  const cook = { name: "Example cook", forWhat: "the hall", languages: ["Gujarati"], answers: ["hall", "gujarati"] };
  assert.equal(foundBecause(cook), "", "it stands on the card");
});
