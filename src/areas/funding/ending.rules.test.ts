import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { dayBefore, monthsLater, monthsLong } from "../../nouns/months.ts";
import { decideBy, endOf, nearnessOf, riskOf } from "./ending.rules.ts";
import type { Decided, Grant, Source } from "./funding.ts";
import { dayIn } from "./grant-file.rules.ts";
import { communitiesAtRisk } from "./help.rules.ts";
import { penceOf } from "./money.rules.ts";
import { spendingOf } from "./spending.rules.ts";

const decided = (aboutEnd: string, until: string | null): Decided => ({
  number: 1,
  aboutEnd,
  decision: until === null ? "let-go" : "renew",
  until,
  sharedWith: "",
  because: "Because.",
  by: null,
  role: "commissioner",
  on: "2026-01-01",
  heardOn: null,
});

const grant = (more: Partial<Grant>): Grant => ({
  id: "g",
  reference: "",
  kind: "grant",
  title: "Kitchen",
  about: "",
  funder: "Council",
  funderCode: "",
  recipient: "Circle",
  recipientCode: "",
  recipientId: "circle",
  pence: 100,
  awardedOn: "2025-04-01",
  startsOn: "2025-04-01",
  endsOn: "2027-03-31",
  covers: "core",
  isPublic: false,
  ownerId: null,
  ownerName: null,
  recordedOn: "2025-04-01",
  last: null,
  wouldLose: "",
  communityIds: [],
  ...more,
});

const someDay = fc.date({ min: new Date("2000-01-01"), max: new Date("2080-12-31"), noInvalidDate: true });
const plain = (at: Date): string => at.toISOString().slice(0, 10);

// @practice P33
describe("the end of money", () => {
  test("months are counted as people count them, and days as the calendar has them", () => {
    assert.equal(monthsLater("2026-08-31", -6), "2026-02-28");
    assert.equal(monthsLater("2023-12-15", 2), "2024-02-15");
    assert.equal(Math.round(monthsLong("2025-04-01", "2028-03-31")), 36);
    fc.assert(
      fc.property(someDay, (at) => {
        assert.equal(dayBefore(plain(at)), plain(new Date(at.getTime() - 86_400_000)));
      }),
    );
  });

  test("is warned of 12, 6 and 3 months before, on the day itself and not a day later", () => {
    const end = "2027-03-31";
    const near = (today: string) => nearnessOf(end, today);
    assert.deepEqual(["2026-03-30", "2026-03-31", "2026-09-30", "2026-12-31", end, "2027-04-01"].map(near), [
      "later",
      "twelve",
      "six",
      "three",
      "three",
      "past",
    ]);
    assert.equal(nearnessOf(null, end), "later");
  });

  test("wants a decision by six months before, and for what is shorter than that by its first day", () => {
    assert.equal(decideBy(grant({}), "2027-03-31"), "2026-09-30");
    assert.equal(decideBy(grant({ startsOn: "2027-01-01" }), "2027-03-31"), "2027-01-01");
    const bridged = grant({ endsOn: "2027-01-31", last: decided("2027-01-31", "2027-03-31") });
    assert.equal(decideBy(bridged, "2027-03-31"), "2027-01-31", "a bridge of two months starts where the grant ended");
  });

  test("is a risk from the day after, until somebody decides; and never for what had ended before it was written down", () => {
    assert.equal(riskOf(grant({}), "2026-09-30"), null);
    assert.equal(riskOf(grant({}), "2026-10-01")?.decideBy, "2026-09-30");
    assert.equal(riskOf(grant({}), "2029-01-01")?.nearness, "past");
    assert.equal(riskOf(grant({ last: decided("2027-03-31", null) }), "2029-01-01"), null);
    assert.equal(riskOf(grant({ recordedOn: "2028-01-01" }), "2029-01-01"), null);
  });

  test("moves with a decision, which then wants another; a later end in the list counts for more", () => {
    assert.deepEqual(endOf(grant({ last: decided("2027-03-31", "2028-03-31") })), { on: "2028-03-31", letGo: null });
    assert.equal(endOf(grant({ last: decided("2027-03-31", null) })).letGo?.decision, "let-go");
    const corrected = grant({ endsOn: "2030-03-31", last: decided("2027-03-31", null) });
    assert.deepEqual(endOf(corrected), { on: "2030-03-31", letGo: null });
  });
});

