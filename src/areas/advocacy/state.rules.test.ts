import assert from "node:assert/strict";
import { test } from "node:test";
import type { Advocate, StepDone } from "./advocacy.ts";
import { matchesOf, mayFollow, standsOf } from "./state.rules.ts";

const amina = { id: "amina", name: "Example Amina" };
const did = (...dids: readonly StepDone[]) =>
  dids.map((one, at) => ({ did: one, on: `2026-03-0${at + 1}`, advocate: one === "assigned" ? amina : null }));
const active = new Set(["amina"]);

test("whoever needs an advocate waits until there is one, and how long is counted from the day it was needed @practice P28", () => {
  assert.deepEqual(standsOf(did("needed", "offered"), { active, isOver: false }), {
    state: "waiting",
    advocate: null,
    waitsSince: "2026-03-01",
    wasLeft: false,
    isOver: false,
  });
  assert.equal(standsOf(did("needed", "assigned"), { active, isOver: false }).state, "assigned");
  assert.equal(standsOf(did("needed", "assigned", "met"), { active, isOver: false }).advocate?.id, "amina");
});

test("an advocate who works there no more leaves nobody in the dark: the person waits again @practice P28", () => {
  const stands = standsOf(did("needed", "assigned", "met"), { active: new Set(), isOver: false });
  assert.deepEqual([stands.state, stands.wasLeft, stands.waitsSince], ["waiting", true, "2026-03-02"]);
  assert.equal(standsOf(did("needed", "assigned", "handed-back"), { active, isOver: false }).waitsSince, "2026-03-03");
});

test("not wanting one is an answer; what may come next depends on how it stands", () => {
  assert.equal(standsOf(did("needed", "not-wanted"), { active, isOver: false }).state, "not-wanted");
  assert.deepEqual(mayFollow({ state: "not-wanted", isOver: false }), ["needed"]);
  assert.ok(!mayFollow({ state: "waiting", isOver: false }).includes("met"));
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

test("in a case that is over nobody waits and nothing comes next, however it stood before @practice P28", () => {
  const ways = [
    did("needed"),
    did("needed", "assigned"),
    did("needed", "assigned", "met"),
    did("needed", "not-wanted"),
  ];
  for (const steps of ways) {
    const stands = standsOf(steps, { active: new Set(), isOver: true });
    assert.deepEqual([stands.state, stands.waitsSince, stands.wasLeft], ["ended", null, false]);
    assert.deepEqual(mayFollow(stands), []);
  }
});
