import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { recognition } from "./recognition.area.ts";

let table: Table;
before(async () => {
  table = await layTable([home, people, organisations, recognition]);
});
after(() => table.close());

const month = new Date().toISOString().slice(0, 7);
const told = z.object({
  contributions: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      minutes: z.number(),
      times: z.number(),
      state: z.string(),
      way: z.string(),
      shouldHave: z.string().nullable(),
    }),
  ),
});
const listOf = async (who: Sitter) =>
  told.parse(JSON.parse(await table.read(who, "recognition", "application/json"))).contributions;

/** @practice P14 */
test("a service worker types up a partner’s month on one page, and the partner says in one press that it is right", async () => {
  const { be, send, post, read } = table;
  const [worker, practitioner, contributor] = [
    await be("Rung", "organisation-worker"),
    await be("Rings", "practitioner"),
    await be("Does not ring", "contributor"),
  ];
  const circle = await send(worker, "organisations", { name: "Example Rung Circle", kinds: ["vcso"] });
  const trust = await send(worker, "organisations", { name: "Example Rung Trust", kinds: ["service"] });
  const service = await send(practitioner, "services", { name: "Example Calling Service", care: "early-help" });
  const page = await read(practitioner, `recognition/call?organisation=${circle}`);
  assert.match(page, /Type up a call[\s\S]*Example Rung Circle[\s\S]*Brought somebody to a service/);
  assert.doesNotMatch(page, /Example Rung Trust/);
  const call = {
    organisation: circle,
    month,
    service,
    standing: "volunteer",
    "times-accompanied": "12",
    "each-accompanied": "120",
    "should-accompanied": "transport",
    "times-referred": "4",
    "each-referred": "15",
  };
  assert.equal((await post(contributor, "recognition/call", call)).statusCode, 403);
  assert.equal((await post(practitioner, "recognition/call", { ...call, organisation: trust })).statusCode, 422);
  await send(practitioner, "recognition/call", call);
  assert.deepEqual(
    (await listOf(worker))
      .map(({ kind, minutes, times, state, way, shouldHave }) => [kind, minutes, times, state, way, shouldHave])
      .toSorted(),
    [
      ["accompanied", 1440, 12, "written", "call", "transport"],
      ["referred", 60, 4, "written", "call", null],
    ],
  );
  // The same month and service are written down once; another line of it is welcome.
  const again = await post(practitioner, "recognition/call", call);
  assert.equal(again.statusCode, 409);
  assert.match(again.body, /written down for this month already/);
  const line = { organisation: circle, month, service, standing: "volunteer" };
  await send(practitioner, "recognition/call", { ...line, "times-advocated": "30", "each-advocated": "60" });
  const all = await listOf(worker);
  // 30 hours of several people in a month are one line, and can be corrected as such.
  const long = all.find(({ kind }) => kind === "advocated");
  await send(worker, `recognition/${long?.id ?? ""}/say`, { says: "corrected", minutes: "1500" });
  assert.match(await read(worker, `recognition/${long?.id ?? ""}`), /1500 minutes · 30 times/);
  await send(worker, "recognition/confirm", { ids: all.map(({ id }) => id) });
  assert.deepEqual((await listOf(worker)).map(({ state }) => state).toSorted(), [
    "confirmed",
    "confirmed",
    "corrected",
  ]);
});

test("a line without how often or how long, a month to come, and nothing at all are refused in words", async () => {
  const { be, send, post } = table;
  const [worker, practitioner] = [await be("Wrong", "organisation-worker"), await be("Types", "practitioner")];
  const circle = await send(worker, "organisations", { name: "Example Wrong Circle", kinds: ["faith"] });
  const call = { organisation: circle, month, service: "", standing: "worker" };
  for (const [wrong, words] of [
    [{}, /at least one line/],
    [{ "times-came": "3" }, /how many minutes each time/],
    [{ "each-came": "30" }, /how often/],
    [{ "times-came": "-3", "each-came": "30" }, /how often/],
    [{ "times-came": "3", "each-came": "1441" }, /how many minutes/],
    [{ "times-came": "1000", "each-came": "1440" }, /more than 1000 hours in a month/],
    [{ "times-came": "1", "each-came": "30", "should-came": "money" }, /from the list/],
    [{ "times-came": "1", "each-came": "30", month: "2999-01" }, /one of these months/],
  ] as const) {
    const answer = await post(practitioner, "recognition/call", { ...call, ...wrong });
    assert.equal(answer.statusCode, 422, JSON.stringify(wrong));
    assert.match(answer.body, words);
  }
});
