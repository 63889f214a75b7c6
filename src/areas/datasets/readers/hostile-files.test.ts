/** Every case of four hostile sets, given as an activity file. They are not kept in this tree; without them: skipped. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { readActivity } from "./index.ts";

const SETS = fileURLToPath(new URL("../../../../../shared/hostile/open/", import.meta.url));

const oneCase = z.object({
  id: z.string(),
  expect: z.enum(["accept", "reject", "bounded", "inert"]),
  file: z.string().optional(),
  text: z.string().optional(),
});

const NOT_COUNTS = "a table without communities is not a file of counts";

/** Cases we answer otherwise, by id, with the reason. */
const ARGUED: Readonly<Record<string, string>> = {
  "csv-spectrum/comma_in_quotes": "an address list is refused: people are counted first",
  "csv-spectrum/escaped_quotes": NOT_COUNTS,
  "csv-spectrum/quotes_and_newlines": NOT_COUNTS,
  "csv-spectrum/simple_crlf": NOT_COUNTS,
  "csv-spectrum/utf8": NOT_COUNTS,
};

for (const set of ["csv-own", "csv-spectrum", "csv-w3c-csvw", "numbers-tables"]) {
  const list = `${SETS}${set}/cases.jsonl`;
  const skip = existsSync(list) ? false : "the hostile sets are not beside this checkout";
  test(`the hostile set ${set} is answered as it should be, always in words`, { skip }, async (t) => {
    const cases = readFileSync(list, "utf8")
      .trim()
      .split("\n")
      .map((line) => oneCase.parse(JSON.parse(line)));
    assert.ok(cases.length > 0);
    for (const { id, expect, file, text } of cases) {
      const name = ARGUED[id] === undefined ? `${id}: ${expect}` : `${id}: argued, ${ARGUED[id]}`;
      await t.test(name, async () => {
        const cell = Buffer.from(`community,referrals\r\nPakistani,"${text ?? ""}"\r\n`);
        const bytes = file === undefined ? cell : readFileSync(`${SETS}${set}/${file}`);
        const read = await readActivity({ bytes, fileName: file ?? "counts.csv" });
        const wanted = ARGUED[id] === undefined ? expect : "reject";
        if (wanted === "accept") assert.ok(read.ok, JSON.stringify(read));
        if (wanted === "reject") assert.ok(!read.ok);
        if (!read.ok) assert.ok(read.problems.every(({ words }) => words.length > 20 && words.endsWith(".")));
      });
    }
  });
}
