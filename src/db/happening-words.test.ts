import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { digestOfWords, forgetWordsOf, listWordsOf, wordsHold } from "./happening-words.ts";
import { happened } from "./happening.ts";
import { rehearsal } from "./rehearsal.ts";
import { note, startPlace } from "./stage.ts";
import type { Db } from "./tables.ts";
import { readPlace, savePlace } from "./transaction.ts";
import { verifyChain } from "./verify-chain.ts";

const said = (app: Db, placeId: string, { who, reason }: { who: string; reason: string }): Promise<number> =>
  savePlace(app, placeId, (tx) =>
    happened(tx, {
      what: "role.given",
      who,
      subject: { kind: "role", id: "1" },
      detail: { role: "analyst" },
      personal: { reason },
    }),
  );

test("the chain keeps a digest of somebody's words, and the words stand beside it", async () => {
  await using stage = await rehearsal();
  const place = await startPlace(stage.app, "Riverside");
  const person = randomUUID();
  await said(stage.app, place, { who: `person ${person}`, reason: "Because Ayesha asked me to" });
  const { detail } = await stage.owner
    .selectFrom("happening")
    .select("detail")
    .where("place_id", "=", place)
    .executeTakeFirstOrThrow();
  assert.doesNotMatch(JSON.stringify(detail), /Ayesha/);
  const kept = await stage.owner.selectFrom("happening_words").selectAll().executeTakeFirstOrThrow();
  assert.deepEqual(detail, { role: "analyst", reason: { digest: digestOfWords(kept) } });
  assert.ok(wordsHold(detail, kept));
  assert.ok(!wordsHold(detail, { ...kept, words: "Because Ayesha told me to" }));
});

test("after somebody's words are forgotten nobody can read them, and the chain still holds", async () => {
  await using stage = await rehearsal();
  const place = await startPlace(stage.app, "Riverside");
  const [mine, theirs] = [randomUUID(), randomUUID()];
  await said(stage.app, place, { who: `person ${mine}`, reason: "my own words" });
  await said(stage.app, place, { who: `person ${theirs}`, reason: "words of another" });
  await savePlace(stage.app, place, async (tx) => {
    assert.equal(await forgetWordsOf(tx, place, mine), 1);
    await note(tx, "forgotten");
  });
  const left = await readPlace(stage.app, place, (tx) => listWordsOf(tx, place, theirs));
  assert.deepEqual(
    left.map(({ words }) => words),
    ["words of another"],
  );
  assert.deepEqual(await readPlace(stage.app, place, (tx) => listWordsOf(tx, place, mine)), []);
  assert.deepEqual(await verifyChain(stage.app, place), [{ placeId: place, slug: "riverside", count: 3 }]);
});

test("words that somebody changed beside the chain are found", async () => {
  await using stage = await rehearsal();
  const place = await startPlace(stage.app, "Riverside");
  await said(stage.app, place, { who: "someone", reason: "as it was said" });
  await said(stage.app, place, { who: "someone", reason: "as it was said too" });
  await sql`UPDATE happening_words SET words = 'as it never was' WHERE number = 2`.execute(stage.owner);
  const [report] = await verifyChain(stage.app, place);
  assert.equal(report?.trouble?.number, 2);
  assert.match(report.trouble.words, /words kept with happening 2/);
});

test("a name cannot be both in the detail and in the words", async () => {
  await using stage = await rehearsal();
  const place = await startPlace(stage.app, "Riverside");
  const both = savePlace(stage.app, place, (tx) =>
    happened(tx, {
      what: "w",
      who: "x",
      subject: { kind: "k", id: "i" },
      detail: { reason: "no" },
      personal: { reason: "yes" },
    }),
  );
  await assert.rejects(both, /both in its detail and in its words/);
});

test("the same words never have the same digest twice, so a guess cannot be looked up", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      (words, one, other) => {
        const [a, b] = [Buffer.from(one), Buffer.from(other)];
        assert.equal(digestOfWords({ words, key: a }) === digestOfWords({ words, key: b }), a.equals(b));
      },
    ),
  );
});
