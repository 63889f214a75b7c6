import assert from "node:assert/strict";
import { test } from "node:test";
import { movedIn, reachedOfSides } from "./agenda.rules.ts";
import type { AgendaItem } from "./agenda.ts";
import { boxesOf, missingIn, stepOf } from "./evidence.rules.ts";
import { nudgeOf, saidOfSent } from "./papers.rules.ts";
import { aloneIn } from "./people.rules.ts";
import { sectionOf } from "./section.rules.ts";
import { callOf, sessionOf } from "./session.rules.ts";
import type { Contributor } from "./session.ts";
import { steps } from "./step.ts";
import { readWebAddress } from "./web-address.rules.ts";
import { clockOf, despite, nightWords, whenOf } from "./when.rules.ts";

const words = (result: { readonly ok: boolean; readonly problems?: readonly { readonly words: string }[] }) =>
  (result.problems ?? []).map((one) => one.words).join(" ");

const person = (
  name: string,
  standing: Contributor["standing"],
  community: string | null = null,
): Parameters<typeof aloneIn>[0][number] => ({
  name,
  standing,
  part: "contributor",
  community: community === null ? null : { id: community, name: community },
  answer: null,
});

/** @practice P11 */
test("every box of a meeting stands in the checklist, also those of which nobody said anything", () => {
  const boxes = boxesOf([
    { step: "venue", isDone: true, said: "Chosen by contributors", onDay: "2026-11-01", by: "Example Chair" },
    { step: "papers", isDone: false, said: "Sent late: 1 day before, and not 5.", onDay: "2026-11-02", by: "" },
  ]);
  assert.equal(boxes.length, steps.length);
  assert.equal(boxes.find(({ step }) => step === "venue")?.state, "done");
  assert.equal(boxes.find(({ step }) => step === "papers")?.state, "not-done");
  assert.equal(missingIn(boxes).length, steps.length - 2);
});

test("a box that is not done says why, and a day is one that there is", () => {
  assert.match(words(stepOf({ step: "travel", done: "no", said: " ", onDay: "" }, "2026-11-22")), /why it was not/);
  assert.match(
    words(stepOf({ step: "travel", done: "yes", said: "Paid", onDay: "2026-02-31" }, "2026-11-22")),
    /no such day/,
  );
  const said = stepOf({ step: "travel", done: "yes", said: "Paid", onDay: "" }, "2026-11-22");
  assert.ok(said.ok && said.value.onDay === "2026-11-22");
});

/** @practice P11 */
test("a meeting is called without a box when the chair says why, and never without a day", () => {
  const planned = { onDay: "2026-12-01", fromTime: "18:00", missing: ["Plain papers, in time"], state: "planning" };
  assert.match(words(callOf(planned, { because: "" })), /Something is missing/);
  assert.ok(callOf(planned, { because: "There is nothing to read." }).ok);
  assert.ok(callOf({ ...planned, missing: [] }, { because: "" }).ok);
  assert.match(words(callOf({ ...planned, onDay: null }, { because: "Why not" })), /Choose a day/);
  assert.match(words(callOf({ ...planned, state: "called" }, { because: "" })), /called already/);
});

/** @practice P11 @practice P12 */
test("somebody who would sit there alone is named to the chair, and two are not", () => {
  const staff = [person("Staff one", "staff"), person("Staff two", "senior-staff")];
  assert.deepEqual(aloneIn([...staff, person("Amina", "service-user")]), [
    "Amina would be the only contributor among people of services.",
  ]);
  assert.deepEqual(aloneIn([...staff, person("Amina", "service-user"), person("Bo", "carer")]), []);
  const mixed = [
    ...staff,
    person("Amina", "service-user", "Somali"),
    person("Bo", "carer", "Roma"),
    person("Cy", "carer", "Roma"),
  ];
  assert.deepEqual(aloneIn(mixed), ["Amina would be the only one who speaks of: Somali."]);
  const declined = [...staff, person("Amina", "service-user"), { ...person("Bo", "carer"), answer: "no" as const }];
  assert.equal(aloneIn(declined).length, 1);
  assert.deepEqual(aloneIn([person("Amina", "service-user"), person("Bo", "carer")]), []);
});

