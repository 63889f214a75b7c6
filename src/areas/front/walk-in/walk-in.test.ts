import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { FastifyInstance } from "fastify";
import { openApp } from "../../../app.ts";
import { happened } from "../../../db/happening.ts";
import { HOUSE, newPlaceId } from "../../../db/place-id.ts";
import { rehearsal } from "../../../db/rehearsal.ts";
import type { Rehearsal } from "../../../db/rehearsal.ts";
import { readPlace, savePlace } from "../../../db/transaction.ts";
import { ensureLogin } from "../../../sign-in/login.store.ts";
import { madeUpDomain, openWalkIn } from "../../../sign-in/walk-in.store.ts";
import { settingsByDefault } from "../../../web/settings.ts";
import { findExamplePeople } from "./walk-in.store.ts";

let stage: Rehearsal;
let demo: FastifyInstance;
let ordinary: FastifyInstance;
const logins: Record<string, string> = {};

const silent = { ...settingsByDefault, logLevel: "silent" } as const;

const startPlace = async (slug: string, isExample: boolean): Promise<string> => {
  const placeId = newPlaceId();
  await savePlace(stage.app, HOUSE, async (tx) => {
    await tx
      .insertInto("place")
      .values({ place_id: placeId, slug, name: slug, area_code: null, is_example: isExample })
      .execute();
    await happened(tx, { what: "place.started", who: "a test", subject: { kind: "place", id: placeId }, detail: {} });
  });
  return placeId;
};

const join = async (placeId: string, name: string, email: string): Promise<void> => {
  const { id } = await ensureLogin(stage.door, { email, name });
  logins[name] = id;
  const personId = randomUUID();
  await savePlace(stage.app, placeId, async (tx) => {
    const person = { place_id: placeId, person_id: personId, name, login_id: id, left_at: null, seen_to: null };
    await tx.insertInto("person").values(person).execute();
    const role = { place_id: placeId, person_id: personId, role: "analyst", given_by: "a test", until: null };
    await tx.insertInto("person_role").values(role).execute();
    const subject = { kind: "person", id: personId };
    await happened(tx, { what: "person.joined", who: "a test", subject, detail: {} });
  });
};

before(async () => {
  stage = await rehearsal();
  const parts = { db: stage.app, door: stage.door, settings: silent };
  ordinary = await openApp(parts);
  demo = await openApp({ ...parts, walkIn: openWalkIn({ db: stage.app, door: stage.door }) });
  const riverside = await startPlace("riverside", true);
  await join(riverside, "Example Analyst", `analyst@${madeUpDomain}`);
  await join(riverside, "Somebody Real", "real@example.org");
});
after(async () => {
  await Promise.all([demo.close(), ordinary.close()]);
  await stage.close();
});

const here = { host: "localhost:3000", accept: "application/json" };
const press = (app: FastifyInstance, person: string | undefined, headers: Record<string, string> = {}) =>
  app.inject({ method: "POST", url: "/walk-in", headers: { ...here, ...headers }, payload: { person } });

test("the made-up people are listed by name and role, and nobody real among them", async () => {
  const answer = await demo.inject({ url: "/walk-in", headers: here });
  assert.deepEqual(
    answer.json().people.map(({ name, roles }: { name: string; roles: string[] }) => [name, roles]),
    [["Example Analyst", ["analyst"]]],
  );
  const { body } = await demo.inject({ url: "/walk-in", headers: { ...here, accept: "text/html" } });
  assert.match(body, /Example Analyst<\/bdi>/);
  assert.match(body, /Nobody on it is real/);
});

test("one press signs in as a made-up person, whose role can be used at once", async () => {
  const answer = await press(demo, logins["Example Analyst"]);
  assert.equal(answer.statusCode, 201, answer.body);
  assert.equal(answer.headers.location, "/riverside/home");
  const cookie = String(answer.headers["set-cookie"]).split(";")[0] ?? "";
  const home = await demo.inject({ url: "/riverside/home", headers: { ...here, accept: "text/html", cookie } });
  assert.equal(home.statusCode, 200, home.body);
  assert.match(home.body, /You are here as an analyst\./);
  const written = await readPlace(stage.app, HOUSE, (tx) =>
    tx.selectFrom("happening").select(["what", "who"]).where("place_id", "=", HOUSE).execute(),
  );
  const walkedIn = { what: "login.walked-in", who: `login ${logins["Example Analyst"]}` };
  assert.deepEqual(written.at(-1), walkedIn);
});

test("nobody real can be walked in as, nor somebody who is not there", async () => {
  for (const person of [logins["Somebody Real"], randomUUID(), "' OR 1=1", undefined]) {
    const answer = await press(demo, person);
    assert.equal(answer.statusCode, 422, String(person));
    assert.equal(answer.headers["set-cookie"], undefined);
  }
});

test("from another computer, through a proxy or from another website nobody walks in", async () => {
  const elsewhere: readonly Record<string, string>[] = [
    { host: "alongside.example.org" },
    { "x-forwarded-for": "203.0.113.9" },
    { origin: "https://evil.example" },
  ];
  for (const headers of elsewhere) {
    const answer = await press(demo, logins["Example Analyst"], headers);
    assert.equal(answer.statusCode, 403, JSON.stringify(headers));
    assert.equal(answer.headers["set-cookie"], undefined);
  }
});

test("in a place that is not made up there is nobody to walk in as", async () => {
  await startPlace("hillside", false);
  assert.equal(await findExamplePeople(stage.app, "hillside"), undefined);
  assert.equal(await findExamplePeople(stage.app, "nowhere"), undefined);
});

test("everywhere else there is no such address", async () => {
  assert.equal((await ordinary.inject({ url: "/walk-in", headers: here })).statusCode, 404);
  const answer = await press(ordinary, logins["Example Analyst"]);
  assert.ok([404, 405].includes(answer.statusCode), String(answer.statusCode));
  assert.equal(answer.headers["set-cookie"], undefined);
  const { body } = await ordinary.inject({ url: "/places", headers: { ...here, accept: "text/html" } });
  assert.doesNotMatch(body, /walk-in/);
  assert.doesNotMatch((await ordinary.inject({ url: "/openapi.json", headers: here })).body, /walk-in/);
});
