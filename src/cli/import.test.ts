import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { rehearsal } from "../db/rehearsal.ts";
import { startPlace } from "../db/stage.ts";
import { alongside } from "./alongside.ts";

const folder = mkdtempSync(join(tmpdir(), "alongside-import-command-"));
const stage = await rehearsal();
await startPlace(stage.app, "Riverside");
after(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = "ref,when,group,seen\n1,05/01/2024,Kashmiri,06/02/2024\n2,05/02/2024,A,\n3,sometime,A,\n";
writeFileSync(join(folder, "rows.csv"), rows);
const mapping = {
  columns: { id: "ref", date: "when", category: "group" },
  stages: [{ heading: "seen", measure: "seen" }],
  dateOrder: "day-first",
  periodBy: "month",
  values: [{ column: "category", value: "Kashmiri", meaning: { is: "code", scheme: "nhs-2001-england", code: "J" } }],
};
writeFileSync(join(folder, "mapping.json"), JSON.stringify(mapping));
writeFileSync(join(folder, "broken.json"), "{");

const call = async (...args: string[]) => {
  let [out, err] = ["", ""];
  const environment = { DATABASE_URL: stage.url, ALONGSIDE_DATA: folder };
  const io = { environment, folder, hasColour: false };
  const said = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const code = await alongside(["import", ...args], { ...io, ...said });
  return { code, out, err };
};

test("a file is imported without a browser, and the receipt tells every row", async () => {
  const asked = [
    "--place",
    "riverside",
    "--file",
    "rows.csv",
    "--as",
    "records",
    "--mapping",
    "mapping.json",
    "--json",
  ];
  const { code, out, err } = await call(...asked);
  assert.equal(code, 0, err);
  assert.match(err, /row 4, when: “sometime”/);
  const { receipt, periods, measures } = JSON.parse(out);
  assert.deepEqual([receipt.rowsRead, receipt.rowsKept, receipt.rowsRefused], [3, 2, 1]);
  assert.deepEqual(periods, ["January 2024", "February 2024"]);
  assert.deepEqual(measures, ["referrals", "seen"]);
});

test("what a value means is remembered for the next file", async () => {
  const known = { ...mapping, values: undefined };
  writeFileSync(join(folder, "known.json"), JSON.stringify(known));
  const asked = ["--place", "riverside", "--file", "rows.csv", "--as", "records", "--mapping", "known.json"];
  const { code, out } = await call(...asked);
  assert.equal(code, 0);
  assert.match(out, /kept 2, refused 1/);
});

test("words that cannot be understood, and files that cannot be used, are told apart by the exit code", async () => {
  assert.equal((await call("--file", "rows.csv")).code, 2);
  assert.equal((await call("--place", "riverside", "--file", "nowhere.csv", "--as", "records")).code, 2);
  const broken = await call(
    "--place",
    "riverside",
    "--file",
    "rows.csv",
    "--as",
    "records",
    "--mapping",
    "broken.json",
  );
  assert.deepEqual([broken.code, /not JSON/.test(broken.err)], [2, true]);
  assert.equal((await call("--place", "nowhere", "--file", "rows.csv", "--as", "records")).code, 1);
  const unknown = await call("--place", "riverside", "--file", "rows.csv", "--as", "population");
  assert.equal(unknown.code, 1);
  assert.notEqual(unknown.err, "");
});
