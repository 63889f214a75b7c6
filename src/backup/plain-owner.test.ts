import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { holesIn } from "../db/catalogue.ts";
import { connectTo } from "../db/connect.ts";
import type { Connected } from "../db/connect.ts";
import { migrate } from "../db/migrate.ts";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { note, startPlace } from "../db/stage.ts";
import { savePlace } from "../db/transaction.ts";
import { verifyChain } from "../db/verify-chain.ts";
import { checkBackup, placesIn, rowsByTable } from "./check.ts";
import { restoreBackup } from "./restore.ts";
import { takeBackup } from "./take.ts";

const name = `plain_${process.pid}_${randomBytes(4).toString("hex")}`;
const password = randomBytes(12).toString("hex");

let folder = "";
let stage: Rehearsal;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "alongside-plain-"));
  stage = await rehearsal();
  await sql
    .raw(
      `CREATE ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE PASSWORD '${password}';
       GRANT alongside_app, alongside_door TO ${name}`,
    )
    .execute(stage.owner);
  for (const database of [`${name}_a`, `${name}_b`])
    await sql.raw(`CREATE DATABASE ${database} OWNER ${name}`).execute(stage.owner);
});
after(async () => {
  for (const database of [`${name}_a`, `${name}_b`])
    await sql.raw(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`).execute(stage.owner);
  await sql.raw(`DROP ROLE ${name}`).execute(stage.owner);
  await stage.close();
  await rm(folder, { recursive: true });
});

const connectAs = (database: string): Promise<Connected> => {
  const url = stage.url
    .replace(/^(\w+:\/\/)[^@/]*(@?)/, `$1${name}:${password}@`)
    .replace(/(@[^/]*\/)[^?]*/, `$1${database}`);
  return connectTo({ url, where: database });
};

test("a login that owns its tables and nothing else, and may look past no wall, backs up every place and restores it", async () => {
  const from = await connectAs(`${name}_a`);
  const to = await connectAs(`${name}_b`);
  try {
    await migrate(from.owner);
    const places = [await startPlace(from.app, "Riverside"), await startPlace(from.app, "Hillside")];
    for (const place of places) await savePlace(from.app, place, (tx) => note(tx, "kept"));
    const seen = await sql`SELECT FROM happening`.execute(from.owner);
    assert.equal(seen.rows.length, 0, "without naming a place it sees nothing");
    const file = join(folder, "plain.alongside");
    await takeBackup(from.owner, { file, program: "0.1.0" }, new Date());
    const { sections } = await checkBackup(file);
    assert.equal(placesIn(sections), 2);
    assert.equal(rowsByTable(sections).get("happening"), 4);
    await restoreBackup(to.owner, { file });
    assert.deepEqual(await verifyChain(to.app), await verifyChain(from.app));
    assert.deepEqual(await holesIn(to.owner), []);
  } finally {
    await from.close();
    await to.close();
  }
});
