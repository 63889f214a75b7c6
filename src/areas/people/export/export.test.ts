import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { sql } from "kysely";
import { z } from "zod";
import { fromBuffer } from "yauzl";
import type { ZipFile } from "yauzl";
import { filesOfPlace, writeExport } from "../../../backup/index.ts";
import { rehearsal } from "../../../db/rehearsal.ts";
import { note, startPlace } from "../../../db/stage.ts";
import { readPlace, savePlace } from "../../../db/transaction.ts";
import type { Area } from "../../../web/area.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { cookieFor, signedIn } from "../../../web/rehearsal-people.ts";
import { keeping } from "../held.area.ts";

const people: Area = { name: "people", title: "People", menu: [], ...keeping };

let house: RehearsedHost;
let riverside = "";
let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "alongside-exported-"));
  house = await rehearseHost([people]);
  riverside = await startPlace(house.stage.app, "Riverside");
  const hillside = await startPlace(house.stage.app, "Hillside");
  await signedIn(house.stage, { placeId: hillside, name: "Somebody of Hillside" });
  await signedIn(house.stage, { placeId: riverside, roles: ["analyst"], name: "=cmd|' /C calc'!A0" });
  await savePlace(house.stage.app, riverside, (tx) => note(tx, "“quoted”, comma\nand a line"));
});
after(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const exportTo = (to: string): Promise<void> =>
  readPlace(house.stage.app, riverside, (tx) =>
    writeExport(to, filesOfPlace(tx, { placeId: riverside, name: "Riverside", program: "0.1.0", at: new Date() })),
  );

const open = promisify<Buffer, ZipFile>((bytes, back) => fromBuffer(bytes, { lazyEntries: false }, back));

/** Names and bytes of a zip, read by somebody else's program. */
const unzipped = async (bytes: Buffer): Promise<ReadonlyMap<string, string>> => {
  const zip = await open(bytes);
  const files = new Map<string, string>();
  const reading: Promise<void>[] = [];
  zip.on("entry", (entry) => {
    reading.push(
      (async () => {
        const stream = await promisify(zip.openReadStream.bind(zip))(entry);
        const pieces: Buffer[] = [];
        for await (const piece of stream) pieces.push(Buffer.from(piece));
        files.set(entry.fileName, Buffer.concat(pieces).toString("utf8"));
      })(),
    );
  });
  await new Promise((resolve, reject) => zip.once("end", resolve).once("error", reject));
  await Promise.all(reading);
  return files;
};

test("a keeper of either side takes everything of the place out, and that is noted for everyone", async () => {
  const keeper = await signedIn(house.stage, { placeId: riverside, keepsFor: "community", name: "Example Keeper" });
  const analyst = await signedIn(house.stage, { placeId: riverside, roles: ["analyst"] });
  const once = { cookie: await cookieFor(house.stage, keeper.loginId, { provedTwice: false }) };
  const ask = (url: string, headers: object) => house.app.inject({ url, headers: { accept: "text/html", ...headers } });
  assert.equal((await ask("/riverside/export?as=zip", analyst.headers)).statusCode, 403);
  const unproved = await ask("/riverside/export?as=zip", once);
  assert.equal(unproved.statusCode, 403);
  assert.match(unproved.body, /needs a second proof/);
  assert.match((await ask("/riverside/export", keeper.headers)).body, /Download everything/);
  const answer = await ask("/riverside/export?as=zip", keeper.headers);
  assert.equal(answer.statusCode, 200);
  assert.match(String(answer.headers["content-disposition"]), /riverside-private-everything\.zip/);
  const files = await unzipped(answer.rawPayload);
  assert.match(files.get("README.md")?.split("\n")[0] ?? "", /PRIVATE.*small numbers as they came in/);
  const rows: { name: string }[] = JSON.parse(files.get("person.json") ?? "");
  assert.ok(rows.some(({ name }) => name === "Example Keeper"));
  const everything = [...files.values()].join("\n");
  assert.doesNotMatch(everything, /Somebody of Hillside/);
  assert.ok(!files.has("seal.json") && !files.has("login.json"));
  const noted = await house.stage.owner
    .selectFrom("happening")
    .select("who")
    .where("what", "=", "place.exported")
    .execute();
  assert.deepEqual(noted, [{ who: `person ${keeper.personId}` }]);
  assert.deepEqual(
    (await readdir(tmpdir())).filter((name) => name.startsWith(`alongside-export-${process.pid}-`)),
    [],
  );
});

test("a name that a spreadsheet would run stays a name in the CSV, and is exact in the JSON", async () => {
  const to = join(folder, randomUUID());
  await exportTo(to);
  assert.match(await readFile(join(to, "person.csv"), "utf8"), /,'=cmd\|/);
  const rows: { name: string }[] = JSON.parse(await readFile(join(to, "person.json"), "utf8"));
  assert.ok(rows.some(({ name }) => name === "=cmd|' /C calc'!A0"));
});

test("long bytes are files of their own", async () => {
  const other = await rehearsal();
  await using _ = other;
  const place = await startPlace(other.app, "Riverside");
  await sql
    .raw(
      `CREATE TABLE cube (place_id uuid NOT NULL, id int, bytes bytea, PRIMARY KEY (place_id, id));
       GRANT SELECT ON cube TO alongside_app;
       INSERT INTO cube SELECT '${place}', x, decode(repeat('ab', x), 'hex') FROM unnest(ARRAY[10, 5000]) x`,
    )
    .execute(other.owner);
  const to = join(folder, randomUUID());
  await readPlace(other.app, place, (tx) =>
    writeExport(to, filesOfPlace(tx, { placeId: place, name: "Riverside", program: "0.1.0", at: new Date() })),
  );
  const rows: { bytes: string }[] = JSON.parse(await readFile(join(to, "cube.json"), "utf8"));
  assert.deepEqual(
    rows.map(({ bytes }) => bytes),
    [`\\x${"ab".repeat(10)}`, "files/cube-2-bytes.bin"],
  );
  assert.deepEqual(await readFile(join(to, "files/cube-2-bytes.bin")), Buffer.alloc(5000, 0xab));
});

test("what was there already is not written over", async () => {
  const to = join(folder, "taken.zip");
  await writeFile(to, "somebody's file");
  await assert.rejects(exportTo(to), /is there already\. Nothing was written/);
  assert.equal(await readFile(to, "utf8"), "somebody's file");
});

test("the exported JSON put into an empty house gives the same place, row for row", async () => {
  const first = join(folder, randomUUID());
  await exportTo(first);
  await using other = await rehearsal();
  const tables = (await readdir(first)).filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5));
  assert.ok(tables.includes("happening") && tables.includes("person_role"));
  await other.owner.transaction().execute(async (tx) => {
    // As the owner of the test server, who sees every place: references are checked at the end of each table's own turn.
    await sql`SET LOCAL session_replication_role = replica`.execute(tx);
    for (const table of tables) {
      const text = await readFile(join(first, `${table}.json`), "utf8");
      // Columns that the database works out itself are not exported.
      const [row] = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(text));
      if (row === undefined) continue;
      const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
      await sql`INSERT INTO ${sql.table(table)} (${columns})
        SELECT ${columns} FROM json_populate_recordset(NULL::${sql.table(table)}, ${text}::json)`.execute(tx);
    }
  });
  const again = join(folder, randomUUID());
  await readPlace(other.app, riverside, (tx) =>
    writeExport(again, filesOfPlace(tx, { placeId: riverside, name: "Riverside", program: "0.1.0", at: new Date() })),
  );
  for (const table of tables)
    assert.equal(
      await readFile(join(again, `${table}.json`), "utf8"),
      await readFile(join(first, `${table}.json`), "utf8"),
    );
});
