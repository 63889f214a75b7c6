import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { happened } from "./happening.ts";
import { listPlacesOfLogin } from "./places-of-login.ts";
import { rehearsal } from "./rehearsal.ts";
import { startPlace } from "./stage.ts";
import { readPlace, savePlace } from "./transaction.ts";

test("somebody finds the places they are in, never those of others and never one they have left", async () => {
  await using stage = await rehearsal();
  const [mine, theirs] = [randomUUID(), randomUUID()];
  const join = async (name: string, loginId: string, leftAt: Date | null): Promise<string> => {
    const placeId = await startPlace(stage.app, name);
    const personId = randomUUID();
    await savePlace(stage.app, placeId, async (tx) => {
      const person = { place_id: placeId, person_id: personId, name: "Example", seen_to: null };
      await tx
        .insertInto("person")
        .values({ ...person, login_id: loginId, left_at: leftAt })
        .execute();
      await happened(tx, {
        what: "person.joined",
        who: "a test",
        subject: { kind: "person", id: personId },
        detail: {},
      });
    });
    return placeId;
  };
  const hillside = await join("Hillside", theirs, null);
  await join("Riverside", mine, null);
  await join("Ashfield", mine, null);
  await join("Left", mine, new Date());
  const names = (await listPlacesOfLogin(stage.app, mine)).map(({ name }) => name);
  assert.deepEqual(names, ["Ashfield", "Riverside"]);
  assert.deepEqual(await listPlacesOfLogin(stage.app, randomUUID()), []);
  // What was set for that one question is forgotten with it.
  const seen = await readPlace(stage.app, hillside, (tx) => tx.selectFrom("person").select("login_id").execute());
  assert.deepEqual(
    seen.map(({ login_id }) => login_id),
    [theirs],
  );
});

test("only an identifier may be asked with", async () => {
  await using stage = await rehearsal();
  await assert.rejects(listPlacesOfLogin(stage.app, "'; DROP TABLE person --"), /not the identifier of a login/);
});
