import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";

let table: Table;
let lead: Sitter;
let other: Sitter;
let commissioner: Sitter;
let contributor: Sitter;
before(async () => {
  table = await layTable();
  const { be } = table;
  lead = await be("Lead", "engagement-lead");
  other = await be("Other Manager", "senior-manager");
  commissioner = await be("Commissioner", "commissioner");
  contributor = await be("Contributor", "contributor");
});
after(() => table.close());

const daysOn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const raise = (who: Sitter): Promise<string> =>
  table.send(who, "barriers", {
    title: "No interpreter",
    words: "Nobody books one.",
    getting: "A first talk",
    whose: "own",
    shown: "nobody",
  });

const refused = async (
  who: Sitter,
  [path, body]: readonly [string, object],
  [status, words]: readonly [number, RegExp],
) => {
  const answer = await table.post(who, path, body);
  assert.equal(answer.statusCode, status, answer.body);
  assert.match(answer.body, words);
};

const score = {
  title: "People without English are not helped",
  register: "managers",
  domain: "statutory-duty",
  equity: "access",
  consequence: "4",
  likelihood: "5",
  targetConsequence: "4",
  targetLikelihood: "2",
  controls: "A list of interpreters",
  gaps: "Nobody books them",
};

test("a risk scored 7, a risk or an action of nobody, and a look in the past are refused with words @practice P22", async () => {
  const sound = { ...score, owner: other.personId, reviewOn: daysOn(30) };
  await refused(other, ["barriers/risks", { ...sound, score: "7" }], [422, /4 × 5 is 20. No risk can score 7/]);
  await refused(other, ["barriers/risks", { ...sound, owner: "" }], [422, /nobody owns/]);
  await refused(other, ["barriers/risks", { ...sound, reviewOn: "2020-01-01" }], [422, /today or later/]);
  await refused(
    other,
    ["barriers/risks", { ...sound, targetLikelihood: "5", targetConsequence: "5" }],
    [422, /cannot be higher/],
  );
  await refused(lead, ["barriers/risks", sound], [403, /keep the register/]);
  await refused(
    other,
    ["barriers/risks", { ...sound, barrier: await raise(contributor) }],
    [409, /take the barrier up first/],
  );
  const risk = await table.send(other, "barriers/risks", { ...sound, score: "20" });
  const action = { what: "Print the leaflet", dueOn: daysOn(10) };
  await refused(other, [`barriers/risks/${risk}/actions`, action], [422, /without a person/]);
  await table.send(other, `barriers/risks/${risk}/actions`, { ...action, actionOwner: lead.personId });
  const { title: _title, register: _register, domain: _domain, equity: _equity, ...lookedAt } = sound;
  const look = { ...lookedAt, consequence: "3", likelihood: "3", targetConsequence: "2" };
  await refused(other, [`barriers/risks/${risk}/review`, { ...look, why: "" }], [422, /what changed/]);
  await refused(
    other,
    [`barriers/risks/${risk}/review`, { ...look, why: "Less", closes: "yes" }],
    [422, /still to be done/],
  );
  await table.send(other, `barriers/risks/${risk}/review`, { ...look, why: "Leaflets are out." });
  const { history } = z
    .object({ history: z.array(z.object({ score: z.number() })) })
    .parse(JSON.parse(await table.read(other, `barriers/risks/${risk}`, "application/json")));
  assert.deepEqual(
    history.map((one) => one.score),
    [9, 20],
  );
});

test("the register is one list, a heat map with its table, and a file whose score is always the product", async () => {
  const page = await table.read(other, "barriers/risks");
  assert.match(page, /<svg/);
  assert.match(page, /heat-table/);
  const csv = await table.read(other, "barriers/risks?as=csv", "*/*");
  assert.match(csv, /Score at first/);
  const [headings = [], ...lines] = csv.split("\r\n").map((line) => line.split(","));
  const column = (line: readonly string[], name: string): string => line[headings.indexOf(name)] ?? "";
  const rows = lines.filter((line) => column(line, "Register") === "Senior managers");
  assert.ok(rows.length > 0, "a risk stands in the file");
  for (const row of rows)
    assert.equal(
      Number(column(row, "Score now")),
      Number(column(row, "Consequence now")) * Number(column(row, "Likelihood now")),
    );
  assert.match(await table.read(other, "barriers/risks?show=actions"), /Register of risks/);
  const xlsx = await table.ask(other, "barriers/risks?as=xlsx", "*/*");
  assert.equal(xlsx.rawPayload.subarray(0, 2).toString(), "PK");
  assert.equal((await table.ask(contributor, "barriers/risks")).statusCode, 403);
});

test("an end of funding that nobody decided about stands on the commissioners’ register by itself, once @practice P33", async () => {
  const soon = daysOn(40);
  const grant = await table.send(commissioner, "funding/grants", {
    title: "Advocacy (example)",
    kind: "grant",
    recipient: "Example Circle",
    pounds: "1000",
    funder: "Example Council",
    awardedOn: "2024-01-01",
    startsOn: "2024-01-01",
    endsOn: soon,
  });
  const ends = z.object({ ends: z.array(z.object({ id: z.string() })) });
  const listed = async (who: Sitter) =>
    ends.parse(JSON.parse(await table.read(who, "barriers/risks", "application/json"))).ends.map(({ id }) => id);
  assert.deepEqual(await listed(commissioner), [grant]);
  assert.deepEqual(await listed(commissioner), [grant], "looking twice makes no second one");
  assert.deepEqual(await listed(other), []);
  const sound = { ...score, owner: commissioner.personId, reviewOn: daysOn(30), grant };
  await refused(other, ["barriers/risks", sound], [403, /Commissioners keep their own/]);
  await table.send(commissioner, "barriers/risks", sound);
  assert.deepEqual(await listed(commissioner), []);
  assert.equal(
    (await table.post(commissioner, "barriers/risks", sound)).statusCode,
    404,
    "the same end is scored once",
  );
});
