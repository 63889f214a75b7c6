import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { layTable } from "../../rehearsal-seats.ts";
import type { Table } from "../../rehearsal-seats.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

const planTold = z.object({
  partners: z.array(z.object({ id: z.string(), agreement: z.string(), firstAskedOn: z.string().nullable() })),
  fixedBy: z.array(z.object({ id: z.string() })),
  asks: z.array(z.object({ organisation: z.string() })),
});
const day = (back: number): string => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);

test("two partners that turn out to be one organisation stand once on a plan, with what both said and were asked; undone, they are two again @practice P10", async () => {
  const { be, send, post, read } = table;
  const [owner, lead] = [await be("Owner", "commissioner"), await be("Lead", "administrator")];
  const worker = await be("Worker", "organisation-worker");
  const kept = await send(worker, "organisations", { name: "Example Elders", kinds: ["vcso"] });
  const gone = await send(worker, "organisations", { name: "Example Sunday Walkers", kinds: ["vcso"] });
  const fields = { kind: "campaign", purpose: "To keep warm." };
  const at = `plans/${await send(owner, "plans", { title: "Warm rooms (example)", ...fields })}`;
  const told = async () => planTold.parse(JSON.parse(await read(owner, at, "application/json")));
  await send(owner, `${at}/partners`, { organisation: kept });
  const partner = await send(owner, `${at}/partners`, { organisation: gone });
  await send(owner, `${at}/asked`, { partner, way: "emailed", onDay: day(9) });
  await send(worker, `${at}/fixed`, { kind: "board-paper", onDay: day(20), words: "Item 7." });
  await send(worker, `${at}/says`, { partner, says: "disputes", words: "We came late." });
  const asked = { kind: "call", title: "A call", minutes: "30", pay: "0", byDay: day(-7), inNameOf: "Example Council" };
  const ask = { ...asked, alreadyHeld: "no", lookedIn: "Their page.", plan: at.slice("plans/".length) };
  await send(owner, "asks", { ...ask, organisation: gone });
  assert.equal((await told()).partners.length, 2);
  const merge = { other: "Example Sunday Walkers", sure: "yes" };
  const merged = await send(lead, `organisations/${kept}/merge`, merge);
  const together = await told();
  assert.deepEqual(
    together.partners.map(({ agreement, firstAskedOn }) => [agreement, firstAskedOn]),
    [["disputed", day(9)]],
  );
  assert.deepEqual(together.asks, [{ organisation: "Example Elders" }]);
  assert.match(await read(worker, at), /We came late/);
  const page = await read(owner, at);
  assert.doesNotMatch(page, /Example Sunday Walkers/);
  // Whoever speaks for the one that stands answers for both.
  assert.equal(
    (await post(worker, `${at}/settle`, { partner: together.partners[0]?.id, says: "settles-late" })).statusCode,
    201,
  );
  await send(owner, `${at}/settle`, { partner: together.partners[0]?.id, says: "settles-late" });
  assert.equal((await told()).partners[0]?.agreement, "settled");

  await send(lead, `organisations/${kept}/merge`, { undo: merged });
  assert.equal((await told()).partners.length, 2);
});
