import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { readDay, readPastDay } from "./day.ts";

const asked = { field: "heldOn", needed: "Write the day." };
const wordsOf = (read: ReturnType<typeof readDay>): string =>
  read.ok ? "" : read.problems.map(({ words }) => words).join();

test("a day left out, one there is not and one that has not come are told apart", () => {
  assert.equal(wordsOf(readDay(" ", asked)), "Write the day.");
  assert.match(wordsOf(readDay("2026-02-31", asked)), /There is no such day/);
  const today = "2026-11-22";
  assert.match(wordsOf(readPastDay("2026-11-23", { ...asked, today })), /has not come yet/);
  assert.deepEqual(readPastDay(today, { ...asked, today }), { ok: true, value: today });
});

test("each day of a calendar is one, and no other is, to the same as the standard’s", () => {
  const iso = z.iso.date();
  const two = (number: number): string => String(number).padStart(2, "0");
  for (const year of [1900, 2000, 2023, 2024])
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1) {
        const typed = `${year}-${two(month)}-${two(day)}`;
        assert.equal(readDay(typed, asked).ok, iso.safeParse(typed).success, typed);
      }
});
