import assert from "node:assert/strict";
import { test } from "node:test";
import { hasRole } from "../../src/nouns/actor.ts";
import { no, yes } from "../../src/nouns/permission.ts";
import { permissionsPage } from "./permissions-page.ts";
import { allPolicies } from "./policies.ts";
import { people, sentencesOf, whoMay } from "./who-may.ts";

test("who may is said in as few words as are true", () => {
  assert.equal(
    whoMay(() => yes("All.")),
    "everyone",
  );
  assert.equal(
    whoMay(() => no("None.")),
    "nobody",
  );
  assert.equal(
    whoMay(({ member }) => (member ? yes("In.") : no("Out."))),
    "everyone of the place",
  );
  assert.equal(
    whoMay(({ login }) => (login ? yes("In.") : no("Out."))),
    "everyone who has signed in",
  );
  assert.equal(
    whoMay((actor) => (hasRole(actor, "analyst") ? yes("So.") : no("No."))),
    "analysts",
  );
  assert.equal(
    whoMay(({ login, fromThisComputer }) => (login || fromThisComputer ? yes("So.") : no("No."))),
    "everyone who has signed in, somebody at the computer that Alongside runs on",
  );
});

test("every role and both sides are asked, and each different sentence is written once, those who may first", () => {
  assert.equal(people.length, 15);
  assert.deepEqual(
    sentencesOf((actor) => (hasRole(actor, "champion") ? yes("You are a champion.") : no("You are not."))),
    ["**Yes**: You are a champion.", "**No**: You are not."],
  );
});

test("the page of permissions says for a route which roles may, and asks a policy about an example where it needs one", async () => {
  const policies = await allPolicies();
  const asked = policies.find(({ name }) => name === "mayAnswerProposal") ?? assert.fail("It has another name now.");
  const route = { area: "places", method: "POST", summary: "Say yes or no", practices: [], changes: true };
  const answered = { path: "/{place}/proposals/{proposal}", policy: asked.name, permit: asked.permit };
  const page = permissionsPage([{ ...route, ...answered, speaksHtml: true, folder: "" }], policies);
  assert.match(
    page,
    /\| Say yes or no \| keepers for services and councils, keepers for community organisations \| POST /,
  );
  assert.match(page, /### Who may answer proposal\?/);
  assert.doesNotMatch(page, /undefined|\[object/);
});
