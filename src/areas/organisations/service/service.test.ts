import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../../../db/stage.ts";
import { readPlace } from "../../../db/transaction.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";
import { findService, listServices } from "../index.ts";
import { organisations } from "../organisations.area.ts";

let house: RehearsedHost;
let riverside = "";
let practitioner: SignedIn;
before(async () => {
  house = await rehearseHost([organisations]);
  riverside = await startPlace(house.stage.app, "Riverside");
  await startPlace(house.stage.app, "Hillside");
  practitioner = await signedIn(house.stage, { placeId: riverside, roles: ["practitioner"], name: "Example Person" });
});
after(() => house.close());

const json = { accept: "application/json" };
const html = { accept: "text/html" };
const therapies = {
  name: "Example Talking Therapies",
  care: "early-help",
  runBy: "Example Trust",
  whoWorks: "Twelve therapists; two speak Urdu.",
  languages: "English\nاردو",
  cannotDoYet: "We cannot offer evening appointments yet.",
  askName: "Example Contact",
  askHow: "020 7946 0000",
  areaCode: "e09000032",
  keys: "CCG 08X 2018-19 2019-20\nSub ICB: W2U3Z",
};
const send = (url: string, payload: object, who = practitioner) =>
  house.app.inject({ method: "POST", url, headers: { ...json, ...who.headers }, payload });
const made = async (more: object = {}): Promise<string> => {
  const answer = await send("/riverside/services", { ...therapies, ...more });
  assert.equal(answer.statusCode, 201, answer.body);
  return z.object({ id: z.uuid() }).parse(answer.json()).id;
};

/** @practice P18 */
test("whom to ask is the first thing on a service’s page, and what it cannot do yet is said", async () => {
  assert.match((await house.app.inject({ url: "/hillside/services", headers: html })).body, /No service is described/);
  const id = await made();
  const page = (await house.app.inject({ url: `/riverside/services/${id}`, headers: html })).body;
  const titles = [...page.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, title]) => title);
  assert.deepEqual(titles, [
    "Whom to ask",
    "Who works here",
    "Languages we speak",
    "What we offer",
    "What we cannot do yet",
    "In published figures",
  ]);
  assert.match(page, /Example Contact/);
  assert.match(page, /evening appointments/);
  assert.match(page, /by a practitioner/);
  assert.doesNotMatch(page, /Example Person/);
});

test("other areas find a service by the codes it has in published files and the area it serves", async () => {
  const id = await made({ name: "Found by code" });
  const service = await readPlace(house.stage.app, riverside, (tx) => findService(tx, id));
  assert.equal(service?.areaCode, "E09000032");
  assert.deepEqual(service?.keys, [
    { type: "Sub ICB", code: "W2U3Z", since: "", until: "" },
    { type: "CCG", code: "08X", since: "2018-19", until: "2019-20" },
  ]);
  const listed = await readPlace(house.stage.app, riverside, listServices);
  assert.deepEqual(
    listed.map(({ name }) => name),
    ["Example Talking Therapies", "Found by code"],
  );
});

test("of two who change a profile the second keeps what they typed and sees both; a new version follows the old", async () => {
  const id = await made({ name: "Two at once" });
  const url = `/riverside/services/${id}/describe`;
  const first = await send(url, { ...therapies, name: "Two at once", offers: "Family clinics", keys: "", number: 1 });
  assert.equal(first.statusCode, 201, first.body);
  const second = await house.app.inject({
    method: "POST",
    url,
    headers: { ...html, "content-type": "application/x-www-form-urlencoded", ...practitioner.headers },
    payload: new URLSearchParams({
      ...therapies,
      name: "Two at once",
      offers: "<i>Groups</i>",
      number: "1",
    }).toString(),
  });
  assert.equal(second.statusCode, 409);
  assert.match(second.body, /Family clinics/);
  assert.match(second.body, /&lt;i&gt;Groups&lt;\/i&gt;<\/textarea>/);
  const told = (await house.app.inject({ url: `/riverside/services/${id}`, headers: json })).json();
  assert.deepEqual([told.number, told.offers, told.keys], [2, "Family clinics", []]);
});

test("what must be put right is said at once; a taken name is a clash; a stranger and a champion write nothing", async () => {
  const wrong = { name: " ", care: "other", areaCode: "London", keys: "08X", languages: "\u202Ex" };
  const answer = await send("/riverside/services", wrong);
  const fields = answer.json().problems.map(({ field }: { field: string }) => field);
  assert.deepEqual(fields, ["name", "care", "languages", "areaCode", "keys"]);
  await made({ name: "Taken" });
  assert.equal((await send("/riverside/services", { ...therapies, name: "TAKEN" })).statusCode, 409);
  const champion = await signedIn(house.stage, { placeId: riverside, roles: ["champion"] });
  assert.equal((await send("/riverside/services", { ...therapies, name: "Mine" }, champion)).statusCode, 403);
  const stranger = { method: "POST", url: "/riverside/services", headers: json, payload: therapies } as const;
  assert.equal((await house.app.inject(stranger)).statusCode, 403);
});
