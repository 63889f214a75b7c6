import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { firstWords } from "./first-words.ts";
import { jargonOf, sameWord } from "./jargon.rules.ts";

const words = [
  { id: "1", word: "Care plan", also: [], plain: "What was agreed." },
  { id: "2", word: "Plan", also: [], plain: "What one means to do." },
  { id: "3", word: "CMHT", also: ["community mental health team"], plain: "A team." },
  { id: "4", word: "SALT", also: [], plain: "Help with speaking." },
  { id: "5", word: "معالج", also: [], plain: "Somebody who treats." },
  { id: "6", word: "Straße", also: [], plain: "A street." },
];
const foundIn = (text: string) => jargonOf(text, words).map(({ word, plain }) => `${word}=${plain}`);

test("a contributor reads what words of services in a paper mean: the longest word, whatever its capitals, in any script @practice P11", () => {
  assert.deepEqual(foundIn("Your CARE-PLANS, and a plan."), [
    "CARE-PLANS=What was agreed.",
    "plan=What one means to do.",
  ]);
  assert.deepEqual(foundIn("the Community\nMental Health Team’s visit"), ["Community\nMental Health Team=A team."]);
  assert.deepEqual(foundIn("planned, explain, airplan"), [], "never inside another word");
  assert.deepEqual(foundIn("قال معالج: نعم"), ["معالج=Somebody who treats."]);
  assert.deepEqual(foundIn("STRASSE"), ["STRASSE=A street."]);
  assert.deepEqual(foundIn("a care, plan"), ["plan=What one means to do."], "a comma ends a word");
});

test("what is short for something and nobody explained is found too; salt is not SALT", () => {
  assert.deepEqual(foundIn("The ICBs and the UK, 2026, with salt, SALT and CMHTs"), [
    "ICBs=null",
    "SALT=Help with speaking.",
    "CMHTs=A team.",
  ]);
});

test("whatever somebody asks for can be kept and compared", () => {
  assert.equal(sameWord(" Care-PLAN "), sameWord("care plan"));
  assert.equal(sameWord("???"), "???");
  assert.equal([...sameWord("ﷺ".repeat(100))].length, 200);
});

test("whatever a paper says, each word found stands where it is said to stand, and none inside another", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom("care", "plan", "CMHT", "-", " ", "SALT", "s"), fc.string())),
      (parts) => {
        const text = parts.join("");
        let behind = 0;
        for (const { word, from, to } of jargonOf(text, words)) {
          assert.equal(text.slice(from, to), word);
          assert.ok(from >= behind && to > from);
          behind = to;
        }
      },
    ),
  );
});

test("a place begins with some forty words in short sentences, each once", () => {
  assert.ok(firstWords.length >= 40);
  assert.equal(new Set(firstWords.map(({ word }) => sameWord(word))).size, firstWords.length);
  for (const { word, plain, also } of firstWords) {
    assert.ok(plain.length > 10 && plain.length <= 200, word);
    assert.ok(
      jargonOf(
        plain,
        firstWords.map((one) => ({ ...one, id: one.word })),
      ).every((one) => one.plain !== null || ["NHS"].includes(one.word)),
      `${word}: ${plain}`,
    );
    assert.ok(also.every((one) => one !== ""));
  }
});
