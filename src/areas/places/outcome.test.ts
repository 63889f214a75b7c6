import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sides } from "../../nouns/role.ts";
import type { Side } from "../../nouns/role.ts";
import { answeringOf } from "./answering.rules.ts";
import { standingOf, waitsFor } from "./outcome.rules.ts";
import type { KeeperNow, Said } from "./outcome.rules.ts";
import { proposingOf } from "./proposing.rules.ts";

const keepersOfBoth = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([services, communities]): readonly KeeperNow[] => [
    ...Array.from({ length: services }, (_, at): KeeperNow => ({ personId: `s${at}`, side: "statutory" })),
    ...Array.from({ length: communities }, (_, at): KeeperNow => ({ personId: `c${at}`, side: "community" })),
  ]);

/** A whole proposal: somebody proposes, then keepers answer in some order, some of them twice. */
const story = keepersOfBoth.chain((keepers) =>
  fc.record({
    keepers: fc.constant(keepers),
    proposer: fc.constantFrom(...keepers),
    answers: fc.array(fc.tuple(fc.constantFrom(...keepers), fc.constantFrom("yes" as const, "no" as const)), {
      maxLength: 12,
    }),
  }),
);

const sidesThatSaidYes = (said: readonly Said[]): ReadonlySet<Side> =>
  new Set(said.filter(({ says }) => says === "yes").map(({ side }) => side));

test("while two sides keep a place neither decides alone, whoever proposes and in whatever order they answer", () => {
  fc.assert(
    fc.property(story, ({ keepers, proposer, answers }) => {
      const said: Said[] = [{ ...proposer, says: "yes" }];
      let isOpen = standingOf(keepers, said).outcome === null;
      assert.ok(isOpen, "a proposal was carried by the one who proposed it");
      for (const [keeper, says] of answers) {
        const asked = { says, because: "Because.", personId: keeper.personId };
        const decision = answeringOf(asked, { keepers, answers: said, isOpen, problems: [] });
        const again = said.some(({ personId }) => personId === keeper.personId);
        assert.equal(decision.ok, isOpen && !again);
        if (!decision.ok) continue;
        said.push({ ...keeper, says });
        const { outcome } = decision.value.standing;
        if (outcome === "carried") assert.deepEqual([...sidesThatSaidYes(said)].toSorted(), [...sides].toSorted());
        if (outcome === "carried") assert.ok(said.every((one) => one.says === "yes"));
        assert.equal(outcome === "refused", says === "no");
        isOpen = outcome === null;
      }
    }),
    { numRuns: 2000 },
  );
});

test("how a proposal stands does not depend on the order in which keepers spoke", () => {
  fc.assert(
    fc.property(story, ({ keepers, answers }) => {
      const said = answers.map(([keeper, says]): Said => ({ ...keeper, says }));
      const once = said.filter((one, at) => said.findIndex(({ personId }) => personId === one.personId) === at);
      assert.equal(standingOf(keepers, once).outcome, standingOf(keepers, once.toReversed()).outcome);
    }),
  );
});

test("an answer counts only while the one who gave it keeps the place for that side", () => {
  const said: readonly Said[] = [
    { personId: "s0", side: "statutory", says: "yes" },
    { personId: "c0", side: "community", says: "yes" },
  ];
  const now: readonly KeeperNow[] = [
    { personId: "s0", side: "statutory" },
    { personId: "c1", side: "community" },
  ];
  assert.deepEqual(standingOf(now, said).waitingFor, ["community"]);
  assert.equal(standingOf([{ personId: "c0", side: "statutory" }], said).outcome, null);
  assert.equal(standingOf([], said).outcome, null);
});

test("where one side keeps a place, its keeper decides, and it is said that only one side did", () => {
  const keepers: readonly KeeperNow[] = [{ personId: "c0", side: "community" }];
  const proposing = proposingOf(
    { because: "We agreed on it.", personId: "c0" },
    { keepers, read: { ok: true, value: "it" }, problems: [] },
  );
  assert.ok(proposing.ok);
  assert.deepEqual([proposing.value.standing.outcome, proposing.value.standing.oneSide], ["carried", true]);
});

test("the last yes is not taken where what was proposed no longer fits, and a no is taken all the same", () => {
  const keepers: readonly KeeperNow[] = [
    { personId: "s0", side: "statutory" },
    { personId: "c0", side: "community" },
  ];
  const answers: readonly Said[] = [{ personId: "s0", side: "statutory", says: "yes" }];
  const around = { keepers, answers, isOpen: true, problems: [{ field: "person", words: "They left." }] };
  const yes = answeringOf({ says: "yes", because: "", personId: "c0" }, around);
  assert.ok(!yes.ok && yes.clash);
  assert.match(yes.problems[0]?.words ?? "", /no longer fits: They left\./);
  assert.equal(answeringOf({ says: "no", because: "They left.", personId: "c0" }, around).ok, true);
  const silent = answeringOf({ says: "no", because: " ", personId: "c0" }, around);
  assert.ok(!silent.ok);
  assert.deepEqual(
    silent.problems.map(({ field }) => field),
    ["because"],
  );
});

test("a proposal waits for a keeper until somebody of their side has said yes", () => {
  const keeper: KeeperNow = { personId: "c0", side: "community" };
  assert.equal(waitsFor(keeper, [{ personId: "s0", side: "statutory", says: "yes" }]), true);
  assert.equal(waitsFor(keeper, [{ personId: "c1", side: "community", says: "yes" }]), false);
});