/** @practice P11 */
test("a day against which something stands needs a reason, and a time that the night skips is not there", () => {
  const sent = { onDay: "2026-11-27", fromTime: "12.30", toTime: "14", because: "" };
  const when = whenOf(sent, "2026-11-22");
  assert.ok(when.ok);
  assert.equal(when.value.fromTime, "12:30");
  const clash = { name: "Friday prayer", whom: "Muslims", certainty: "sure", words: "Begin after 3." } as const;
  assert.match(words(despite(when.value, [clash])), /Friday prayer: Begin after 3.*write why/);
  assert.ok(despite({ ...when.value, because: "The only free room." }, [clash]).ok);
  assert.match(
    words(whenOf({ ...sent, onDay: "2027-03-28", fromTime: "01:30", toTime: "02:30" }, "2026-11-22")),
    /not there/,
  );
  assert.match(nightWords("2026-10-25", ["01:30"]) ?? "", /comes twice/);
  assert.match(words(whenOf({ ...sent, toTime: "12:30" }, "2026-11-22")), /ends before/);
  assert.match(words(whenOf({ ...sent, onDay: "2016-11-27" }, "2026-11-22")), /Check the year/);
  assert.equal(clockOf("25:00"), undefined);
});

/** @practice P12 */
test("the chair never leads the listening section, from neither side", () => {
  const here = { chairId: "chair", personIds: ["chair", "friend"] };
  const sent = { listening: "wanted", minutes: "20", facilitator: "chair", said: "All four, on Monday" };
  assert.match(words(sectionOf(sent, here)), /The chair listens/);
  assert.ok(sectionOf({ ...sent, facilitator: "friend" }, here).ok);
  assert.ok(sectionOf({ ...sent, listening: "not-wanted", facilitator: "" }, here).ok);
  const session = {
    title: "T",
    kind: "meeting",
    purpose: "P",
    promisedLevel: "asked",
    openTo: "place",
    chair: "friend",
  };
  const chairs = sessionOf(session, { personIds: ["friend"], mine: "me", facilitatorId: "friend" });
  assert.match(words(chairs), /somebody else must chair/);
});

const item = (id: string, rest: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  title: id,
  kind: "item",
  side: "community",
  askedBy: null,
  minutes: 10,
  position: 1,
  wasReached: null,
  ...rest,
});

/** @practice P11 */
test("what is about racism or unfair treatment stays on the agenda, and each side sees how much of its own was reached", () => {
  const items = [item("a", { kind: "unfair", wasReached: true }), item("b", { side: "service", wasReached: false })];
  assert.match(words(movedIn(items, "a", "off")), /stays on the agenda/);
  assert.ok(movedIn(items, "b", "off").ok);
  assert.ok(movedIn(items, "a", "down").ok);
  assert.match(words(movedIn(items, "a", "up")), /at the end/);
  assert.deepEqual(reachedOfSides(items), [
    { side: "community", items: 1, reached: 1 },
    { side: "service", items: 1, reached: 0 },
  ]);
});

/** @practice P11 */
test("papers are in time five days before, and long words get a nudge and no refusal", () => {
  assert.deepEqual(saidOfSent("2026-11-01", "2026-11-06"), { isInTime: true, said: "Sent 5 days before." });
  assert.equal(saidOfSent("2026-11-05", "2026-11-06").isInTime, false);
  const jargon =
    "The multidisciplinary commissioning infrastructure necessitates organisational interoperability considerations. ";
  assert.match(nudgeOf(jargon.repeat(10)) ?? "", /shorter sentences/);
  assert.equal(nudgeOf("We will meet. Bring a friend. "), null);
});

test("a link leads to a page that everybody reaches, and runs nothing", () => {
  assert.ok(readWebAddress("https://example.org/papers.pdf", "link").ok);
  for (const typed of ["javascript:alert(1)", "http://127.0.0.1/", "ftp://example.org", "https://a:b@example.org/"])
    assert.equal(readWebAddress(typed, "link").ok, false, typed);
});
