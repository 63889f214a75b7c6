import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { exchange } from "../exchange/exchange.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { recognition } from "../recognition/recognition.area.ts";
import { asks } from "./asks.area.ts";

let table: Table;
before(async () => {
  table = await layTable([people, organisations, exchange, asks, recognition]);
});
after(() => table.close());

const told = z.object({
  contributions: z.array(z.object({ kind: z.string(), minutes: z.number(), state: z.string(), way: z.string() })),
});
const listOf = async (who: Sitter) =>
  told
    .parse(JSON.parse(await table.read(who, "recognition", "application/json")))
    .contributions.map(({ kind, minutes, state, way }) => [kind, minutes, state, way]);

/** @practice P14 */
test("how long a partner says that an ask took is what it gave, in its own word; it is not typed again", async () => {
  const { be, send, post } = table;
  const [lead, worker] = [await be("Asks", "commissioner"), await be("Gives", "organisation-worker")];
  const ofKind = (name: string, kind: string) => send(worker, "organisations", { name, kinds: [kind] });
  const [circle, trust] = [await ofKind("Example Giving Circle", "vcso"), await ofKind("Example Trust", "service")];
  const ask = (organisation: string) =>
    send(lead, "asks", {
      organisation,
      kind: "form",
      title: "A form (example)",
      words: "",
      minutes: "60",
      pay: "0",
      byDay: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
      alreadyHeld: "no",
      lookedIn: "Their page.",
      inNameOf: "Example Service",
    });
  const [first, none, ofTrust] = [await ask(circle), await ask(circle), await ask(trust)];
  for (const id of [first, none, ofTrust]) await send(worker, `asks/${id}/answer`, { says: "yes" });
  // Several people together may take longer than a day has hours.
  await send(worker, `asks/${first}/took`, { minutes: "1500" });
  await send(worker, `asks/${none}/took`, { minutes: "0" });
  await send(worker, `asks/${ofTrust}/took`, { minutes: "30" });
  assert.equal((await post(worker, `asks/${first}/took`, { minutes: "1500" })).statusCode, 409);
  assert.deepEqual(await listOf(worker), [["answered", 1500, "confirmed", "ask"]]);
});
