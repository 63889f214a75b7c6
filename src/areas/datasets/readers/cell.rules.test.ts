/** @practice P03 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { exactly, notApplicable, notCollected, roundedTo, suppressed } from "../../../nouns/count.ts";
import { readCount, readMeasurement } from "./cell.rules.ts";

const NUMBERS: readonly (readonly [string, number])[] = [
  ["0", 0],
  ["345", 345],
  [" 45 ", 45],
  ["12\t", 12],
  ["1,234", 1234],
  ["1,234,567", 1_234_567],
  ["1 234", 1234],
  ["1\u00a0234", 1234],
  ["1\u2009234\u202f567", 1_234_567],
  ["١٢", 12],
  ["١٬٢٣٤", 1234],
  ["\u200f١٢\u200f", 12],
  ["४५", 45],
  ["১২৩", 123],
  ["１２", 12],
  ["5.0", 5],
  ["5.00", 5],
  ["1000000000", 1_000_000_000],
];

for (const [text, count] of NUMBERS) {
  test(`“${text}” is ${count} people`, () => {
    assert.deepEqual(readCount(text), { read: true, count: exactly(count) });
  });
}

test("a hidden count holds no digits, however it is marked", () => {
  for (const text of ["*", "c", "[c]", "C", "<5", "< 5", "≤4", "<١٠", "!", " * "]) {
    assert.deepEqual(readCount(text), { read: true, count: suppressed }, text);
  }
});

test("what nobody counted is not zero", () => {
  for (const text of ["", " ", "-", "–", ":", "..", "[x]"]) {
    assert.deepEqual(readCount(text), { read: true, count: notCollected }, text);
  }
});

test("a question that does not arise is not zero either", () => {
  for (const text of ["N/A", "n/a", "NULL", "[z]", "z"]) {
    assert.deepEqual(readCount(text), { read: true, count: notApplicable }, text);
  }
});

const REFUSED: readonly (readonly [string, RegExp])[] = [
  ["-1", /under zero/u],
  ["−5", /under zero/u],
  ["--5", /under zero/u],
  ["1.5", /not a whole number/u],
  ["3,2", /not a whole number/u],
  ["1.234", /thousand or a decimal/u],
  ["NaN", /not a number/u],
  ["Infinity", /not a number/u],
  ["ten", /not a count/u],
  ["12%", /percentage/u],
  ["£12.50", /money/u],
  ["0.1+0.2", /not a count/u],
  ["#REF!", /spreadsheet error/u],
  ["=1+1", /formula/u],
  ["+5", /formula/u],
  ["1e3", /shortened/u],
  ["0x10", /in digits/u],
  ["00012", /code/u],
  ["1O", /letter O/u],
  ["O", /letter O/u],
  ["1,23", /not a whole number/u],
  ["12,34,567", /not a count/u],
  ["1000000001", /too large/u],
  ["9007199254740992", /too large/u],
  ["9434765919", /too large/u],
  ["1٢", /two scripts/u],
  ["9999999", /hidden count/u],
  ["5-9", /not a count/u],
  ["12 (est)", /not a count/u],
];

for (const [text, reason] of REFUSED) {
  test(`“${text}” is refused with a reason and never guessed`, () => {
    const cell = readCount(text);
    assert.equal(cell.read, false);
    assert.match(cell.read ? "" : cell.because, reason);
    assert.match(cell.read ? "" : cell.because, /[.]$/u);
  });
}

test("a rounded 345 stands for 343 to 347 people", () => {
  const cell = readCount("345", (count) => roundedTo(5, 5, count));
  assert.deepEqual(cell, { read: true, count: { mark: "value", count: 345, min: 343, max: 347 } });
});

test("a published percentage keeps its decimal and its mark", () => {
  assert.deepEqual(readMeasurement("67.4"), { read: true, count: exactly(67.4) });
  assert.deepEqual(readMeasurement("*"), { read: true, count: suppressed });
  assert.equal(readMeasurement("about half").read, false);
});
