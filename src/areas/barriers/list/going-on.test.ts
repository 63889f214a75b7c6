import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { layTable } from "../../../rehearsal-seats.ts";

const listed = z.object({ barriers: z.array(z.object({ id: z.string() })) });
const today = new Date().toISOString().slice(0, 10);
const minute = { said: "takes-up", metOn: today, there: ["senior-manager"], minute: "We mend it." };

test("what goes on stands before what is over, whichever is newer @practice P22", async (t) => {
  const table = await layTable();
  t.after(() => table.close());
  const lead = await table.be("Lead", "engagement-lead");
  const senior = await table.be("Manager", "senior-manager");
  const other = await table.be("Other Manager", "senior-manager");
  const contributor = await table.be("Contributor", "contributor");
  const raise = (title: string) =>
    table.send(contributor, "barriers", { title, words: "So it is.", getting: "Help", whose: "told", shown: "nobody" });
  const over = await raise("A door that is mended");
  await table.send(lead, `barriers/${over}/sort`, { does: "sort", priority: "high", owner: senior.personId });
  await table.send(lead, `barriers/${over}/table`, minute);
  await table.send(other, `barriers/${over}/close`, { does: "close", evidence: "It opens." });
  const goesOn = await raise("No bus on Sundays");
  await sql`UPDATE barrier SET raised_on = raised_on - 900, due_on = due_on - 900
    WHERE barrier_id = ${goesOn}`.execute(table.house.stage.owner);
  const order = async (): Promise<readonly string[]> =>
    listed.parse(JSON.parse(await table.read(lead, "barriers", "application/json"))).barriers.map(({ id }) => id);

  assert.deepEqual(await order(), [over, goesOn], "until it is told it waits too, and the newer stands first");
  await table.send(lead, `barriers/${over}/tell`, { told: "The door is mended." });
  assert.deepEqual(await order(), [goesOn, over]);
});
