/**
 * Two workers of one place with the same role, of two organisations: what is there for the one and not for the other. Each
 * route asked by both, beside what `onlyForItsOrganisation` says.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { areas } from "./areas.ts";
import { rows } from "./rehearsal-access.ts";
import { gather } from "./rehearsal-crowd.ts";
import type { Crowd } from "./rehearsal-crowd.ts";
import { onlyForItsOrganisation } from "./rehearsal-of-organisations.ts";
import { routesOf } from "./web/area.ts";
import { rehearseHost } from "./web/rehearsal-host.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";
import { cookieFor, signedIn } from "./web/rehearsal-people.ts";
import type { Route } from "./web/route.ts";

let house: RehearsedHost;
let crowd: Crowd;
let another: string;
before(async () => {
  house = await rehearseHost(areas);
  crowd = await gather(house);
  const { loginId } = await signedIn(house.stage, { placeId: crowd.placeIds.own, roles: ["organisation-worker"] });
  another = await cookieFor(house.stage, loginId);
  const founded = await house.app.inject({
    method: "POST",
    url: `/${crowd.slug}/organisations`,
    headers: { accept: "application/json", cookie: another },
    payload: { name: "Another Circle", kinds: ["vcso"] },
  });
  assert.equal(founded.statusCode, 201, founded.body);
});
after(() => house.close());

const filled = (text: string): string =>
  text.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    name === "place" ? crowd.slug : (crowd.params[name] ?? "00000000-0000-4000-8000-000000000000"),
  );

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** Whether it is there for whoever asks: what is sent need not be right. */
const isThereFor = async (route: Route, cookie: string | undefined): Promise<boolean> => {
  const { query, body = {} } = rows[nameOf(route)] ?? {};
  const sent = Object.entries(body).map(([name, value]) => [name, typeof value === "string" ? filled(value) : value]);
  const { statusCode, body: said } = await house.app.inject({
    method: route.method,
    url: filled(query === undefined ? route.path : `${route.path}?${query}`),
    headers: { accept: "application/json", ...(cookie === undefined ? {} : { cookie }) },
    ...(route.method === "POST" ? { payload: Object.fromEntries(sent) } : {}),
  });
  assert.ok(statusCode < 500, `${nameOf(route)}: ${statusCode} ${said.slice(0, 200)}`);
  return statusCode !== 403 && statusCode !== 404;
};

test("what belongs to an organisation is there for its own worker, and not for a worker of another one", async () => {
  const own = crowd.people.find(({ who, of }) => who === "organisation-worker" && of === "own")?.cookie;
  const differs: string[] = [];
  for (const route of routesOf(areas).filter(({ path }) => path.startsWith("/{place}/"))) {
    // The stranger first: what is asked of it may end with the asking.
    const isThereForAnother = await isThereFor(route, another);
    if ((await isThereFor(route, own)) && !isThereForAnother) differs.push(nameOf(route));
  }
  assert.deepEqual(differs.toSorted(), [...onlyForItsOrganisation].toSorted());
});
