import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPlace } from "../../rehearsal-place.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

const { house, placeId, be, ask, post, send } = await openPlace();
after(() => house.close());

const charter = { open: "All.", fixed: "Nothing.", whoDecides: "Both.", disagree: "We talk.", recognised: "By name." };

/** A leader begins, a therapist comes as a guest. */
async function begin() {
  const [leader, therapist] = [await be("Leader", "contributor"), await be("Therapist", "practitioner")];
  const id = await send(leader, "programmes", {
    name: "Families (example)",
    concern: "We bury too many.",
    side: "community",
  });
  const at = `programmes/${id}`;
  await send(leader, `${at}/invite`, { person: therapist.personId, side: "statutory" });
  await send(therapist, `${at}/come`, { says: "yes" });
  return { leader, therapist, at };
}

/** @practice P37 */
test("nobody says of themselves for which side they stand: it follows from what the place knows of them", async () => {
  const [therapist, leader] = [await be("Two Sides", "practitioner"), await be("One Side", "contributor")];
  const begun = (side: string) => ({ name: "Staged (example)", concern: "Ours.", side });
  const staged = await post(therapist, "programmes", begun("community"));
  assert.equal(staged.statusCode, 422);
  assert.match(staged.body, /cannot stand for the community side/);
  assert.equal((await post(leader, "programmes", begun("statutory"))).statusCode, 422);
  const waiting = await signedIn(house.stage, { placeId, roles: ["commissioner"], name: "Example Waiting" });
  const at = `programmes/${await send(therapist, "programmes", begun("statutory"))}`;
  const asked = await post(therapist, `${at}/invite`, { person: waiting.personId, side: "community" });
  assert.match(asked.body, /cannot stand for the community side/);
  await send(therapist, `${at}/invite`, { person: leader.personId, side: "community" });
  await send(leader, `${at}/come`, { says: "yes" });
  // Who came for the communities and works for a service since then no longer answers for them.
  await send(therapist, `${at}/charter`, charter);
  const question = (await ask(therapist, at)).json().puts.at(-1).id;
  await house.stage.owner
    .insertInto("person_role")
    .values({ place_id: placeId, person_id: leader.personId, role: "analyst", given_by: "a test", until: null })
    .execute();
  const answered = await post(leader, `${at}/answer`, { question, says: "yes" });
  assert.equal(answered.statusCode, 403);
  assert.match(answered.body, /Somebody else of your side answers/);
});

/** @practice P37 */
test("a programme whose beginner goes is never without somebody who can open it, and never passes to a service", async () => {
  const elder = await signedIn(house.stage, { placeId, keepsFor: "community", name: "Example Elder" });
  const sitting = await begin();
  const second = await be("Second", "champion");
  await send(sitting.leader, `${sitting.at}/invite`, { person: second.personId, side: "community" });
  const open = (who: SignedIn, at: string) => post(who, `${at}/open`, { sure: "yes" });
  assert.equal((await open(sitting.therapist, sitting.at)).statusCode, 403);
  // The beginner names somebody of their own side; the other side cannot be named.
  const named = (person: SignedIn) => post(sitting.leader, `${sitting.at}/second`, { person: person.personId });
  assert.equal((await named(second)).statusCode, 422);
  await send(second, `${sitting.at}/come`, { says: "yes" });
  assert.equal((await named(sitting.therapist)).statusCode, 422);
  assert.equal((await named(second)).statusCode, 201);
  await send(sitting.leader, `${sitting.at}/leave`, { sure: "yes" });
  assert.equal((await open(second, sitting.at)).statusCode, 201);
  // Nobody was named: the people of the organisation for which they began it.
  const [founder, colleague] = [
    await be("Founder", "organisation-worker"),
    await be("Colleague", "organisation-worker"),
  ];
  const founders = await send(founder, "organisations", { name: "Example Founders’ House", kinds: ["vcso"] });
  await send(founder, `organisations/${founders}/workers`, { person: colleague.personId });
  const own = `programmes/${await send(founder, "programmes", { name: "Ours (example)", side: "community" })}`;
  assert.equal((await ask(colleague, own)).statusCode, 404);
  await send(founder, `people/leave`, { sure: "yes" });
  assert.equal((await open(colleague, own)).statusCode, 201);
  // No organisation, and only people of a service are left: whoever keeps the place for the communities.
  const alone = await begin();
  assert.equal((await ask(elder, alone.at)).statusCode, 404);
  await send(alone.leader, "people/leave", { sure: "yes" });
  assert.equal((await open(alone.therapist, alone.at)).statusCode, 403);
  assert.equal((await open(elder, alone.at)).statusCode, 201);
});
