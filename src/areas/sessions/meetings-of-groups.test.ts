import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { layTable } from "../../rehearsal-seats.ts";
import type { Table } from "../../rehearsal-seats.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

test("the meetings of a group stand on a list of their own and on the page of its community, and whoever may not see one finds it on neither @practice P11", async () => {
  const { be, send, read } = table;
  const [chair, stranger] = [await be("Chair", "engagement-lead"), await be("Stranger", "practitioner")];
  const community = await send(chair, "communities", { name: "Example Tamil", history: "Told.", toldBy: "Elders" });
  const at = await table.begin(chair, ["service-user"], { forWhom: community });
  const group = at.split("/")[1];
  const session = { kind: "meeting", purpose: "To plan.", promisedLevel: "decided-together" };
  await send(chair, "sessions", { ...session, title: "Open evening (example)", group, openTo: "place" });
  await send(chair, "sessions", { ...session, title: "Only us (example)", group, openTo: "invited" });
  await send(chair, "sessions", { ...session, title: "Another matter (example)", openTo: "place" });

  assert.ok((await read(chair, at)).includes(`/sessions?group=${group}`));
  const list = await read(chair, `sessions?group=${group}`);
  assert.match(list, /Open evening[\s\S]*Only us|Only us[\s\S]*Open evening/);
  assert.doesNotMatch(list, /Another matter/);
  assert.match(list, /See all sessions/);
  assert.match(await read(chair, `communities/${community}`), /Open evening/);
  for (const path of [`sessions?group=${group}`, `communities/${community}`])
    assert.doesNotMatch(await read(stranger, path), /Only us/);
  assert.equal((await table.ask(chair, "sessions?group=nothing")).statusCode, 422);
});
