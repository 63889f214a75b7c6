import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../assert-near.ts";
import * as stats from "../index.ts";

const hundred = { words: 100, sentences: 5, syllables: 150, polysyllables: 12, complexWords: 10, letters: 450 };

test("the six scores follow their formulas", () => {
  const scores = stats.readabilityFromCounts(hundred);
  assertNear(scores.fleschReadingEase.value, 206.835 - 1.015 * 20 - 84.6 * 1.5, 1e-12);
  assertNear(scores.fleschKincaidGrade.value, 0.39 * 20 + 11.8 * 1.5 - 15.59, 1e-12);
  assertNear(scores.smog.value, 1.043 * Math.sqrt(72) + 3.1291, 1e-12);
  assertNear(scores.gunningFog.value, 0.4 * 30, 1e-12);
  assertNear(scores.colemanLiau.value, 0.0588 * 450 - 0.296 * 5 - 15.8, 1e-12);
  assertNear(scores.automatedReadability.value, 4.71 * 4.5 + 10 - 21.43, 1e-12);
  const typed = stats.readabilityFromCounts({ ...hundred, characters: 500 });
  assertNear(typed.automatedReadability.value, 4.71 * 5 + 10 - 21.43, 1e-12);
  assert.deepEqual(
    [scores.smog.valid, stats.readabilityFromCounts({ ...hundred, sentences: 30 }).smog.valid],
    [false, true],
  );
});

test("a text without words has no score, and a broken count is an error", () => {
  for (const text of ["", "   ", "… – !"]) {
    const scores = stats.readability(text);
    for (const { value, because } of [scores.fleschReadingEase, scores.smog, scores.gunningFog, scores.colemanLiau]) {
      assert.deepEqual([value, because], [null, "There are no words in the text."]);
    }
  }
  for (const broken of [{ words: -1 }, { syllables: NaN }, { sentences: 1.5 }, { letters: Infinity }]) {
    assert.throws(() => stats.readabilityFromCounts({ ...hundred, ...broken }), RangeError);
  }
});

test("any text at all is counted without stumbling", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const counts = stats.textCounts(text);
      assert.ok(Object.values(counts).every((count) => Number.isSafeInteger(count) && count >= 0));
      assert.ok(counts.sentences <= counts.words && counts.polysyllables <= counts.words);
      assert.equal(counts.words === 0, counts.sentences === 0);
    }),
  );
});

test("a slip of the keys, however long, is counted like any other text", () => {
  for (const piece of ["a", "ay", "!", "a.", "\n ", "((", "e'", ". ("]) {
    const text = piece.repeat(30_000);
    assert.ok(stats.textCounts(`${text}x`).words >= 1);
    assert.ok(stats.syllableCount(`${text}x`) >= 1);
  }
});

test("titles, short forms, initials and decimals end no sentence; lists and empty lines do", () => {
  const sentences = (text: string): number => stats.textCounts(text).sentences;
  assert.equal(sentences("Dr. Khan saw Mrs. Begum at 10.30 a.m. on Friday."), 1);
  assert.equal(sentences("Bring fruit, e.g. Apples. We have 2.5 hours!"), 2);
  assert.equal(sentences("Is it free? Yes. It is free for all"), 3);
  assert.equal(sentences("He said: “Come in.” Then he left."), 2);
  assert.equal(sentences("What we do\n\nWe listen to people"), 2);
  assert.equal(sentences("Bring:\n- your letter\n- a friend"), 3);
  assert.equal(sentences("one line\nand the next of the same"), 1);
});

test("hyphens make one word, numbers count as words, marks alone do not", () => {
  const counts = stats.textCounts("Well-known people – 25 of them – came.");
  assert.deepEqual([counts.words, counts.syllables, counts.letters, counts.characters], [6, 8, 27, 31]);
});

test("names, joined words, everyday words and endings make no complex words", () => {
  const complex = (text: string): number => stats.textCounts(text).complexWords;
  assert.equal(complex("We met Salamanca together at the hospital in September."), 0);
  assert.equal(complex("A non-negotiable thing created and visiting."), 0);
  assert.equal(complex("Accessible consultation requires interpretation."), 3);
  assert.equal(complex("It ended. Communication began."), 1);
  assert.equal(
    complex("– Stop. Ask Alexandria today."),
    0,
    "a dash is no word, and Alexandria stands inside a sentence",
  );
  assert.equal(complex("– Stop. Accessible help is here."), 1);
});

test("syllables come out as in a dictionary for words of health services", () => {
  const bySyllables: Readonly<Record<number, string>> = {
    1: "care health staff trained named lives queue league they're",
    2: "borough people table needed centre couldn't leaflet homeless lifeline something being quiet poet café",
    3: "services equity important therapy poverty mental-health improvement everything area NHS idea",
    4: "community ethnicity diabetes interpreter reactivate automatic vaccination variety material",
    5: "organisation simultaneous association creativity",
  };
  for (const [syllables, words] of Object.entries(bySyllables)) {
    for (const word of words.split(" ")) {
      assert.equal(stats.syllableCount(word), Number(syllables), word);
    }
  }
});
