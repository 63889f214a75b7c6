import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { filesOfPlace, takeBackup } from "../../backup/index.ts";
import { moveAll, moveAllBack } from "../../db/moving-rows.ts";
import type { MovedKeys } from "../../db/moving-rows.ts";
import { note } from "../../db/stage.ts";
import { readPlace, savePlace } from "../../db/transaction.ts";
import { chosen, logAt as at, openLogs, passphrase } from "../../rehearsal-logs.ts";
import { heldByClinics } from "./clinics-joined.area.ts";

let place: Awaited<ReturnType<typeof openLogs>>;
before(async () => {
  place = await openLogs();
});
after(() => place.house.close());

const said = "Kestrel over the gasworks: I was afraid.";

/** @practice P40 */
test("database, backup and the administrator's export hold sealed words only, and no happening tells of them", async () => {
  const amina = await place.browse("Amina Seven");
  await place.send(amina, `${at}/begin`, chosen);
  await place.send(amina, at, { entry: crypto.randomUUID(), words: said });
  const { stage } = place.house;
  const secrets = [
    said,
    "Kestrel",
    passphrase,
    Buffer.from(said).toString("hex"),
    Buffer.from(said).toString("base64"),
  ];
  const isSilent = (text: string, where: string): void =>
    secrets.forEach((secret) => assert.ok(!text.includes(secret), `${where} holds ${secret}`));

  const { rows: tables } = await sql<{ name: string }>`SELECT quote_ident(table_name) AS name
    FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`.execute(stage.owner);
  assert.ok(tables.length > 50);
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`SELECT t::text AS row FROM ${sql.raw(name)} t LIMIT 5000`.execute(
      stage.owner,
    );
    isSilent(rows.map(({ row }) => row).join("\n"), name);
  }

  const folder = await mkdtemp(join(tmpdir(), "clinics-"));
  try {
    const file = join(folder, "whole.backup");
    await takeBackup(stage.owner, { file, program: "a test" }, new Date());
    const bytes = await readFile(file);
    const body = gunzipSync(bytes.subarray(bytes.indexOf(0x0a) + 1, bytes.length - 73)).toString("utf8");
    assert.match(body, /reflection_lock/);
    isSilent(body, "the backup");
  } finally {
    await rm(folder, { recursive: true });
  }

  const exported = await readPlace(stage.app, place.placeId, async (tx) => {
    const parts: string[] = [];
    const whole = { placeId: place.placeId, name: "Riverside", program: "a test", at: new Date() };
    for await (const { name, pieces } of filesOfPlace(tx, whole)) {
      parts.push(name);
      for await (const piece of pieces) parts.push(Buffer.from(piece).toString("latin1"), piece.toString());
    }
    return parts.join("\n");
  });
  assert.match(exported, /reflection\.csv/);
  // What a passphrase could be guessed against leaves in no export.
  assert.doesNotMatch(exported, /reflection_lock/);
  isSilent(exported, "the export");

  const { rows: happenings } = await sql<{ what: string }>`SELECT what FROM happening WHERE place_id = ${place.placeId}
    AND what LIKE '%reflection%'`.execute(stage.owner);
  assert.deepEqual(happenings, []);
});

/** @practice P40 */
test("who lost the passphrase throws the log away and begins again; who is forgotten leaves nothing", async () => {
  const amina = await place.browse("Amina Eight");
  await place.send(amina, `${at}/begin`, chosen);
  await place.send(amina, at, { entry: crypto.randomUUID(), words: "Gone soon." });
  assert.equal((await place.post(amina, `${at}/throw-away`, {})).statusCode, 422);
  await place.send(amina, `${at}/throw-away`, { sure: "yes" });
  assert.equal((await place.log(amina)).state, "none");
  await place.send(amina, `${at}/begin`, chosen);
  await place.send(amina, at, { entry: crypto.randomUUID(), words: "Begun again." });
  const [held] = heldByClinics;
  await savePlace(place.house.stage.app, place.placeId, async (tx) => {
    assert.match(JSON.stringify(await held?.read(tx, amina.personId)), /1 entry/);
    await held?.erase(tx, amina.personId);
    await note(tx, "forgotten");
  });
  assert.equal((await place.log(amina)).state, "none");
});

/** @practice P40 */
test("where two records are of one person the log goes over and still opens, and goes back", async () => {
  const [old, now] = [await place.browse("Amina Nine"), await place.browse("Amina Nine again")];
  await place.send(old, `${at}/begin`, chosen);
  await place.send(old, at, { entry: crypto.randomUUID(), words: "From before." });
  const moves = heldByClinics.flatMap((part) => part.moves ?? []);
  const move = { from: old.personId, to: now.personId };
  const inPlace = (work: Parameters<typeof savePlace<void>>[2]) =>
    savePlace(place.house.stage.app, place.placeId, work);
  let moved: MovedKeys = {};
  await inPlace(async (tx) => {
    moved = await moveAll(tx, moves, move);
    await note(tx, "merged");
  });
  await place.send(now, `${at}/open`, { passphrase });
  assert.equal((await place.log(now)).reflections[0]?.words, "From before.");
  await place.send(now, at, { entry: crypto.randomUUID(), words: "From now." });
  assert.equal((await place.log(now)).reflections.length, 2);
  await inPlace(async (tx) => {
    await moveAllBack(tx, moves, { ...move, moved });
    await note(tx, "merged back");
  });
  assert.equal((await place.log(now)).state, "none");
});
