import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { meetToday } from "../../rehearsal-meetings.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Table } from "../../rehearsal-seats.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

const today = new Date().toISOString().slice(0, 10);
const told = z.object({
  communities: z.array(
    z.object({
      community: z.object({ name: z.string() }),
      lastOn: z.string().nullable(),
      groups: z.array(z.object({ name: z.string(), metOn: z.string().nullable() })),
      asks: z.number(),
      isAsked: z.boolean(),
    }),
  ),
});

/** @practice P24 */
test("a community whose own group met was asked, as far as the session was open to the place; partners who were asked are told apart", async () => {
  const { be, begin, send, read, house } = table;
  const lead = await be("Lead", "engagement-lead");
  const reader = await be("Reader", "contributor");
  const communities: string[] = [];
  for (const name of ["Example Open", "Example Closed", "Example Partners"])
    communities.push(await send(lead, "communities", { name, history: "Told.", toldBy: "Elders" }));
  const [open, closed, partners] = communities;
  for (const [forWhom, openTo] of [
    [open, "place"],
    [closed, "invited"],
  ] as const) {
    const at = await begin(lead, ["community-member"], { kind: "reference-group", name: `Group ${openTo}`, forWhom });
    const meeting = await meetToday(table, `Meeting ${openTo}`, 1);
    await send(meeting.chair, `${meeting.at}/held`, {});
    await house.stage.owner
      .updateTable("place_session")
      .set({ group_id: at.split("/")[1] ?? "", open_to: openTo })
      .where("session_id", "=", meeting.id)
      .execute();
  }
  const circle = await send(lead, "organisations", { name: "Example Circle", kinds: ["vcso"] });
  await send(lead, "asks", {
    organisation: circle,
    kind: "consultation",
    title: "Example question",
    minutes: "30",
    pay: "0",
    byDay: today,
    inNameOf: "Example Council",
    community: partners,
    alreadyHeld: "no",
    lookedIn: "The minutes of last year",
  });
  const lines = told.parse(JSON.parse(await read(reader, "asked/not-this-year", "application/json"))).communities;
  const line = (name: string) => {
    const found = lines.find(({ community }) => community.name === name);
    return [found?.isAsked, found?.lastOn, found?.groups.map(({ metOn }) => metOn), found?.asks];
  };
  assert.deepEqual(line("Example Open"), [true, today, [today], 0]);
  assert.deepEqual(line("Example Closed"), [false, null, [null], 0]);
  assert.deepEqual(line("Example Partners"), [false, null, [], 1]);
  const file = await read(reader, "asked/not-this-year?as=csv");
  assert.ok(file.includes(`Example Open,yes,${today},,Group place,0,`), file);
});
