import assert from "node:assert/strict";
import { test } from "node:test";
import { languageCodes } from "../../design/languages.ts";
import { equalityQuestions } from "./equality.ts";
import { askedIn } from "./equality.words.ts";

const translated = ["class", "came", "language", "english"];

test("class, coming here and language are asked in every language, with the same answers to choose from @practice P07", () => {
  for (const { name, choices, hint, own } of equalityQuestions.filter((one) => translated.includes(one.name)))
    for (const language of languageCodes.filter((code) => code !== "en")) {
      const asked = askedIn(language, name);
      assert.ok(asked !== undefined, `${name} is not asked in ${language}`);
      assert.deepEqual(Object.keys(asked.choices), Object.keys(choices), `${name} in ${language}`);
      assert.deepEqual([asked.hint === undefined, asked.own === undefined], [hint === undefined, own === undefined]);
    }
  assert.equal(
    translated.every((name) => equalityQuestions.some((one) => one.name === name)),
    true,
  );
});
