import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { holesIn } from "../db/catalogue.ts";
import { isRefusal } from "../db/refusal.ts";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { note, startPlace } from "../db/stage.ts";
import { savePlace } from "../db/transaction.ts";
import { verifyChain } from "../db/verify-chain.ts";
import { checkBackup, placesIn, rowsByTable } from "./check.ts";
import { restoreBackup } from "./restore.ts";
import { takeBackup } from "./take.ts";

let folder = "";
let stage: Rehearsal;
let place = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "alongside-backup-"));
  stage = await rehearsal();
  place = await startPlace(stage.app, "Riverside");
  await startPlace(stage.app, "Hillside");
  for (const text of ["one", "two", "ਤਿੰਨ “three”\n\\N {}"]) await savePlace(stage.app, place, (tx) => note(tx, text));
});
after(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

let count = 0;
const fileName = (): string => join(folder, `backup-${(count += 1)}.alongside`);

const take = async (passphrase?: string): Promise<string> => {
  const file = fileName();
  await takeBackup(stage.owner, { file, program: "0.1.0", ...(passphrase ? { passphrase } : {}) }, new Date());
  return file;
};

const refused = (words: RegExp) => (error: unknown) => {
  assert.ok(isRefusal(error), String(error));
  assert.match(error.message, words);
  assert.match(error.message, /Nothing was (changed|read|written|restored)/);
  return true;
};

test("a restored house is row for row the one that was written down, and its walls stand", async () => {
  const file = await take();
  await using other = await rehearsal();
  const { backup, applied } = await restoreBackup(other.owner, { file });
  assert.deepEqual(applied, []);
  assert.equal(placesIn(backup.sections), 2);
  assert.equal(rowsByTable(backup.sections).get("happening"), 5);
  const again = fileName();
  await takeBackup(other.owner, { file: again, program: "0.1.0" }, new Date());
  assert.deepEqual((await checkBackup(again)).sections, backup.sections);
  assert.deepEqual(await verifyChain(other.app), await verifyChain(stage.app));
  assert.deepEqual(await holesIn(other.owner), []);
  assert.equal(await savePlace(other.app, place, (tx) => note(tx, "four")), 4, "the chain goes on");
});

test("no table counts by itself, because a backup keeps rows and no counters", async () => {
  const { rows } = await sql`SELECT relname FROM pg_class
    WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace`.execute(stage.owner);
  assert.deepEqual(rows, []);
});

test("wherever one bit of a backup is changed, or wherever it is cut off, it is found", async () => {
  for (const passphrase of [undefined, "a passphrase of the test"]) {
    const good = await readFile(await take(passphrase));
    const file = fileName();
    const changes = fc.record({ at: fc.nat({ max: good.length - 1 }), bit: fc.nat({ max: 7 }), cut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(changes, async ({ at, bit, cut }) => {
        const bad = Buffer.from(cut ? good.subarray(0, at) : good);
        if (!cut) bad.writeUInt8(bad.readUInt8(at) ^ (1 << bit), at);
        await writeFile(file, bad);
        await assert.rejects(checkBackup(file, passphrase), (error) => isRefusal(error));
      }),
      { numRuns: 300 },
    );
  }
});

test("something that is no backup is refused by name, and so is a file that is not there", async () => {
  const file = fileName();
  await writeFile(file, "not a backup at all\n");
  await assert.rejects(checkBackup(file), refused(/is not a backup made by Alongside/));
  await assert.rejects(checkBackup(join(folder, "nowhere")), /There is no file .*nowhere/);
});

test("an encrypted backup opens with its passphrase only, and shows nothing without it", async () => {
  const file = await take("correct horse battery staple");
  const bytes = await readFile(file);
  assert.ok(!bytes.includes("Riverside"));
  await assert.rejects(checkBackup(file), /is encrypted/);
  await assert.rejects(checkBackup(file, "another one"), refused(/another passphrase/));
  const opened = await checkBackup(file, "correct horse battery staple");
  assert.equal(placesIn(opened.sections), 2);
  await using other = await rehearsal();
  await restoreBackup(other.owner, { file, passphrase: "correct horse battery staple" });
  assert.equal((await verifyChain(other.app, place))[0]?.count, 3);
});

test("a backup is never written over, and one that could not be finished leaves nothing", async () => {
  const file = await take();
  await assert.rejects(takeBackup(stage.owner, { file, program: "0.1.0" }, new Date()), refused(/already/));
  await using other = await rehearsal();
  await sql
    .raw("ALTER TABLE happening DROP CONSTRAINT happening_hash_check; ALTER TABLE migration RENAME TO gone")
    .execute(other.owner);
  const unfinished = fileName();
  await assert.rejects(takeBackup(other.owner, { file: unfinished, program: "0.1.0" }, new Date()));
  assert.deepEqual(
    (await readdir(folder)).filter((name) => unfinished.endsWith(name.replace(".part", ""))),
    [],
  );
});

test("a house with people or places in it is not restored into", async () => {
  const file = await take();
  await using other = await rehearsal();
  await startPlace(other.app, "Lakeside");
  await assert.rejects(restoreBackup(other.owner, { file }), refused(/not empty/));
  assert.deepEqual(
    (await verifyChain(other.app)).map(({ slug, count }) => [slug, count]).toSorted(),
    [
      ["-", 1],
      ["lakeside", 0],
    ].toSorted(),
  );
});

test("a restore that fails in the middle leaves the database as it was", async () => {
  const file = await take();
  await using other = await rehearsal();
  // The last thing a restore does to a table is to force its row security again: there the power fails.
  await sql
    .raw(
      `CREATE SCHEMA elsewhere;
       CREATE FUNCTION elsewhere.fail() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
         IF EXISTS (SELECT FROM pg_event_trigger_ddl_commands() WHERE object_identity = 'public.seal')
            AND EXISTS (SELECT FROM place WHERE slug = 'riverside') THEN RAISE 'the power failed'; END IF; END $$;
       CREATE EVENT TRIGGER fail ON ddl_command_end WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION elsewhere.fail()`,
    )
    .execute(other.owner);
  await assert.rejects(restoreBackup(other.owner, { file }), /the power failed/);
  const { rows } = await sql`SELECT slug FROM place`.execute(other.owner);
  assert.deepEqual(rows, [{ slug: "-" }]);
  await sql.raw("DROP EVENT TRIGGER fail; DROP SCHEMA elsewhere CASCADE").execute(other.owner);
  assert.deepEqual(await holesIn(other.owner), []);
});

test("a backup of a newer Alongside is refused in words", async () => {
  await using newer = await rehearsal();
  await sql`INSERT INTO migration (name) VALUES ('0999-from-the-future')`.execute(newer.owner);
  const file = fileName();
  await takeBackup(newer.owner, { file, program: "9.0.0" }, new Date());
  await using other = await rehearsal();
  await assert.rejects(restoreBackup(other.owner, { file }), refused(/newer Alongside: it has 0999-from-the-future/));
});

test("a record that was altered before the backup was taken is told, and not restored", async () => {
  await using tampered = await rehearsal();
  const home = await startPlace(tampered.app, "Riverside");
  for (const text of ["one", "two"]) await savePlace(tampered.app, home, (tx) => note(tx, text));
  await sql`UPDATE happening SET who = 'somebody else' WHERE place_id = ${home} AND number = 2`.execute(tampered.owner);
  const file = fileName();
  await takeBackup(tampered.owner, { file, program: "0.1.0" }, new Date());
  const { chains } = await checkBackup(file);
  assert.equal(chains.find(({ placeId }) => placeId === home)?.trouble?.number, 2);
  await using other = await rehearsal();
  await assert.rejects(restoreBackup(other.owner, { file }), refused(/Happening 2 .* altered/));
});
