import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { recognition } from "../recognition/recognition.area.ts";
import { training } from "./training.area.ts";

let here: PlaceOpened;
before(async () => {
  here = await openPlace([home, people, organisations, recognition, training]);
});
after(() => here.house.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const organisation = (name: string) => ({ name, kinds: ["vcso"] });

const setOut = async () => {
  const lead = await here.be("Lead", "engagement-lead");
  // Whoever writes down an organisation as its worker is one.
  const [trainer, worker] = [
    await here.be("Trainer", "organisation-worker"),
    await here.be("Provider Worker", "organisation-worker"),
  ];
  const carers = await here.send(trainer, "organisations", organisation(`Carers ${Math.random()}`));
  const provider = await here.send(worker, "organisations", organisation(`Provider ${Math.random()}`));
  const course = await here.send(lead, "training", {
    title: "What families see",
    about: "Told by those who care at home.",
    organisation: carers,
    levels: ["senior", "front-line"],
    holdsMonths: "24",
  });
  const count = {
    organisation: provider,
    team: "Crisis team",
    level: "front-line",
    staff: "40",
    upToDate: "20",
    onDay: inDays(-10),
    source: "The list of the team",
  };
  return { lead, trainer, worker, carers, course, count, at: `training/${course}` };
};

const told = z.object({
  covered: z.array(
    z.object({
      organisation: z.object({ id: z.string() }).nullable(),
      level: z.string(),
      upToDate: z.number().nullable(),
      staff: z.number().nullable(),
    }),
  ),
  overdue: z.array(z.object({ team: z.string(), why: z.string() })),
});

test("the newest count of a team holds, coverage says out of how many, and a team where not all are up to date is overdue @practice P34", async () => {
  const { lead, at, count } = await setOut();
  const reader = await here.be("Reader", "contributor");
  await here.send(lead, `${at}/count`, { ...count, upToDate: "40", onDay: inDays(-1) });
  // An older day that is typed in later does not take the place of the newer one.
  await here.send(lead, `${at}/count`, count);
  await here.send(lead, `${at}/count`, { ...count, team: "Ward", staff: "60", upToDate: "45" });
  await here.send(lead, `${at}/count`, {
    ...count,
    team: "Old",
    staff: "1,010",
    upToDate: "1010",
    onDay: inDays(-500),
  });
  const { covered, overdue } = told.parse(JSON.parse(await here.read(reader, at, "application/json")));
  const all = covered.find((row) => row.organisation === null && row.level === "front-line");
  assert.deepEqual([all?.upToDate, all?.staff], [1095, 1110]);
  assert.deepEqual(
    overdue.map(({ team, why }) => `${team}: ${why}`),
    ["Old: not-counted", "Ward: not-all"],
  );
  assert.match(await here.read(lead, "home"), /Training is overdue in 2 teams/);
  assert.doesNotMatch(await here.read(reader, "home"), /Training is overdue/);
});

test("who did not take part in a small team is never told by subtraction, and team by team only those who count may read @practice P34", async () => {
  const { lead, worker, at, count } = await setOut();
  const reader = await here.be("Other Reader", "contributor");
  await here.send(lead, `${at}/count`, { ...count, team: "Small", staff: "6", upToDate: "5" });
  const { covered } = told.parse(JSON.parse(await here.read(reader, at, "application/json")));
  for (const row of covered) assert.ok(row.upToDate === null || row.staff === null, JSON.stringify(row));
  assert.doesNotMatch(await here.read(reader, at), /5 of 6/);
  assert.match(await here.read(lead, at), /5 of 6/);
  const stranger = await here.be("Other Worker", "organisation-worker");
  assert.equal((await here.post(stranger, `${at}/count`, count)).statusCode, 403);
  await here.send(worker, `${at}/count`, { ...count, team: "Small", staff: "7", upToDate: "6" });
  assert.match(await here.read(worker, at), /6 of 7/);
});

test("the hours of community trainers are written down for them once, and wait for their word @practice P34 @practice P14", async () => {
  const { lead, trainer, at, carers } = await setOut();
  const day = { onDay: inDays(-5), givenBy: "Two carers", came: "22", organisation: carers, trainersHours: "7.5" };
  const headers = { ...lead.headers, accept: "application/json", "idempotency-key": "the-same-press-twice-over-1" };
  for (const payload of [day, day])
    await here.house.app.inject({ method: "POST", url: `/riverside/${at}/given`, headers, payload });
  const given = z
    .object({ contributions: z.array(z.object({ kind: z.string(), minutes: z.number(), state: z.string() })) })
    .parse(JSON.parse(await here.read(trainer, "recognition", "application/json")));
  assert.deepEqual(
    given.contributions.filter(({ kind }) => kind === "trained").map(({ minutes }) => minutes),
    [450],
  );
  assert.match(await here.read(lead, at), /<\/bdi>, 7\.5 hours/);
});

test("what somebody took is read by them alone, and they are told before it runs out @practice P34", async () => {
  const { lead, at } = await setOut();
  const nurse = await here.be("Nurse", "practitioner");
  await here.send(nurse, `${at}/mine`, { onDay: inDays(-710) });
  assert.match(await here.read(nurse, "home"), /What families see: yours runs out on/);
  assert.match(await here.read(nurse, at), /You took it on/);
  assert.doesNotMatch(await here.read(lead, at), /You took it on/);
  assert.equal((await here.post(nurse, `${at}/mine`, { onDay: inDays(3) })).statusCode, 422);
  await here.send(nurse, `${at}/mine`, { onDay: "" });
  assert.match(await here.read(nurse, at), /Keep the day on which you took it/);
});

test("counts that cannot be are sent back in words, and another place’s course is not there", async () => {
  const { lead, at, count } = await setOut();
  for (const [wrong, words] of [
    [{ upToDate: "41" }, /more than the 40 people/],
    [{ staff: "-3" }, /how many people, in figures/],
    [{ staff: "0" }, /A team of nobody is left out/],
    [{ level: "board" }, /one of the levels that take this course/],
    [{ organisation: "3f0a3d0e-0000-4000-8000-000000000000" }, /whose people you may count/],
    [{ onDay: inDays(2) }, /has not come yet/],
    [{ team: "" }, /team/],
  ] as const) {
    const answer = await here.post(lead, `${at}/count`, { ...count, ...wrong });
    assert.equal(answer.statusCode, 422, JSON.stringify(wrong));
    assert.match(answer.body, words);
  }
  const given = await here.post(lead, `${at}/given`, {
    onDay: inDays(-1),
    givenBy: "A company",
    came: "9",
    trainersHours: "2",
  });
  assert.match(given.body, /whose trainers gave these hours/);
  assert.equal((await here.ask(lead, "training/3f0a3d0e-0000-4000-8000-000000000000")).statusCode, 404);
  const contributor = await here.be("No Keeper", "contributor");
  assert.equal((await here.post(contributor, "training", { title: "Mine" })).statusCode, 403);
});
