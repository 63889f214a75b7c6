/**
 * The matrix of access, made from the policies: every route × everybody × each example of a thing (one’s own and somebody
 * else’s, with the person’s yes and without), held against the table that was written by hand and that the test of access
 * asks over HTTP. A policy and the table cannot drift apart without a word.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { areas } from "../../src/areas.ts";
import { rows } from "../../src/rehearsal-access.ts";
import type { Who } from "../../src/rehearsal-who-may.ts";
import { routesOf } from "../../src/web/area.ts";
import type { Route } from "../../src/web/route.ts";
import { allPolicies, policyOf } from "./policies.ts";
import type { Policy } from "./policies.ts";
import { people } from "./who-may.ts";

const policies = await allPolicies();
const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const tableSays = (route: Route, who: Who): boolean => {
  const row = rows[nameOf(route)] ?? assert.fail(`${nameOf(route)} has no row in src/rehearsal-access.ts.`);
  return row.may === "everyone" || row.may.includes(who);
};

/** Always, never, or as the thing is: the table is about one thing of each kind, and the policies about several. */
function faultOf({ cases }: Policy, route: Route, { who, actor }: (typeof people)[number]): string | null {
  if (who === null) return null;
  const answers = cases.map(({ ask }) => ask(actor).allowed);
  const says = tableSays(route, who);
  if (says && !answers.includes(true)) return `${who} may by the table, and by no example of the policy`;
  return !says && !answers.includes(false) ? `${who} may by every example of the policy, and not by the table` : null;
}

test("what the policies answer for every route and everybody is what the table of access says", () => {
  const faults = routesOf(areas).flatMap((route) => {
    const policy = policyOf(route, policies);
    const own = people.flatMap((one) => faultOf(policy, route, one) ?? []);
    return own.length === 0 ? [] : [`${nameOf(route)} (${policy.name} in ${policy.path}): ${own.join("; ")}`];
  });
  assert.deepEqual(faults, []);
});

test("the matrix covers every route, and more than a thousand answers that depend on whose thing it is", () => {
  const asked = routesOf(areas).map((route) => policyOf(route, policies).cases);
  const depends = asked.flatMap((cases) =>
    people.filter(({ actor }) => new Set(cases.map(({ ask }) => ask(actor).allowed)).size > 1),
  );
  assert.ok(asked.length > 900, `${asked.length} routes`);
  assert.ok(depends.length > 1000, `${depends.length} answers depend on the thing`);
});
