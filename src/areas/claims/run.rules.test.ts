import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { leftUnder } from "./ceiling.rules.ts";
import { pickForRun } from "./run.rules.ts";
import type { ToPay } from "./run.rules.ts";

const person = fc.constantFrom("ana", "bilal", "payer");
const toPay = fc.record({
  who: person,
  kind: fc.constantFrom("fee" as const, "expense" as const),
  pence: fc.integer({ min: 1, max: 9000 }),
});

test("however claims fall, a pay run takes nobody over their ceiling, holds no expense back, and pays nobody themselves @practice P20", () => {
  fc.assert(
    fc.property(
      fc.array(toPay, { maxLength: 20 }),
      fc.integer({ min: 1, max: 12_000 }),
      fc.constantFrom("week" as const, "month" as const),
      (claims, pence, every) => {
        const agreed = claims.map(({ who, ...rest }, at): ToPay => ({
          ...rest,
          id: String(at),
          person: { id: who, name: who },
          organisation: null,
          typedById: null,
        }));
        const before = [{ pence: 500, day: "2026-11-24" }];
        const { pay, later } = pickForRun(agreed, {
          payOn: "2026-11-25",
          payerId: "payer",
          ceilings: new Map([["ana", { every, pence }]]),
          paid: new Map([["ana", before]]),
          ownOrganisationIds: [],
        });
        assert.equal(pay.length + later.length, agreed.length);
        assert.equal(
          pay.some((claim) => claim.person?.id === "payer"),
          false,
        );
        const fees = pay.filter(({ kind, person: payee }) => kind === "fee" && payee?.id === "ana");
        const sum = fees.reduce((all, claim) => all + claim.pence, 0);
        assert.ok(sum === 0 || sum + 500 <= pence);
        assert.ok(later.every((claim) => claim.person?.id === "payer" || claim.kind === "fee"));
        assert.ok(later.every((claim) => claim.person?.id !== "bilal"));
      },
    ),
  );
});

test("a week ends on Sunday and a month on its last day: what was paid before leaves the ceiling whole @practice P20", () => {
  const fees = [{ pence: 4000, day: "2026-11-29" }];
  assert.equal(leftUnder({ every: "week", pence: 5000 }, fees, "2026-11-23"), 1000);
  assert.equal(leftUnder({ every: "week", pence: 5000 }, fees, "2026-11-30"), 5000);
  assert.equal(leftUnder({ every: "month", pence: 5000 }, fees, "2026-11-30"), 1000);
  assert.equal(leftUnder({ every: "month", pence: 5000 }, fees, "2026-12-01"), 5000);
  assert.equal(leftUnder({ every: "month", pence: 3000 }, fees, "2026-11-01"), 0);
  assert.equal(leftUnder(null, fees, "2026-11-29"), null);
});
