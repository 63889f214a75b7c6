/** Every hostile set with a door here, sent as a file by somebody who may import: answered in words, and nothing falls over. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { z } from "zod";
import { areas } from "../../../areas.ts";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";

const open = path.join(import.meta.dirname, "../../../../../shared/hostile/open");
const skip = existsSync(open) ? false : "the hostile sets (../shared/hostile/open) are not beside this checkout";

let house: RehearsedHost;
let analyst: SignedIn;
before(async () => {
  house = await rehearseHost(areas);
  const placeId = await startPlace(house.stage.app, "Riverside");
  analyst = await signedIn(house.stage, { placeId, roles: ["analyst"] });
});
after(() => house.close());

const headers = { accept: "application/json", host: "localhost:3000", "sec-fetch-site": "same-origin" };

const send = (fileName: string, bytes: Uint8Array) => {
  const boundary = `x${randomUUID()}`;
  const name = fileName.replaceAll(/["\r\n]/gu, encodeURIComponent);
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  return house.app.inject({
    method: "POST",
    url: "/riverside/datasets",
    headers: { ...headers, ...analyst.headers, "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
};

const oneCase = z.object({
  id: z.string(),
  expect: z.string(),
  file: z.string().optional(),
  text: z.string().optional(),
  encoding: z.string().optional(),
});
type Case = z.infer<typeof oneCase>;

const casesOf = (set: string): readonly Case[] =>
  readFileSync(path.join(open, set, "cases.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => oneCase.parse(JSON.parse(line)));

const bytesOf = (set: string, { file, text = "", encoding }: Case): Buffer => {
  if (file === undefined) return Buffer.from(`community,referrals\nPakistani,"${text.replaceAll('"', '""')}"\n`);
  const bytes = readFileSync(path.join(open, set, file));
  return encoding === "base64" ? Buffer.from(bytes.toString("utf8"), "base64") : bytes;
};

const noOutlines = "valid GeoJSON, but it holds no outline of an area with a code, and only those are of use here";

/** Cases we answer otherwise than their set says, with the reason. */
const argued: Readonly<Record<string, string>> = {
  "csv-spectrum/comma_in_quotes":
    "an address list with names is refused: people are counted before their figures are sent",
  "geojson-own/altitude": noOutlines,
  "geojson-hint/good-good-feature-with-string-id": noOutlines,
  "geojson-hint/good-good-featurecollection": noOutlines,
  "geojson-hint/good-good-featurecollection-bbox3d": noOutlines,
  "geojson-hint/good-good-linestring": noOutlines,
  "geojson-hint/good-good-multipoint": noOutlines,
  "geojson-hint/good-multipolygon": noOutlines,
  "geojson-hint/good-nullproperties": noOutlines,
};

/** What an import that was begun says of its file: refused in words there, or waiting for a person. */
const standing = async (location: string) => {
  const page = await house.app.inject({ url: location, headers: { ...headers, ...analyst.headers } });
  assert.equal(page.statusCode, 200, page.body.slice(0, 400));
  return page.json();
};

/** A file that holds the house up fails; how long an honest one takes depends on the machine. */
const hangsAfterMs = 60_000;
const sets = [
  "csv-own",
  "csv-spectrum",
  "csv-w3c-csvw",
  "xlsx-own",
  "upload-files",
  "geojson-own",
  "geojson-hint",
  "numbers-tables",
];

for (const set of sets)
  test(`the hostile set ${set}, sent as files, is answered in words and in time`, { skip }, async (t) => {
    const cases = casesOf(set);
    assert.ok(cases.length > 0);
    for (const one of cases) {
      const because = argued[one.id];
      await t.test(
        because === undefined ? `${one.id}: ${one.expect}` : `${one.id}: argued, ${because}`,
        { timeout: hangsAfterMs },
        async () => {
          const fileName = (one.file ?? "counts.csv").replace(/\.b64$/u, "");
          const answer = await send(fileName, bytesOf(set, one));
          assert.ok([201, 422, 413].includes(answer.statusCode), `${answer.statusCode} ${answer.body.slice(0, 400)}`);
          if (answer.statusCode !== 201) {
            assert.ok(answer.json().problems.every(({ words }: { words: string }) => words.length > 20));
            assert.ok(one.expect !== "accept" || because !== undefined, answer.body.slice(0, 400));
            return;
          }
          const { problems, layout, kind } = await standing(answer.headers["location"]?.toString() ?? "");
          // A table that nobody knows waits for a person to say what it is; that is no acceptance.
          const isRead = problems.length === 0 && (layout !== null || kind === "boundaries");
          if (one.expect === "reject") assert.ok(!isRead, "it should have been refused");
        },
      );
    }
  });

test("a file's name is words to show, and never a path", { skip }, async () => {
  const cases = casesOf("upload-filenames");
  assert.ok(cases.length > 10);
  for (const one of cases) {
    const answer = await send(one.text ?? one.file ?? "x", Buffer.from("community,referrals\nPakistani,12\n"));
    assert.ok(
      [201, 400, 422].includes(answer.statusCode),
      `${one.id} ${answer.statusCode} ${answer.body.slice(0, 300)}`,
    );
    if (answer.statusCode !== 201) continue;
    const { file } = await standing(answer.headers["location"]?.toString() ?? "");
    assert.doesNotMatch(file, /[/\\\p{Cc}]/u, one.id);
  }
});

test("after all of it the house is well, and an honest file is taken", async () => {
  assert.equal((await send("counts.csv", Buffer.from("community,referrals\nPakistani,12\n"))).statusCode, 201);
  assert.equal((await house.app.inject({ url: "/readyz", headers })).statusCode, 200);
});
