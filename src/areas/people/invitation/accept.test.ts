import assert from "node:assert/strict";
import { test } from "node:test";
import { acceptingOf, sendableOf, stateOf } from "./accept.rules.ts";

const day = (number: number): Date => new Date(Date.UTC(2026, 4, number));
const asked = {
  email: "amina@example.org",
  keepsFor: "community" as const,
  invitedBy: "person one",
  invitedAt: day(1),
  expiresAt: day(15),
  acceptedAt: null,
  withdrawnAt: null,
};
const council = { personId: "one", side: "statutory" } as const;

test("an invitation to keep a place waits while whoever invited still keeps it and the seat is empty", () => {
  assert.equal(stateOf(asked, { at: day(2), keepers: [council] }), "waits");
  assert.equal(stateOf(asked, { at: day(2), keepers: [] }), "waits", "the first keeper of all");
  assert.equal(stateOf(asked, { at: day(15), keepers: [council] }), "ran-out");
});

test("it ends when the seat is taken, and when whoever invited keeps the place no longer", () => {
  const taken = [council, { personId: "two", side: "community" }] as const;
  assert.equal(stateOf(asked, { at: day(2), keepers: taken }), "settled");
  assert.equal(stateOf(asked, { at: day(2), keepers: [{ personId: "three", side: "statutory" }] }), "settled");
  const accepting = acceptingOf(asked, { email: asked.email, isMember: false, at: day(2), keepers: taken });
  assert.match(accepting.ok ? "" : (accepting.problems[0]?.words ?? ""), /Ask one of its keepers/);
});

test("an invitation to a role alone waits whoever keeps the place", () => {
  assert.equal(stateOf({ ...asked, keepsFor: null }, { at: day(2), keepers: [] }), "waits");
  assert.equal(
    stateOf({ ...asked, keepsFor: null, invitedBy: "someone" }, { at: day(2), keepers: [council] }),
    "waits",
  );
});

test("an invitation is sent again for sixty days, and then somebody decides anew", () => {
  assert.equal(sendableOf(asked, day(61)).ok, true);
  assert.equal(sendableOf(asked, day(62)).ok, false);
  assert.equal(sendableOf({ ...asked, withdrawnAt: day(2) }, day(3)).ok, false);
});
