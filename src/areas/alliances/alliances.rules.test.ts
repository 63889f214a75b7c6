import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { AllianceListed, Party, PersonOfAlliance } from "./alliance.ts";
import { carriedOf, whoKnowsWhom } from "./carried.rules.ts";
import { linkedThrough, missedWords } from "./links.rules.ts";
import { mapOf } from "./map.rules.ts";
import { canStandFor } from "./standing-for.rules.ts";
import { resultOf, sideBySide } from "./trust.rules.ts";
import type { TrustAnswer } from "./trust.rules.ts";

const today = "2026-11-22";
const person = (personId: string, rest: Partial<PersonOfAlliance> = {}): PersonOfAlliance => ({
  personId,
  name: personId,
  side: "one",
  agreedAt: "2026-01-01",
  isContact: true,
  forWhat: "",
  how: "",
  canTakeOver: false,
  leftAt: null,
  ...rest,
});
const contact = (writtenById: string, onDay: string, side: "one" | "other" = "one") =>
  ({ kind: "contact", side, onDay, writtenById, namedIds: [] }) as const;

/** @practice P05 */
test("who carries an alliance alone is seen, and a successor with them; a contact from last year does not count", () => {
  const entries = [
    ...["-01", "-03", "-05", "-09"].map((day) => contact("a", `2026-10${day}`)),
    contact("b", "2024-01-01"),
  ];
  const people = [person("a"), person("b"), person("c", { side: "other" })];
  const [carried, other] = carriedOf({ entries, people, startedOn: "2024-01-01", today }).byOne;
  assert.deepEqual([carried?.personId, carried?.byOne, carried?.hasSuccessor], ["a", 4, false]);
  assert.deepEqual([other?.personId, other?.peopleOfSide], ["c", 1]);
  const ready = [person("a"), person("b", { canTakeOver: true })];
  assert.equal(carriedOf({ entries, people: ready, startedOn: "2024-01-01", today }).byOne[0]?.hasSuccessor, true);
  const shared = [...entries, contact("b", "2026-10-11"), contact("b", "2026-10-12")];
  assert.deepEqual(carriedOf({ entries: shared, people: ready, startedOn: "2024-01-01", today }).byOne, []);
});

test("an alliance sleeps after three months without a contact, and one side that does it all is seen", () => {
  const known = { people: [], startedOn: "2026-11-01", today };
  assert.equal(carriedOf({ ...known, entries: [contact("a", "2026-08-24")] }).isDormant, false);
  assert.equal(carriedOf({ ...known, entries: [contact("a", "2026-08-23")] }).isDormant, true);
  const four = ["01", "02", "03", "04"].map((day) => contact("a", `2026-11-${day}`));
  assert.equal(carriedOf({ ...known, entries: four }).mostlyBy, "one");
  assert.equal(
    carriedOf({
      ...known,
      entries: [...four, contact("c", "2026-11-05", "other"), contact("c", "2026-11-06", "other")],
    }).mostlyBy,
    null,
  );
});

test("who knows whom names nobody who did not agree to be somebody to talk to", () => {
  const met = { ...contact("a", "2026-11-01"), namedIds: ["c"] };
  assert.equal(whoKnowsWhom([met], [person("a"), person("c", { side: "other" })]).length, 1);
  assert.deepEqual(whoKnowsWhom([met], [person("a"), person("c", { side: "other", isContact: false })]), []);
});

const answer = fc.constantFrom<TrustAnswer>("yes", "partly", "no");

/** @practice P05 */
test("of five answers nobody who knows their own can work out another’s", () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 5, maxLength: 9 }), fc.nat(8), fc.nat(8), (answers, mine, theirs) => {
      const [own, of] = [mine % answers.length, theirs % answers.length];
      fc.pre(own !== of);
      const told = (all: readonly TrustAnswer[]) => resultOf(all.map((word) => ({ word })))?.["word"];
      // There are answers of the others in which that person said something else, and the result is the same.
      const options: readonly TrustAnswer[] = ["yes", "no"];
      const couldBe = options.filter((guess) =>
        [0, 1, 2, 3, 4, 5, 6, 7, 8].some((yes) => {
          let left = yes;
          const made = answers.map((one, at) =>
            at === own ? one : at === of ? guess : (left--, left >= 0 ? "yes" : "no"),
          );
          return told(made) === told(answers);
        }),
      );
      assert.equal(couldBe.length, 2);
    }),
  );
  assert.equal(resultOf(Array.from({ length: 4 }, () => ({ word: "yes" }) as const)), null);
});

test("there is no gap and no trend until both sides released something", () => {
  const said = (side: "one" | "other", releasedTo: "own-side" | "place") =>
    ({ id: side, side, words: "W", saidOn: today, releasedTo }) as const;
  assert.equal(sideBySide({ sentences: [said("one", "place"), said("other", "own-side")], rounds: [] }), null);
  const both = sideBySide({ sentences: [said("one", "place"), said("other", "place")], rounds: [] });
  assert.equal(both?.sentences.length, 2);
});

/** @practice P06 */
test("a community linked through faith organisations alone is seen beside how many have no religion", () => {
  const noReligion = { percent: 27.4, source: "A census", period: "2021" };
  const faithOnly = { religious: ["Church"], secular: [], noReligion };
  assert.match(
    missedWords(faithOnly) ?? "",
    /27.4 of 100 told the census that they have no religion: who reaches them/,
  );
  assert.equal(linkedThrough({ religious: [], secular: [] }), "neither");
  assert.equal(missedWords({ ...faithOnly, secular: ["Club"] }), null);
});

test("staff are on no community’s side, and nobody is on the side of a charity they do not work for", () => {
  const community = { kind: "community", id: "c", name: "C", isStatutory: false } as const;
  const charity = { kind: "organisation", id: "o", name: "O", isStatutory: false } as const;
  assert.equal(canStandFor({ roles: ["practitioner", "champion"], worksFor: [] }, community).allowed, false);
  assert.equal(canStandFor({ roles: ["champion"], worksFor: [] }, community).allowed, true);
  // Before they have proved twice who they are, too.
  const waiting = { roles: [], rolesWaiting: ["practitioner"], worksFor: [] } as const;
  assert.equal(canStandFor(waiting, community).allowed, false);
  assert.equal(canStandFor({ roles: ["administrator"], worksFor: [] }, charity).allowed, false);
  assert.equal(
    canStandFor({ roles: ["administrator"], worksFor: [] }, { ...charity, isStatutory: true }).allowed,
    true,
  );
});

test("the same alliances make the same map, whatever their order", () => {
  const party = (id: string, isStatutory: boolean): Party => ({
    side: "one",
    kind: "organisation",
    id,
    name: id,
    isStatutory,
    isGone: false,
    checkIn: null,
    isOnMap: true,
  });
  const between = (id: string, one: Party, other: Party): AllianceListed => ({
    id,
    one,
    other,
    startedAt: today,
    ended: null,
  });
  const list = [
    between("1", party("Trust", true), party("Church", false)),
    between("2", party("Church", false), party("Mosque", false)),
  ];
  const map = mapOf(list);
  assert.deepEqual(
    map.nodes.map(({ number, name, column }) => [number, name, column]),
    [
      [1, "Trust", "service"],
      [2, "Church", "community"],
      [3, "Mosque", "community"],
    ],
  );
  assert.deepEqual(mapOf(list.toReversed()).nodes, map.nodes);
});
