import assert from "node:assert/strict";
import { test } from "node:test";
import { daysIn, paperLogOf } from "./paper-log.rules.ts";

const here = {
  now: Date.parse("2026-11-20T12:00:00Z"),
  today: "2026-11-20",
  practitionerPersonId: null,
  supervisors: [{ personId: "supervisor", since: "2025-01-01", until: null }],
  clinics: [],
  taken: [],
  whyNotOn: (day: string) => (day === "2026-05-05" ? "The insurance ran out." : null),
};
const common = { setting: "home", clinic: "", supervisor: "supervisor" };
const problemsOf = (text: string, more: object = {}) => {
  const read = paperLogOf(text, { ...common, ...more }, here);
  return read.ok ? [] : read.problems.map(({ field, words }) => `${field}: ${words}`);
};

/** @practice P40 */
test("a log from paper is taken line by line, as people write days and times", () => {
  const read = paperLogOf(
    "2026-03-02, 18:00, 21:00, 4\n\n 3/3/2026; 9.30; 11.00; 1\r\n04.03.2026\t22:00\t00:30\t2\n5/3/2026  10:00  11:00  3",
    common,
    here,
  );
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.map(({ day, minutes, seen }) => [day, minutes, seen]),
    [
      ["2026-03-02", 180, 4],
      ["2026-03-03", 90, 1],
      ["2026-03-04", 150, 2],
      ["2026-03-05", 60, 3],
    ],
  );
  assert.deepEqual(daysIn("3/3/2026, 9:00, 10:00, 1\nnonsense"), ["2026-03-03", "nonsense"]);
});

/** @practice P40 */
test("all of it is taken or nothing, and each line that is wrong is named", () => {
  assert.deepEqual(problemsOf("2026-03-02, 18:00, 21:00, 4\n2026-03-02, 20:00, 22:00, 1"), [
    "lines: Line 2: This overlaps with 18:00 to 21:00 on 2026-03-02, which is written down already. Nobody is in two places at once: check both.",
  ]);
  assert.match(problemsOf("2026-05-05, 18:00, 21:00, 4").join(), /Line 1: The insurance ran out/);
  assert.match(problemsOf("2026-03-02, 18:00").join(), /Line 1: Write the time/);
  assert.match(problemsOf("2027-03-02, 18:00, 19:00, 1").join(), /Line 1: This day has not come yet/);
  assert.match(problemsOf("31/02/2026, 18:00, 19:00, 1").join(), /Line 1: There is no such day/);
  assert.match(problemsOf("2026-03-02, 18:00, 19:00, <b>4</b>").join(), /Line 1: Write how many/);
  assert.match(problemsOf("").join(), /a line for each time/);
  assert.match(problemsOf("x\n".repeat(201)).join(), /201 lines/);
});

test("what is asked once for all lines is told once", () => {
  assert.deepEqual(problemsOf("2026-03-02, 18:00, 19:00, 1\n2026-03-03, 18:00, 19:00, 1", { supervisor: "" }), [
    "supervisor: Choose who supervised it.",
  ]);
});
