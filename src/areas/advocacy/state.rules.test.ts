import assert from "node:assert/strict";
import { test } from "node:test";
import type { Advocate, StepDone } from "./advocacy.ts";
import { matchesOf, mayFollow, standsOf } from "./state.rules.ts";

const amina = { id: "amina", name: "Example Amina" };
const did = (...dids: readonly StepDone[]) =>
  dids.map((one, at) => ({ did: one, on: `2026-03-0${at + 1}`, advocate: one === "assigned" ? amina : null }));
const active = new Set(["amina"]);

test("whoever needs an advocate waits until there is one, and how long is counted from the day it was needed @practice P28", () => {
  assert.deepEqual(standsOf(did("needed", "offered"), active), {
    state: "waiting",
    advocate: null,
    waitsSince: "2026-03-01",
    wasLeft: false,
  });
  assert.equal(standsOf(did("needed", "assigned"), active).state, "assigned");
  assert.equal(standsOf(did("needed", "assigned", "met"), active).advocate?.id, "amina");
});

test("an advocate who works there no more leaves nobody in the dark: the person waits again @practice P28", () => {
  const stands = standsOf(did("needed", "assigned", "met"), new Set());
  assert.deepEqual([stands.state, stands.wasLeft, stands.waitsSince], ["waiting", true, "2026-03-02"]);
  assert.equal(standsOf(did("needed", "assigned", "handed-back"), active).waitsSince, "2026-03-03");
});

test("not wanting one is an answer; what may come next depends on how it stands", () => {
  assert.equal(standsOf(did("needed", "not-wanted"), active).state, "not-wanted");
  assert.deepEqual(mayFollow({ state: "not-wanted" }), ["needed"]);
  assert.ok(!mayFollow({ state: "waiting" }).includes("met"));
});

test("who speaks the language and has room stands first; whoever is full stands last @practice P28", () => {
  const advocate = (name: string, more: Partial<Advocate>): Advocate => ({
    id: name,
    name,
    of: { id: "o", name: "Advocates" },
    languages: ["English"],
    words: "",
    gender: "not-said",
    ceiling: 5,
    beside: 0,
    ...more,
  });
  const all = [
    advocate("full", { languages: ["Somali"], gender: "woman", beside: 5 }),
    advocate("english", {}),
    advocate("speaks", { languages: [" somali"], gender: "man" }),
    advocate("fits", { languages: ["Somali"], gender: "woman", beside: 4 }),
  ];
  assert.deepEqual(
    matchesOf(all, { language: "Somali", gender: "woman" }).map((match) => match.advocate.name),
    ["fits", "speaks", "english", "full"],
  );
});
