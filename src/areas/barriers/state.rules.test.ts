import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stepsDone } from "./barrier.ts";
import type { Step, StepDone } from "./barrier.ts";
import { canHappen, figuresOf, isOverdue, standingOf, waitsForWord, waitsToBeTold } from "./state.rules.ts";

const stepOf = (did: StepDone, metOn: string | null = null): Step => ({
  number: 1,
  did,
  words: "",
  priority: null,
  to: null,
  joined: null,
  metOn,
  there: [],
  risk: null,
  byId: null,
  by: null,
  onDay: "2026-03-02",
});
const after = (...done: readonly StepDone[]): readonly Step[] => done.map((did) => stepOf(did));
const clock = (steps: readonly Step[], raisedOn = "2026-03-02", dueOn = "2026-04-13") => ({ raisedOn, dueOn, steps });

test("nothing is closed before it was on the managers’ table, in whatever order steps are tried @practice P22", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...stepsDone), { maxLength: 40 }), (tried) => {
      const steps: Step[] = [];
      for (const did of tried) if (canHappen(steps, did)) steps.push(stepOf(did));
      const names = steps.map(({ did }) => did);
      const closed = names.findIndex((did) => did === "closed" || did === "accepted");
      if (closed >= 0) assert.ok(names.slice(0, closed).includes("tabled"), names.join(" → "));
      assert.ok(names.filter((did) => did === "disputed").length <= 1, "it is disputed once");
      assert.ok(names.filter((did) => did === "released").length <= 1);
    }),
    { numRuns: 2000 },
  );
});

test("a dispute opens it again or stands, and can be said once @practice P22", () => {
  const closed = after("triaged", "tabled", "risk", "planned", "closed");
  assert.ok(waitsToBeTold(closed));
  const told = [...closed, stepOf("told")];
  assert.ok(waitsForWord(told));
  const disputed = [...told, stepOf("disputed")];
  assert.equal(standingOf(disputed), "disputed");
  const again = [...disputed, stepOf("opened-again")];
  assert.equal(standingOf(again), "tabled");
  const second = [...again, stepOf("closed"), stepOf("told")];
  assert.equal(canHappen(second, "disputed"), false);
  assert.ok(canHappen(second, "answered"));
  assert.equal(standingOf([...disputed, stepOf("stands")]), "stands");
  assert.ok(waitsToBeTold([...disputed, stepOf("stands")]));
});

test("what managers refuse is unresolved: the community answers once, and it can come to the table again", () => {
  const refused = after("triaged", "refused");
  assert.equal(standingOf(refused), "unresolved");
  assert.ok(canHappen(refused, "replied"));
  const replied = [...refused, stepOf("replied")];
  assert.equal(canHappen(replied, "replied"), false);
  assert.equal(canHappen(replied, "closed"), false);
  assert.ok(canHappen(replied, "tabled"));
});

test("the day itself is in time and the day after is late, until a meeting had it @practice P22", () => {
  assert.equal(isOverdue(clock([]), "2026-04-13"), false);
  assert.equal(isOverdue(clock([]), "2026-04-14"), true);
  assert.equal(isOverdue(clock(after("triaged")), "2026-04-14"), true);
  assert.equal(isOverdue(clock([stepOf("triaged"), stepOf("refused", "2026-05-01")]), "2026-06-01"), false);
  assert.equal(isOverdue(clock(after("joined")), "2026-06-01"), false);
});

test("figures say how many of how many: late ones count, what is not late yet does not, joined ones count once", () => {
  const figures = figuresOf(
    [
      clock([stepOf("triaged"), stepOf("tabled", "2026-03-12"), stepOf("closed"), stepOf("told"), stepOf("answered")]),
      clock([
        stepOf("triaged"),
        stepOf("tabled", "2026-05-01"),
        stepOf("accepted"),
        stepOf("told"),
        stepOf("disputed"),
      ]),
      clock([stepOf("triaged"), stepOf("refused", "2026-04-13")]),
      clock([]),
      clock([], "2026-05-20", "2026-07-01"),
      clock(after("joined")),
    ],
    "2026-06-01",
  );
  assert.deepEqual(figures.tabledInTime, { number: 2, all: 4 });
  assert.equal(figures.tabled, 3);
  assert.equal(figures.medianDays, 42);
  assert.deepEqual(figures.closedWithEvidence, { number: 1, all: 2 });
  assert.deepEqual(figures.answered, { number: 1, all: 2 });
  assert.equal(figuresOf([], "2026-06-01").medianDays, null);
});
