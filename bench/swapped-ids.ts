import { areas } from "../src/areas.ts";
import { gather } from "../src/rehearsal-crowd.ts";
import { swapIdentifiers } from "../src/rehearsal-swapped.ts";
import { routesOf } from "../src/web/area.ts";
import { rehearseHost } from "../src/web/rehearsal-host.ts";

/**
 * `npm run proof -- swapped-ids [REQUESTS]`: people of one place ask for another place's things at their own addresses,
 * 50,000 times, in ten rounds with people of their own each.
 */
const requests = Number(process.argv[2] ?? 50_000);
const rounds = 10;
const routes = routesOf(areas).filter(({ path }) => path.startsWith("/{place}"));
const all = new Map<number, number>();
const faults: string[] = [];
for (let round = 1; round <= rounds; round += 1) {
  const house = await rehearseHost(areas);
  const crowd = await gather(house);
  const each = Math.ceil(requests / rounds);
  const asked = await swapIdentifiers(house, { crowd, routes, seed: round, requests: each, by: "other" });
  await house.close();
  for (const [status, count] of asked.answered) all.set(status, (all.get(status) ?? 0) + count);
  faults.push(...asked.faults);
  console.log(`round ${round} of ${rounds}: ${asked.requests} requests, ${asked.faults.length} faults`);
}
for (const [status, count] of [...all].toSorted(([one], [other]) => one - other)) console.log(`${status}: ${count}`);
console.log(faults.slice(0, 50).join("\n"));
console.log(
  `${[...all.values()].reduce((sum, count) => sum + count, 0)} requests at ${routes.length} routes, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
