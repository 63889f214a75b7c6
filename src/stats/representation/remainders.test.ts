import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertRefuses } from "../assert-refuses.ts";
import { exposureIsolation } from "./exposure-isolation.ts";
import { seatQuotaLargestRemainder } from "./seat-quota-largest-remainder.ts";
import { steeringGroupRepresentation } from "./steering-group-representation.ts";

test("seats left over go to the largest remainders wherever they stand in the list, and ties to the first", () => {
  assert.deepEqual(seatQuotaLargestRemainder({ population: [41, 33, 26], seats: 4 }).seats, [2, 1, 1]);
  assert.deepEqual(seatQuotaLargestRemainder({ population: [26, 33, 41], seats: 4 }).seats, [1, 1, 2]);
  assert.deepEqual(seatQuotaLargestRemainder({ population: [10, 15, 45, 30], seats: 4 }).seats, [0, 1, 2, 1]);
  assert.deepEqual(seatQuotaLargestRemainder({ population: [1, 1, 2], seats: 2 }).seats, [1, 0, 1]);
});

test("no group has a seat fewer than its whole quota or more than one beyond it, and a larger remainder never goes without", () => {
  const people = fc.array(fc.nat(200), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(people, fc.nat(30), (population, seats) => {
      const given = seatQuotaLargestRemainder({ population, seats }).seats;
      const total = population.reduce((sum, one) => sum + one, 0);
      if (given === null) return assert.equal(total, 0);
      const quotas = population.map((one) => (one * seats) / total);
      const over = given.map((one, at) => ({ extra: one - Math.floor(quotas[at] ?? 0), left: (quotas[at] ?? 0) % 1 }));
      assert.ok(over.every(({ extra }) => extra === 0 || extra === 1));
      const least = Math.min(1, ...over.filter(({ extra }) => extra === 1).map(({ left }) => left));
      const most = Math.max(0, ...over.filter(({ extra }) => extra === 0).map(({ left }) => left));
      assert.ok(least >= most - 1e-9, JSON.stringify({ population, seats, given }));
    }),
  );
});

test("lists of unlike length are refused in the name of the measure", () => {
  assertRefuses(() => exposureIsolation({ groupA: [1, 2], groupB: [1] }), /^exposureIsolation: /);
  assertRefuses(
    () => steeringGroupRepresentation({ members: [1, 2], population: [1] }),
    /^steeringGroupRepresentation: /,
  );
});
