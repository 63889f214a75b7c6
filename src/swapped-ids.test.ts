import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { areas } from "./areas.ts";
import { gather } from "./rehearsal-crowd.ts";
import type { Crowd } from "./rehearsal-crowd.ts";
import { swapIdentifiers } from "./rehearsal-swapped.ts";
import { routesOf } from "./web/area.ts";
import { rehearseHost } from "./web/rehearsal-host.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";

let house: RehearsedHost;
let crowd: Crowd;
before(async () => {
  house = await rehearseHost(areas);
  crowd = await gather(house);
});
after(() => house.close());

// `npm run proof -- swapped-ids` asks 50,000 times.
const requests = 3000;

test("people of one place who ask with the identifiers of another get nothing of it, and nothing breaks", async () => {
  const routes = routesOf(areas).filter(({ path }) => path.startsWith("/{place}"));
  const { answered, faults } = await swapIdentifiers(house, { crowd, routes, seed: 20_261_123, requests, by: "other" });
  assert.deepEqual(faults, []);
  // It was refused for what it asked, and some of it was answered: the asking itself is as it should be.
  for (const status of [200, 403, 404]) assert.ok((answered.get(status) ?? 0) > requests / 50, `${status} was rare`);
  // Those whose things they are do get them: the look sees what it looks for.
  const own = await swapIdentifiers(house, { crowd, routes, seed: 1, requests: 100, by: "own" });
  assert.ok(own.faults.length > 5);
});
