import assert from "node:assert/strict";
import { test } from "node:test";
import { rehearsal } from "../../db/rehearsal.ts";
import { startPlace } from "../../db/stage.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import { findLanding } from "./landing.store.ts";

test("who signs in begins at home in their only place, and where they wanted to go if they said so", async () => {
  await using stage = await rehearsal();
  const placeId = await startPlace(stage.app, "Riverside");
  const { loginId } = await signedIn(stage, { placeId, roles: ["analyst"] });
  const entered = { kind: "in", login: { id: loginId } };
  assert.equal(await findLanding(stage.app, entered, "/"), "/riverside/home");
  assert.equal(await findLanding(stage.app, entered, "/places"), "/places");
  assert.equal(await findLanding(stage.app, { kind: "halfway" }, "/"), "/");
});

test("who is in no place, or in several, begins at the first page, which lists them", async () => {
  await using stage = await rehearsal();
  const { loginId } = await signedIn(stage, {});
  assert.equal(await findLanding(stage.app, { kind: "in", login: { id: loginId } }, "/"), "/");
});
