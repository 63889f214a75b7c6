import assert from "node:assert/strict";
import { test } from "node:test";
import {
  lockWith,
  newLogKey,
  newRecoveryCode,
  openLock,
  openWords,
  recoveryCodeTyped,
  sealWords,
} from "./reflection-lock.store.ts";

const [writerId, entryId] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
const entry = { writerId, entryId };
const said = "I was afraid of saying the wrong thing. میں ڈر گئی تھی۔ 🌙";

/** @practice P40 */
test("what somebody wrote opens with their key, in its place, and nowhere else", () => {
  const key = newLogKey();
  const sealed = sealWords(key, entry, said);
  assert.equal(openWords(key, entry, sealed), said);
  assert.equal(openWords(newLogKey(), entry, sealed), null);
  assert.equal(openWords(key, { ...entry, entryId: writerId }, sealed), null);
  assert.equal(openWords(key, { ...entry, writerId: entryId }, sealed), null);
  for (let at = 0; at < sealed.length; at += 37) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.equal(openWords(key, entry, changed), null, `a changed bit at ${at}`);
  }
  assert.equal(openWords(key, entry, sealed.subarray(0, 20)), null);
});

test("the same words never look the same twice, and their length tells little", () => {
  const key = newLogKey();
  assert.notDeepEqual(sealWords(key, entry, said), sealWords(key, entry, said));
  assert.equal(sealWords(key, entry, "").length, sealWords(key, entry, "x".repeat(400)).length);
  for (const words of ["", "x".repeat(507), "x".repeat(508), "x".repeat(509), "ç".repeat(5000)])
    assert.equal(openWords(key, entry, sealWords(key, entry, words)), words);
});

/** @practice P40 */
test("a passphrase opens its lock and no other does, and a lock is of one writer", async () => {
  const key = newLogKey();
  const lock = await lockWith("seven swans a-swimming", key, writerId);
  assert.deepEqual(await openLock(lock, "seven swans a-swimming", writerId), key);
  assert.equal(await openLock(lock, "seven swans a-swimmin", writerId), null);
  assert.ok(lock.cost >= 2 ** 15);
  assert.notDeepEqual((await lockWith("seven swans a-swimming", key, writerId)).salt, lock.salt);
  await assert.rejects(openLock(lock, "seven swans a-swimming", entryId), /damaged/);
  await assert.rejects(openLock({ ...lock, cost: 2 ** 10 }, "seven swans a-swimming", writerId), /weaker/);
});

test("a passphrase may be typed on another keyboard: the same letters are the same words", async () => {
  const key = newLogKey();
  const lock = await lockWith("café au lait", key, writerId);
  assert.deepEqual(await openLock(lock, " cafe\u0301 au lait ", writerId), key);
});

test("a printed code opens the same log, however it is typed", async () => {
  const key = newLogKey();
  const code = newRecoveryCode();
  assert.match(code, /^([A-HJKMNP-TV-Z2-9]{4}-){6}[A-HJKMNP-TV-Z2-9]{4}$/);
  const lock = await lockWith(code, key, writerId);
  const typed = recoveryCodeTyped(` ${code.toLowerCase().replaceAll("-", " ")} `);
  assert.equal(typed, code);
  assert.deepEqual(await openLock(lock, typed, writerId), key);
});
