import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { meetToday } from "../../rehearsal-meetings.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Table } from "../../rehearsal-seats.ts";
import { yearsOver } from "./took-part.rules.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

const [year] = yearsOver(new Date().toISOString().slice(0, 10));
const count = z.number().nullable();
const told = z.object({
  years: z.array(
    z.object({
      came: z.object({ direct: count, others: count }),
      once: z.object({ direct: count, others: count }),
      hours: z.object({ direct: count, others: count }),
      moved: z.object({ direct: z.number(), others: z.number(), employed: z.number(), notSaid: z.number() }),
    }),
  ),
});

/** @practice P23 @practice P25 */
test("everybody of the place reads how far people who use services took part themselves, once the quarter is over; a handful are hidden on the page and in the file", async () => {
  const { send, read, be, house } = table;
  const meeting = await meetToday(table, "Long ago (example)", 3);
  const { at, chair, people } = meeting;
  await send(chair, `${at}/attendance`, {
    came: people.map((one) => meeting.lineOf(one)),
    "count-service-user": "12",
    "count-carer": "3",
    "count-community-leader": "4",
  });
  await send(chair, `${at}/decisions`, { words: "Evenings.", because: "People work.", movedBy: "carer" });
  await send(chair, `${at}/time`, { contributor: "everybody", minutes: "90", paid: "yes" });
  await send(chair, `${at}/held`, {});
  const contributor = await be("Reader", "contributor");
  const path = "sessions/took-part";
  const readTold = async () => told.parse(JSON.parse(await read(contributor, path, "application/json"))).years[0];
  const nothing = { direct: null, others: null };
  assert.deepEqual((await readTold())?.came, nothing, "what is of today stands there already");
  await house.stage.owner
    .updateTable("place_session")
    .set({ on_day: year.until })
    .where("session_id", "=", at.split("/")[1] ?? "")
    .execute();
  const shown = await readTold();
  assert.equal(shown?.came.others, null);
  assert.ok((shown?.came.direct ?? 0) === 20);
  assert.deepEqual([shown?.once, shown?.hours], [nothing, nothing]);
  assert.deepEqual(shown?.moved, { direct: 1, others: 0, employed: 0, notSaid: 0 });
  assert.match(await read(contributor, path), /How often they came[\s\S]*about 20[\s\S]*hidden to protect people/);
  assert.match(
    await read(contributor, `${path}?as=csv`),
    /People who use services and carers,about 20,hidden[^\n]*1 of 1/,
  );
});
