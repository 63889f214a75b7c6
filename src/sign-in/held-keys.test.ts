import assert from "node:assert/strict";
import { test } from "node:test";
import { keyIdleMinutes, openHeldKeys } from "./held-keys.ts";

const amina = { loginId: "amina", deviceId: "telephone", opens: "reflections of 1" };
const key = (): Buffer => Buffer.alloc(32, 7);

test("a key is there for the device that brought it, and for no other", () => {
  const keys = openHeldKeys(() => 0);
  keys.hold(amina, key());
  assert.deepEqual(keys.keyOf(amina), key());
  assert.equal(keys.keyOf({ ...amina, deviceId: "laptop" }), null);
  assert.equal(keys.keyOf({ ...amina, loginId: "bilal" }), null);
  assert.equal(keys.keyOf({ ...amina, opens: "reflections of 2" }), null);
});

test("whoever signs out leaves no key behind, and takes nobody else's away", () => {
  const keys = openHeldKeys(() => 0);
  const [laptop, bilal] = [
    { ...amina, deviceId: "laptop" },
    { ...amina, loginId: "bilal" },
  ];
  for (const one of [amina, laptop, bilal]) keys.hold(one, key());
  keys.drop({ loginId: "amina", deviceId: "telephone" });
  assert.deepEqual([keys.keyOf(amina), keys.keyOf(laptop)], [null, key()]);
  keys.drop({ loginId: "amina" });
  assert.deepEqual([keys.keyOf(laptop), keys.keyOf(bilal)], [null, key()]);
});

test("a key that lies unused is forgotten; one that is used stays", () => {
  let minutes = 0;
  const keys = openHeldKeys(() => minutes * 60_000);
  keys.hold(amina, key());
  minutes = keyIdleMinutes - 1;
  assert.deepEqual(keys.keyOf(amina), key());
  minutes += keyIdleMinutes - 1;
  assert.deepEqual(keys.keyOf(amina), key());
  minutes += keyIdleMinutes;
  assert.equal(keys.keyOf(amina), null);
});

test("what one reader was handed is not wiped while they read", () => {
  const keys = openHeldKeys(() => 0);
  keys.hold(amina, key());
  const mine = keys.keyOf(amina);
  keys.drop({ loginId: "amina" });
  assert.deepEqual(mine, key());
});
