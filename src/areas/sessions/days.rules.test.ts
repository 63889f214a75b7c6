import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { attendanceOf, timeOf } from "./attendance.rules.ts";
import { saysShown } from "./changes.rules.ts";
import { feltQuestions, ratingQuestions, steps } from "./day.ts";
import type { RatingsGathered } from "./day.ts";
import { feltOf, isOver, middleOf, ratedOf, widestGap } from "./ratings.rules.ts";
import { isAboutNote, minutesOf, reachedBySide } from "./recorded.rules.ts";

const gathered = (heard: Readonly<Record<number, number>>, more: Partial<RatingsGathered> = {}): RatingsGathered => ({
  sessionId: "one",
  counts: new Map(
    ratingQuestions.map((question) => [question, new Map(steps.map((step) => [step, heard[step] ?? 0]))]),
  ),
  chair: new Map(),
  heldOn: "2026-01-31",
  areClosed: true,
  ...more,
});
const words = { choose: "Choose.", nothing: "Nothing." };
const none = { heard: "", respected: "", understood: "", influence: "", safe: "", "worth-it": "", level: "" };

test("nothing of how a session was felt is shown while somebody may still say it, four weeks and no longer @practice P12", () => {
  const open = gathered({ 4: 9 }, { areClosed: false });
  assert.equal(isOver(open, "2026-02-28"), false);
  assert.equal(isOver(open, "2026-03-01"), true);
  assert.equal(feltOf(open, "2026-02-28"), null);
  assert.equal(feltOf(open, "2026-03-01")?.[0]?.middleStep, 4);
});

test("fewer than five who answered show no number and no middle, whatever they said @practice P12", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }), (said) => {
      const counts: Record<number, number> = {};
      for (const step of said) counts[step] = (counts[step] ?? 0) + 1;
      for (const felt of feltOf(gathered(counts), "2026-02-01") ?? []) {
        assert.equal(felt.middleStep, null);
        assert.equal(felt.gap, null);
        for (const count of [felt.answered, felt.low, felt.middle, felt.high]) assert.equal(count.mark, "suppressed");
      }
    }),
  );
});

test("whoever would rather not say is in no middle, and the chair’s step stands apart", () => {
  const felt = feltOf(gathered({ 0: 4, 1: 3, 2: 2, 5: 1 }, { chair: new Map([["heard", 5]]) }), "2026-02-01") ?? [];
  const heard = felt.find(({ question }) => question === "heard");
  assert.equal(heard?.middleStep, 1);
  assert.equal(heard?.gap, 4);
  assert.equal(widestGap(felt)?.question, "heard");
  assert.equal(widestGap(felt.map((one) => ({ ...one, gap: -1 }))), undefined);
  assert.equal(middleOf(new Map([[0, 9]])), null);
});

test("one answer is enough, none is not, and what is not on the scale is refused by its question", () => {
  assert.equal(ratedOf({ ...none, safe: "5" }, words).ok, true);
  assert.deepEqual(ratedOf(none, words), { ok: false, problems: [{ field: "heard", words: "Nothing." }] });
  for (const question of feltQuestions)
    assert.deepEqual(ratedOf({ ...none, [question]: "6" }, words), {
      ok: false,
      problems: [{ field: question, words: "Choose." }],
    });
});

test("that a change is so is shown to the nearest five, and fewer than five not at all", () => {
  const shown = saysShown({ id: "one", says: { yes: 7, partly: 4, no: 0 } });
  assert.deepEqual(
    [shown.yes, shown.partly.mark, shown.no.mark].map((one) => (typeof one === "string" ? one : one.mark)),
    ["value", "suppressed", "suppressed"],
  );
});

test("a text that names a note or quotes one is about it, however it is written; a common word is not", () => {
  const notes = [{ id: "n-1", words: "You speak as if we were not in the room." }];
  assert.equal(isAboutNote("To n-1: no.", { notes }), true);
  assert.equal(isAboutNote("“YOU speak, as if we were — not in the room”, they said.", { notes }), true);
  assert.equal(isAboutNote("We were in the room.", { notes }), false);
  assert.equal(isAboutNote("Yes, so it is.", { notes: [{ id: "n-2", words: "Yes" }] }), false);
});

test("minutes in another language say who read them, and 500 people are ticked at once", () => {
  const here = { notes: [], languages: ["en", "ur"] };
  assert.equal(minutesOf({ words: "متن", language: "ur", checkedBy: "" }, here).ok, false);
  assert.equal(minutesOf({ words: "متن", language: "ur", checkedBy: "Example Elder" }, here).ok, true);
  assert.equal(minutesOf({ words: "x".repeat(20_001), language: "en", checkedBy: "" }, here).ok, false);
  const contributors = Array.from({ length: 500 }, (_, index) => ({ id: `c-${index}` }));
  const all = attendanceOf({ came: contributors.map(({ id }) => id), "count-carer": "12" }, contributors);
  assert.equal(all.ok && all.value.cameIds.length, 500);
  assert.equal(attendanceOf({ came: ["c-500"] }, contributors).ok, false);
  assert.equal(attendanceOf({ came: [], "count-carer": "1001" }, contributors).ok, false);
});

test("time is given by one or by everybody, paid, unpaid or still to be agreed", () => {
  const contributors = [{ id: "c-1" }];
  assert.deepEqual(timeOf({ contributor: "everybody", minutes: "90", paid: "agreed" }, contributors), {
    ok: true,
    value: { contributorId: null, minutes: 90, isPaid: null },
  });
  for (const minutes of ["0", "1441", "-5", "1.5", "an hour"])
    assert.equal(timeOf({ contributor: "c-1", minutes, paid: "yes" }, contributors).ok, false, minutes);
  assert.equal(timeOf({ contributor: "c-2", minutes: "5", paid: "yes" }, contributors).ok, false);
});

test("of each side’s items it is said how many were reached; the listening section is no item of a side", () => {
  const item = { id: "i", title: "", askedBy: null, minutes: 5, position: 0 };
  assert.deepEqual(
    reachedBySide([
      { ...item, kind: "item", side: "community", wasReached: false },
      { ...item, kind: "unfair", side: "community", wasReached: true },
      { ...item, kind: "listening", side: "both", wasReached: true },
      { ...item, kind: "item", side: "service", wasReached: null },
    ]),
    [
      { side: "community", asked: 2, reached: 1 },
      { side: "service", asked: 1, reached: 0 },
      { side: "both", asked: 0, reached: 0 },
    ],
  );
});
