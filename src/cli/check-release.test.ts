import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { z } from "zod";
import { alongside } from "./alongside.ts";

const folder = mkdtempSync(path.join(tmpdir(), "alongside-check-"));
after(() => rmSync(folder, { recursive: true }));

const check = async (name: string, text: string | Uint8Array, ...options: readonly string[]) => {
  writeFileSync(path.join(folder, name), text);
  const said = { out: "", err: "" };
  const io = {
    environment: {},
    folder,
    out: (words: string) => void (said.out += words),
    err: (words: string) => void (said.err += words),
    hasColour: false,
  };
  return { code: await alongside(["check-release", ...options, name], io), ...said };
};

test("one hidden count of a row with its total is named, with what to hide besides; with that hidden it is safe", async () => {
  const leak = await check("a.csv", "group,men,women,total\nIndian,*,12,15\nPakistani,30,40,70\ntotal,33,52,85\n");
  assert.equal(leak.code, 1);
  assert.match(leak.out, /Indian, men: is 3\nHide these too:\n/);
  const safe = await check("b.csv", "group,men,women,total\nIndian,*,*,15\nPakistani,*,*,70\ntotal,33,52,85\n");
  assert.deepEqual([safe.code, safe.err], [0, ""]);
});

test("a share printed beside its total gives the count back", async () => {
  const { code, out } = await check("c.csv", "group,men,men %,women,total\nIndian,*,5.4%,*,37\n");
  assert.equal(code, 1);
  assert.match(out, /Indian, men: is 2/);
});

test("bad files are named in words: below nobody, too many, twice the same, sums that do not come out, no JSON", async () => {
  const bad = await check("d.csv", "group,men,women\nIndian,-3,9007199254740993\n");
  assert.equal(bad.code, 1);
  assert.match(bad.err, /Row 2, column “men”: “-3” is below 0/);
  assert.match(bad.err, /“9007199254740993” is more than/);
  assert.match((await check("e.csv", "group,men,men\nIndian,3,4\n")).err, /stands twice/);
  assert.match((await check("f.csv", "group,men,women,total\nIndian,3,12,16\n")).out, /contradict each other/);
  assert.match((await check("g.json", "{")).err, /not JSON/);
  assert.match(
    (await check("h.json", '{"cells":[{"id":"a","id":"b","value":1}],"constraints":[]}')).err,
    /stands twice/,
  );
  const unknown = '{"cells":[{"id":"a","value":1}],"constraints":[{"total":"a","parts":["z"]}]}';
  assert.match((await check("i.json", unknown)).err, /“z” stands in a sum and is no cell/);
});

const hostile = new URL("../../../shared/hostile/open/disclosure/", import.meta.url);
const skip = existsSync(hostile) ? false : "the hostile tables are not here";
const listed = z.object({ kind: z.string(), file: z.string(), expect: z.enum(["accept", "reject"]) });

test("every hostile release is judged as declared", { skip }, async () => {
  const lines = readFileSync(new URL("cases.jsonl", hostile), "utf8").trim().split("\n");
  for (const one of lines.map((line) => listed.parse(JSON.parse(line)))) {
    const { code } = await check(one.file, readFileSync(new URL(one.file, hostile), "utf8"));
    assert.equal(code, one.expect === "accept" ? 0 : 1, one.file);
  }
});

test("a file in another encoding, with two totals, a name twice in disguise or too many counts is not called safe", async () => {
  const latin = await check("o.csv", Buffer.from("group,Caf\u00E9,total\nIndian,*,13\n", "latin1"));
  assert.deepEqual([latin.code, latin.out], [1, ""]);
  assert.match(latin.err, /not UTF-8/);
  assert.match((await check("p.csv", "group,m\u001B[2J,total\nIndian,*,13\n")).err, /control characters/);
  const two = await check("q.csv", "group,men\nIndian,*\nPakistani,20\nAll Asian,23\nWhite,*\nTotal,500\n");
  assert.equal(two.code, 1);
  assert.match(two.err, /“All Asian” and “Total” could each be the total/);
  const disguised = '{"cells":[{"id":"a","value":1,"v\\u0061lue":2}],"constraints":[]}';
  assert.match((await check("r.json", disguised)).err, /"value" stands twice/);
  const wide = Array.from({ length: 30_000 }, (_, at) => at);
  assert.match((await check("s.csv", `group,${wide.join(",")}\nIndian,${wide.join(",")}\n`)).err, /over 20,000/);
});

test("where nothing that could be hidden besides helps, that is said", async () => {
  const { out } = await check("t.csv", "group,men,men %,women,women %,total\nIndian,*,3.2%,*,96.8%,62\n");
  assert.match(out, /Indian, men: is 2/);
  assert.match(out, /Nothing that could be hidden besides helps/);
});

test("a rule that hides nothing of its own is no excuse for a hidden count that can be worked out", async () => {
  const table = "group,men,women,total\nIndian,*,12,15\nPakistani,30,40,70\ntotal,33,52,85\n";
  const exact = await check("c.csv", table, "--rule", "already-published");
  assert.equal(exact.code, 1, exact.out);
  assert.match(exact.out, /Indian, men: is 3\n/);
  assert.equal((await check("d.csv", table, "--rule", "round-only")).code, 0);
});
