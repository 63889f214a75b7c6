import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { onceInALook } from "./once.ts";
import { rehearsal } from "./rehearsal.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { startPlace } from "./stage.ts";
import { readPlace, withPlace } from "./transaction.ts";

let stage: Rehearsal;
let placeId: string;
let asked: readonly string[] = [];
const nameOf = onceInALook(async (tx, personId: string) => {
  asked = [...asked, personId];
  return tx.selectFrom("person").select("name").where("person_id", "=", personId).executeTakeFirst();
});
const person = "00000000-0000-4000-8000-00000000000a";

before(async () => {
  stage = await rehearsal();
  placeId = await startPlace(stage.app, "Riverside");
  await withPlace(stage.app, placeId, (tx) =>
    tx.insertInto("person").values({ place_id: placeId, person_id: person, name: "Example Elder" }).execute(),
  );
});
after(() => stage.close());

test("two areas that ask the same in one look ask the database once, and each look asks anew", async () => {
  asked = [];
  const look = () => readPlace(stage.app, placeId, async (tx) => [await nameOf(tx, person), await nameOf(tx, person)]);
  assert.deepEqual(await look(), [{ name: "Example Elder" }, { name: "Example Elder" }]);
  assert.equal(asked.length, 1);
  await look();
  assert.equal(asked.length, 2);
});

test("of somebody else it is asked by itself", async () => {
  asked = [];
  await readPlace(stage.app, placeId, async (tx) => {
    await nameOf(tx, person);
    assert.equal(await nameOf(tx, "00000000-0000-4000-8000-00000000000b"), undefined);
  });
  assert.equal(asked.length, 2);
});

test("while something is changed, what was asked before is asked again and is seen as it is now", async () => {
  await withPlace(stage.app, placeId, async (tx) => {
    assert.deepEqual(await nameOf(tx, person), { name: "Example Elder" });
    await tx.updateTable("person").set({ name: "Example Carer" }).where("person_id", "=", person).execute();
    assert.deepEqual(await nameOf(tx, person), { name: "Example Carer" });
  });
});
