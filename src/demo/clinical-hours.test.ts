import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { clinics } from "../areas/clinics/clinics.area.ts";
import { home } from "../areas/home/home.area.ts";
import { organisations } from "../areas/organisations/organisations.area.ts";
import { people } from "../areas/people/people.area.ts";
import { makeNetwork } from "../rehearsal-clinics.ts";
import { openPlace } from "../rehearsal-place.ts";
import type { PlaceOpened } from "../rehearsal-place.ts";
import { cast } from "./cast.ts";
import { openPlay } from "./play.ts";
import { giveClinicalHours } from "./scenes/clinics.ts";

let place: PlaceOpened;
before(async () => {
  place = await openPlace([home, people, organisations, clinics]);
});
after(() => place.house.close());

const whole = z.object({
  signed: z.number(),
  beforeClinics: z.number(),
  practitioners: z.array(z.object({ id: z.string(), signed: z.number() })),
});
const given = z.object({ entries: z.array(z.object({ minutes: z.number(), state: z.string() })) });
const added = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** @practice P40 */
test("eleven leaders give over 700 hours, most before the clinics open, and every hour is found in two steps", async () => {
  const worker = await place.be("Worker", "organisation-worker");
  const organisationId = await place.send(worker, "organisations", { name: "Example Church", kinds: ["vcso"] });
  const therapist = await place.be(cast.therapist.name.replace("Example ", ""), "practitioner");
  const { networkId } = await makeNetwork(place.house.stage.app, {
    placeId: place.placeId,
    organisationId,
    practitioners: Array.from({ length: 11 }, (_one, number) => ({ name: `Example Leader ${number + 1}` })),
    supervisorIds: [therapist.personId],
  });
  const token = therapist.headers.authorization.replace("Bearer ", "");
  const play = openPlay({
    app: place.house.app,
    tokens: new Map([["therapist", token]]),
    today: new Date(),
    openLetter: () => Promise.reject(new Error("No letter is opened.")),
    workJobs: () => Promise.resolve(),
  });
  await giveClinicalHours(play);
  const read = async <Told>(shape: z.ZodType<Told>, path: string): Promise<Told> =>
    shape.parse(await play.ask("therapist", `/riverside/clinics/${path}`));
  const sum = await read(whole, `of/${networkId}`);
  assert.ok(sum.signed > 700 * 60, `${sum.signed / 60} hours`);
  assert.ok(sum.beforeClinics > sum.signed / 2);
  assert.equal(sum.practitioners.length, 11);
  assert.equal(added(sum.practitioners.map(({ signed }) => signed)), sum.signed);
  for (const { id, signed } of sum.practitioners) {
    const { entries } = await read(given, `given/${id}`);
    assert.equal(added(entries.filter(({ state }) => state === "signed").map(({ minutes }) => minutes)), signed);
  }
});
