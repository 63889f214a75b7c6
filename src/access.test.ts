import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gather } from "./rehearsal-crowd.ts";
import type { Crowd, Somebody } from "./rehearsal-crowd.ts";
import { rows } from "./rehearsal-access.ts";
import type { Row } from "./rehearsal-who-may.ts";
import { areas } from "./areas.ts";
import { routesOf } from "./web/area.ts";
import { rehearseHost } from "./web/rehearsal-host.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";
import type { Route } from "./web/route.ts";

let house: RehearsedHost;
let crowd: Crowd;
before(async () => {
  house = await rehearseHost(areas);
  crowd = await gather(house);
});
after(() => house.close());

const routes = routesOf(areas);
const nameOf = ({ method, path }: Pick<Route, "method" | "path">): string => `${method} ${path}`;
const noSuchThing = "00000000-0000-4000-8000-000000000000";

/** The first of two is thrown away by the one who asks as a program. */
const oneOfTwo = (name: string, accept: string): string | undefined =>
  crowd.twice[name]?.[accept === "text/html" ? 1 : 0];

const filled = (text: string, accept: string): string =>
  text.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    if (name === "place") return crowd.slug;
    return oneOfTwo(name, accept) ?? crowd.params[name] ?? noSuchThing;
  });

const addressOf = ({ path }: Route, { query }: Row, accept: string): string =>
  filled(query === undefined ? path : `${path}?${query}`, accept);

const bodyOf = ({ body = {} }: Row, accept: string): object =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === "string" ? filled(value, accept) : value]),
  );

const ask = (route: Route, row: Row, { cookie, accept }: { readonly cookie: string | undefined; accept: string }) =>
  house.app.inject({
    method: route.method,
    url: addressOf(route, row, accept),
    headers: { accept, ...(cookie === undefined ? {} : { cookie }) },
    ...(route.method === "POST" ? { payload: bodyOf(row, accept) } : {}),
    // Sitting at the computer itself would be another right.
    remoteAddress: "203.0.113.9",
  });

/** The people of another place are strangers here. */
const may = ({ path }: Route, row: Row, { who, of }: Somebody): boolean =>
  row.may === "everyone" || row.may.includes(path.startsWith("/{place}") && of === "other" ? "stranger" : who);

/** What is wrong with an answer that this person got, if anything. */
function faultIn(isAllowed: boolean, nothingThere: boolean, { status, body }: { status: number; body: string }) {
  if (status >= 500) return `is broken (${status})`;
  if (isAllowed) {
    if (status === 401 || status === 403) return `may ask, and is refused (${status})`;
    return status === 404 && !nothingThere ? "may ask, and is told that nothing is there" : null;
  }
  if (body.includes(crowd.canary)) return "is refused, and reads what is private all the same";
  if (status === 404 && nothingThere) return null;
  return status === 403 ? null : `may not ask, and is answered with ${status}`;
}

test("every route says in its row who may ask, and no row is left over from a route that is gone", () => {
  const names = routes.map(nameOf);
  assert.deepEqual(
    names.filter((name) => rows[name] === undefined),
    [],
    "routes without a row in src/rehearsal-access.ts",
  );
  assert.deepEqual(
    Object.keys(rows).filter((name) => !names.includes(name)),
    [],
    "rows without a route",
  );
});

/** What everyone may ask is asked by somebody nobody knows: there is nobody to refuse. */
const askers = (row: Row, accept: string): readonly Somebody[] => {
  if (row.may === "everyone") return crowd.people.filter(({ who }) => who === "nobody");
  // The same permission answers in both shapes; as pages, three from another place stand for all of it.
  return accept === "text/html"
    ? crowd.people.filter(({ who, of }) => of === "own" || threeOfThem.includes(who))
    : crowd.people;
};
const threeOfThem: readonly string[] = ["administrator", "commissioner", "keeper-community"];

/** Everybody of whom the same is wrong, in one line. */
async function faultsOf(route: Route, row: Row, accept: string): Promise<readonly string[]> {
  const faults = new Map<string, readonly string[]>();
  for (const somebody of askers(row, accept)) {
    const { statusCode: status, body } = await ask(route, row, { cookie: somebody.cookie, accept });
    const isAnothers = row.ownOf !== undefined && (row.ownOf !== somebody.who || somebody.of === "other");
    const fault = faultIn(may(route, row, somebody), row.nothingThere ?? isAnothers, { status, body });
    if (fault !== null) faults.set(fault, [...(faults.get(fault) ?? []), `${somebody.who} of ${somebody.of} place`]);
  }
  return [...faults].map(([fault, who]) => `${nameOf(route)} ${fault}: ${who.join(", ")}`);
}

for (const accept of ["application/json", "text/html"])
  test(`every route answers those who may and refuses everybody else, of this place and of another (${accept})`, async () => {
    const faults: string[] = [];
    for (const route of routes) {
      const row = rows[nameOf(route)];
      if (row !== undefined) faults.push(...(await faultsOf(route, row, accept)));
    }
    assert.deepEqual(faults, []);
    assert.ok(routes.length > 80);
  });

test("the private words that nobody else may read are there for those who may", async () => {
  const administrator = crowd.people.find(({ who, of }) => who === "administrator" && of === "own");
  for (const path of ["people", `people/${crowd.params["person"]}`, `proposals/${crowd.params["proposal"]}`]) {
    const headers = { accept: "application/json", cookie: administrator?.cookie ?? "" };
    assert.ok((await house.app.inject({ url: `/${crowd.slug}/${path}`, headers })).body.includes(crowd.canary), path);
  }
});
