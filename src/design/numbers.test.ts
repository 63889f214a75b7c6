import assert from "node:assert/strict";
import { test } from "node:test";
import { languageCodes } from "./languages.ts";
import { dateText, dayText, numberText, percentText } from "./numbers.ts";

test("a count is read with its thousands apart", () => {
  assert.equal(numberText(12305, "en"), "12,305");
});

test("a column of rates keeps its decimals, so that units stand under units", () => {
  assert.equal(numberText(38, "en", 1), "38.0");
  assert.equal(numberText(28.16, "en", 1), "28.2");
});

test("what is not a number is never printed as one", () => {
  for (const nothing of [Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.equal(numberText(nothing, "en"), "–");
    assert.equal(percentText(nothing, "en"), "–");
  }
});

test("digits are the same in every language, so that a number can be found again in its file", () => {
  for (const language of languageCodes) assert.match(numberText(345, language), /345/, language);
});

test("a share is read as a percentage", () => {
  assert.equal(percentText(0.0528, "en"), "5%");
  assert.equal(percentText(0.0528, "en", 1), "5.3%");
});

test("a day is said as people say it, and text that is no day is left alone", () => {
  assert.equal(dayText("2026-03-03", "en"), "Tuesday 3 March 2026");
  assert.equal(dateText("2026-03-03", "en"), "3 March 2026");
  assert.match(dayText("2026-03-03", "cy"), /3 Mawrth 2026/);
  assert.equal(dayText("2026-13-45", "en"), "2026-13-45");
  assert.equal(dayText("next week", "en"), "next week");
});
