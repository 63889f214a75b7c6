import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exactly, notCollected, roundedTo, suppressed, type Count } from "../../nouns/count.ts";
import { activityOf, populationOf } from "./hand-made.ts";
import { tableFrom, type Choice } from "./join.rules.ts";
import { firstMeasure, isForAdults, type ReachTable } from "./table.rules.ts";

const choice: Choice = { area: "Littleton", organisation: "RXX", period: null, published: false };
const population = populationOf({
  "English, Welsh, Scottish, Northern Irish or British": 60_000,
  Pakistani: 5000,
  Arab: 400,
});
const activity = activityOf({
  "White British": [900],
  Pakistani: [7],
  Indian: [3],
  Chinese: [0],
  "Not known": [4],
  Total: [914],
});

const joined = (told: Partial<Choice> = {}, service = activity): ReachTable => {
  const table = tableFrom(population, service, { ...choice, ...told });
  assert.ok(table.ok, JSON.stringify(table));
  return table.value;
};

const seenOf = (table: ReachTable, code: string): Count | undefined =>
  table.communities.find((row) => row.code === code)?.seen[0];

// @practice P03
describe("a service's own counts, which nobody has published", () => {
  it("three people are hidden and seven become five, who may be five to seven", () => {
    assert.deepEqual(seenOf(joined(), "H"), suppressed);
    assert.deepEqual(seenOf(joined(), "J"), { mark: "value", count: 5, min: 5, max: 7 });
  });

  it("nobody is hidden as somebody is", () => {
    assert.deepEqual(seenOf(joined(), "R"), suppressed);
  });

  it("totals and unknowns are hidden and rounded too, or the hidden could be worked out again", () => {
    assert.deepEqual(joined().unknown, [suppressed]);
    assert.deepEqual(joined().everyone, [roundedTo(5, 5, 915)]);
  });

  it("the table says what was done to the counts", () => {
    assert.deepEqual([joined().published, joined().rounding], [false, { base: 5, hiddenUnder: 5 }]);
  });

  it("are left alone where somebody vouches that they are public", () => {
    const table = joined({ published: true });
    assert.deepEqual(
      [seenOf(table, "H"), seenOf(table, "J"), seenOf(table, "R")],
      [exactly(3), exactly(7), exactly(0)],
    );
    assert.deepEqual([table.unknown, table.published, table.rounding], [[exactly(4)], true, null]);
  });
});

describe("counts a publisher has already hidden and rounded", () => {
  const rounded = { base: 5, hiddenUnder: 5 };
  const publishedFile = activityOf(
    { "White British": [roundedTo(5, 5, 900)], Pakistani: [suppressed], Chinese: [exactly(0)] },
    { published: true, rounding: { Provider: rounded } },
  );

  it("are not hidden again: a published nobody stays nobody", () => {
    const table = joined({}, publishedFile);
    assert.deepEqual([seenOf(table, "J"), seenOf(table, "R")], [suppressed, exactly(0)]);
    assert.deepEqual([table.published, table.rounding], [true, rounded]);
  });
});

describe("a table of two files", () => {
  it("has all sixteen communities, and says of those without a row that nobody counted them", () => {
    const table = joined();
    assert.equal(table.communities.map((row) => row.code).join(""), "ABCDEFGHJKLMNPRS");
    assert.deepEqual(seenOf(table, "K"), notCollected);
  });

  it("keeps the file's label, the name for a sentence and the heading apart", () => {
    const row = joined().communities[0];
    assert.deepEqual([row?.label, row?.name, row?.heading], ["White British", "White British", "White"]);
  });

  it("lists the communities that live here and have no code in the service's records", () => {
    assert.deepEqual(
      joined().outside.map(({ label }) => label),
      ["Arab"],
    );
  });

  it("does not say of a group without an NHS code that nobody knows its residents where the file counts them", () => {
    const service = activityOf({ "White British": [900], Sylheti: [40], Kashmiri: [30] });
    const table = tableFrom(populationOf({ Pakistani: 5000, " sylheti": 1400 }), service, choice);
    assert.ok(table.ok, JSON.stringify(table));
    const why = new Map(table.value.outside.map(({ label, because }) => [label, because]));
    assert.equal(
      why.get("Sylheti"),
      "The population file counts 1,400 residents, but only the 16 NHS groups are compared here.",
    );
    assert.doesNotMatch(why.get("Kashmiri") ?? "The population file counts", /The population file counts/);
  });

  it("carries both files' names and warnings", () => {
    const table = tableFrom(
      { ...population, warnings: ["One area has two names."] },
      { ...activity, warnings: ["One row has no community."] },
      choice,
    );
    assert.ok(table.ok);
    assert.deepEqual(table.value.warnings, ["One area has two names.", "One row has no community."]);
    assert.deepEqual(
      table.value.sources.map(({ role, fileName }) => [role, fileName]),
      [
        ["population", "people.csv"],
        ["activity", "seen.csv"],
      ],
    );
  });
});

describe("two files that cannot be joined", () => {
  const problemsWith = (told: Partial<Choice>, people = population, service = activity): readonly string[] => {
    const table = tableFrom(people, service, { ...choice, ...told });
    assert.ok(!table.ok, "the files should have been refused");
    return table.problems.map(({ field, words }) => `${field}: ${words}`);
  };

  it("are refused with every question that is open, not one at a time", () => {
    const fields = problemsWith({ area: "Atlantis", organisation: "ZZZ", period: "1999-00" }).map(
      (one) => one.split(":")[0],
    );
    assert.deepEqual(fields, ["area", "organisation", "period"]);
  });

  it("are refused where the organisation counted nobody in that period", () => {
    const twoPeriods = activityOf({ Pakistani: [7] }, { periods: ["2024-25", "2025-26"] });
    assert.deepEqual(problemsWith({ period: "2024-25" }, population, twoPeriods), [
      "organisation: Littleton Listening has no rows for 2024-25 in the service file.",
    ]);
  });

  it("are refused where the population is not of ethnic groups", () => {
    const religions = populationOf({ Christian: 40, "No religion": 60 }, { scheme: null });
    assert.match(problemsWith({}, religions)[0] ?? "", /^population: None of the groups of Littleton/);
  });
});

describe("what a reader sees first", () => {
  const measured = (ids: readonly string[]): ReachTable =>
    joined(
      {},
      activityOf(
        { Pakistani: ids.map(() => 7) },
        { measures: ids.map((id) => ({ id, label: id, kind: id.startsWith("percentage") ? "percentage" : "count" })) },
      ),
    );

  it("are referrals where the file has them, else its first count", () => {
    assert.equal(firstMeasure(measured(["admissions", "referrals"])), "referrals");
    assert.equal(firstMeasure(measured(["percentage-recovery", "admissions", "detentions"])), "admissions");
    assert.equal(firstMeasure(measured(["percentage-recovery"])), "");
  });

  it("says that a service is for adults only of the published report that is", () => {
    const report = { ...activity.source, layout: "talking-therapies-annual" as const };
    assert.equal(isForAdults(joined()), false);
    assert.equal(isForAdults(joined({}, { ...activity, source: report })), true);
  });
});