const serving = (communityId: string, organisationId: string) => ({
  communityId,
  communityName: communityId,
  organisationId,
  organisationName: organisationId,
  offerings: ["lunch"],
});
const source: Source = {
  id: "s",
  organisationId: "choir",
  organisationName: "choir",
  funder: "Trust",
  kind: "grant",
  covers: "core",
  purpose: "",
  amount: null,
  startsOn: null,
  endsOn: null,
  wouldLose: "",
  releasedTo: "place",
  showsAmount: false,
  readerIds: [],
  writtenOn: "2026-01-01",
  authorRole: "worker",
};

// @practice P33
describe("which communities lose their only help", () => {
  const known = {
    serving: [serving("Elders", "circle")],
    grants: [grant({})],
    sources: [],
    today: "2026-11-22",
    months: 12,
  };
  const first = (more: object) => communitiesAtRisk({ ...known, ...more })[0];

  test("where the only one ends it is named with its day, and what people can come to stands for what is lost", () => {
    assert.deepEqual([first({})?.loss, first({})?.endsOn], ["only", "2027-03-31"]);
    assert.deepEqual(first({})?.ending[0]?.wouldLose, ["lunch"]);
    assert.equal(first({ months: 3 }), undefined);
  });

  test("other help counts as going on, ending or not known, by what is shown of it", () => {
    const two = { serving: [serving("Elders", "circle"), serving("Elders", "choir")] };
    assert.equal(first(two)?.loss, "only-known");
    assert.equal(first({ ...two, sources: [source] })?.loss, "some");
    assert.equal(first({ ...two, sources: [{ ...source, endsOn: "2027-06-30" }] })?.endsOn, "2027-06-30");
  });

  test("money that goes on for the same organisation keeps its help; money for another community does not", () => {
    assert.equal(first({ sources: [{ ...source, organisationId: "circle" }] }), undefined);
    const others = grant({ id: "h", endsOn: "2030-03-31", communityIds: ["Families"] });
    assert.equal(first({ grants: [grant({}), others] })?.loss, "only");
  });
});

// @practice P33
test("sums are kept back wherever one organisation could be told from them", () => {
  const paid = (name: string, pence: number, isPublic = false) => grant({ recipientId: name, pence, isPublic });
  const led = new Map(["a", "b", "c"].map((name) => [name, true]));
  const tells = (grants: readonly Grant[]) => spendingOf(grants, { led, year: 2025 }).tellsOfNobodyAlone;
  assert.equal(tells([paid("a", 10), paid("b", 10), paid("c", 10)]), true);
  assert.equal(tells([paid("a", 10), paid("b", 10)]), false, "two know each other’s");
  assert.equal(tells([paid("a", 100), paid("b", 1), paid("c", 1)]), false, "nearly all is one’s");
  assert.equal(tells([paid("a", 10, true), paid("b", 10, true)]), true, "published anyway");
  const known = [paid("a", 10, true), paid("b", 10, true), paid("c", 10)];
  assert.equal(tells(known), false, "whoever takes off what is published knows the third");
  const project = { ...paid("c", 10), covers: "project" } as const;
  assert.equal(tells([paid("a", 10), paid("b", 10), paid("c", 10), project]), false, "one’s project is all but core");
});

test("amounts and days are read as people write them, and what is none is told", () => {
  assert.deepEqual(["£12,000", "950.50", "1e3", "-5", "lots", "12.345"].map(penceOf), [
    1_200_000,
    95_050,
    null,
    null,
    null,
    null,
  ]);
  assert.deepEqual(["31/3/2027", "2027-03-31T00:00:00Z", "31/31/2027", "soon"].map(dayIn), [
    "2027-03-31",
    "2027-03-31",
    "31/31/2027",
    "soon",
  ]);
});
