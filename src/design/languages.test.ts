import assert from "node:assert/strict";
import { test } from "node:test";
import { type DesignWords, designWords } from "./design.words.ts";
import { chooseLanguage, directionOf, isLanguage, languageCodes, languages, localeOf, nameOf } from "./languages.ts";

test("somebody who asked for Urdu gets Urdu, whatever the browser and the cookie say", () => {
  assert.equal(chooseLanguage({ asked: "ur", kept: "cy", header: "pl" }), "ur");
});

test("a choice that was kept wins over the browser's languages", () => {
  assert.equal(chooseLanguage({ kept: "so", header: "pl,en;q=0.5" }), "so");
});

test("the browser's first language that we speak is taken, by its weight and without its country", () => {
  assert.equal(chooseLanguage({ header: "fr-FR, cy;q=0.4, bn-BD;q=0.8" }), "bn");
  assert.equal(chooseLanguage({ header: "ar;q=0, pl;q=0.1" }), "pl");
});

test("nonsense, or no wish at all, is answered in English", () => {
  assert.equal(chooseLanguage({}), "en");
  assert.equal(chooseLanguage({ asked: "tlh", kept: "__proto__", header: ";;;,q=,*;q=x" }), "en");
  assert.equal(isLanguage("constructor"), false);
});

test("Urdu and Arabic run right to left, the other languages left to right", () => {
  const rightToLeft = languageCodes.filter((code) => directionOf(code) === "rtl");
  assert.deepEqual(rightToLeft, ["ur", "ar"]);
});

test("every language is named in its own script and has a locale the machine knows", () => {
  assert.deepEqual(
    languages.map(({ code }) => code),
    [...languageCodes],
  );
  assert.equal(nameOf("pa"), "ਪੰਜਾਬੀ");
  for (const code of languageCodes)
    assert.deepEqual(Intl.NumberFormat.supportedLocalesOf(localeOf(code)).length, 1, code);
});

/** A word as it is said, with anything a sentence is made from filled in. */
const said = (word: DesignWords[keyof DesignWords]): string => {
  if (typeof word === "string") return word;
  if (typeof word === "object") return Object.values(word).some((one) => one.trim() === "") ? "" : "said";
  const spoken: unknown = Reflect.apply(word, undefined, ["7", "9"]);
  return String(spoken);
};

test("no sentence is empty, in any language, but the two that English does not need", () => {
  for (const language of languageCodes) {
    const empty = Object.entries(designWords(language)).filter(([, word]) => said(word).trim() === "");
    const allowed = language === "en" ? ["awaitingReview", "onlyInEnglish"] : [];
    assert.deepEqual(
      empty.map(([key]) => key),
      allowed,
      language,
    );
  }
});

test("hidden, not collected, not known and does not apply are said in four different ways in every language", () => {
  for (const language of languageCodes) {
    const { hidden, notCollected, notKnown, notApplicable } = designWords(language);
    assert.equal(new Set([hidden, notCollected, notKnown, notApplicable]).size, 4, language);
  }
});

test("a sentence keeps the number it was given", () => {
  for (const language of languageCodes) {
    const words = designWords(language);
    assert.match(words.hiddenUnder(5), /5/, language);
    assert.match(words.pageOf(3, 8), /3.*8/, language);
    assert.match(words.showMoreRows(175), /175/, language);
  }
});
