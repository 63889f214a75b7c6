import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, test } from "node:test";
import { sql } from "kysely";
import { answeredBefore, forgetOldAnswers, rememberAnswer } from "./idempotency.ts";
import type { Before, KeyedRequest } from "./idempotency.ts";
import { rehearsal } from "./rehearsal.ts";
import { note, startPlace } from "./stage.ts";
import { readPlace, savePlace, withPlace } from "./transaction.ts";

const stage = await rehearsal();
after(() => stage.close());
const { app, owner } = stage;
const riverside = await startPlace(app, "Riverside");
const hillside = await startPlace(app, "Hillside");

const digest = (body: string): Buffer => createHash("sha256").update(body).digest();
const request = (key: string, more: Partial<KeyedRequest> = {}): KeyedRequest => ({
  key,
  actor: "a person",
  route: "POST /notes",
  bodyDigest: digest("the body"),
  ...more,
});

/** One request as the program serves it: asked first, done once, remembered, written down. */
const serve = (place: string, asked: KeyedRequest, done = `/notes/${asked.key}`): Promise<Before> =>
  savePlace(app, place, async (tx) => {
    const before = await answeredBefore(tx, asked);
    if (before.kind !== "new") return before;
    await rememberAnswer(tx, asked, { status: 201, location: done, id: asked.key });
    await note(tx, asked.key);
    return before;
  });

const timesDone = async (place: string, key: string): Promise<number> => {
  const rows = await readPlace(app, place, (tx) => tx.selectFrom("happening").select("detail").execute());
  return rows.filter((row) => JSON.stringify(row.detail) === JSON.stringify({ text: key })).length;
};

test("a request sent again gets the first answer again, and is done once", async () => {
  assert.deepEqual(await serve(riverside, request("twice")), { kind: "new" });
  const again = await serve(riverside, request("twice"), "/somewhere/else");
  assert.deepEqual(again, { kind: "again", answer: { status: 201, location: "/notes/twice", id: "twice" } });
  assert.equal(await timesDone(riverside, "twice"), 1);
});

test("a key used for another body or another route is a conflict, said in words", async () => {
  await serve(riverside, request("mine"));
  for (const other of [{ bodyDigest: digest("other") }, { route: "POST /elsewhere" }]) {
    const answer = await serve(riverside, request("mine", other));
    assert.equal(answer.kind, "conflict");
    assert.match(answer.kind === "conflict" ? answer.words : "", /used before for a different request.*use a new key/);
  }
  assert.equal(await timesDone(riverside, "mine"), 1);
});

test("fifty at once with one key: one is done, forty-nine wait and get its answer", async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => serve(riverside, request("fifty"))));
  assert.equal(answers.filter(({ kind }) => kind === "new").length, 1);
  assert.equal(answers.filter(({ kind }) => kind === "again").length, 49);
  assert.equal(await timesDone(riverside, "fifty"), 1);
});

test("a request that failed half way may be sent again with its key", async () => {
  const failing = savePlace(app, riverside, async (tx) => {
    await answeredBefore(tx, request("retry"));
    await rememberAnswer(tx, request("retry"), { status: 201, location: null, id: null });
    await note(tx, "retry");
    throw new Error("given up");
  });
  await assert.rejects(failing, /given up/);
  assert.deepEqual(await serve(riverside, request("retry")), { kind: "new" });
  assert.equal(await timesDone(riverside, "retry"), 1);
});

test("a key belongs to one person in one place: others may use the same one", async () => {
  assert.equal((await serve(riverside, request("shared"))).kind, "new");
  assert.equal((await serve(riverside, request("shared", { actor: "somebody else" }))).kind, "new");
  assert.equal((await serve(hillside, request("shared"))).kind, "new");
});

test("keys are kept for thirty days and then forgotten", async () => {
  await serve(riverside, request("old"));
  await serve(riverside, request("young"));
  await serve(hillside, request("old"));
  const age = (key: string, days: number) =>
    sql`UPDATE answered_request SET answered_at = now() - make_interval(days => ${days}, mins => 1) WHERE key = ${key}`.execute(
      owner,
    );
  await age("old", 30);
  await age("young", 29);
  assert.equal(await withPlace(app, riverside, forgetOldAnswers), 1);
  assert.equal((await serve(riverside, request("young"))).kind, "again");
  assert.equal((await serve(riverside, request("old"))).kind, "new");
  assert.equal((await serve(hillside, request("old"))).kind, "again", "another place's keys are its own affair");
});
