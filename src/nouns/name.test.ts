import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { z } from "zod";
import { readName, readText } from "./name.ts";

const asked = { field: "name", of: "the community", charactersMax: 120 };
const texts = { field: "history", charactersMax: 4000 };

test("a text keeps its letters and lines, and is the same text when it is read again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (typed) => {
      const read = readText(typed, texts);
      assert.ok(read.ok);
      assert.deepEqual(readText(read.value, texts), read);
      assert.doesNotMatch(read.value, /[\u202A-\u202E\u2066-\u2069]/);
      assert.ok(!read.value.includes("\u0000") && !read.value.includes("\r"));
    }),
  );
});

test("4,000 characters are a text and one more is told with its length", () => {
  assert.equal(readText("ش".repeat(4000), texts).ok, true);
  const long = readText("😀".repeat(4001), texts);
  assert.ok(!long.ok);
  assert.match(long.problems[0]?.words ?? "", /4001 characters/);
});

test("a name that turns text round is refused, and the sentence says whose name it is when none is written", () => {
  assert.equal(readName("Kash\u202Emiri", asked).ok, false);
  const none = readName("  ", asked);
  assert.deepEqual(none, { ok: false, problems: [{ field: "name", words: "Write the name of the community." }] });
});

const set = path.resolve(import.meta.dirname, "../../../shared/hostile/open/names-must-accept/cases.jsonl");
const nameCase = z.object({ id: z.string(), text: z.string() });

test("names that real people and communities have are taken as they are", { skip: !existsSync(set) }, () => {
  const lines = readFileSync(set, "utf8").split("\n").filter(Boolean);
  assert.ok(lines.length > 10);
  for (const line of lines) {
    const { id, text } = nameCase.parse(JSON.parse(line));
    const read = readName(text, { ...asked, charactersMax: 200 });
    assert.ok(read.ok, id);
    assert.equal(read.value, text.normalize("NFC").trim(), id);
  }
});
