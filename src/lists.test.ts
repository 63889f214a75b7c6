import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { areas } from "./areas.ts";
import { roles, sides } from "./nouns/role.ts";
import type { Role, Side } from "./nouns/role.ts";
import { lists } from "./rehearsal-lists.ts";
import { gather } from "./rehearsal-crowd.ts";
import type { Crowd } from "./rehearsal-crowd.ts";
import { routesOf } from "./web/area.ts";
import { rehearseHost } from "./web/rehearsal-host.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";
import { cookieFor, signedIn } from "./web/rehearsal-people.ts";

let house: RehearsedHost;
let crowd: Crowd;
before(async () => {
  house = await rehearseHost(areas);
  crowd = await gather(house);
});
after(() => house.close());

const paths = routesOf(areas)
  .filter(({ method, path, speaksHtml }) => method === "GET" && speaksHtml && path.startsWith("/{place}/"))
  .map(({ path }) => path);
/** `/{place}/people` lists what `/{place}/people/{person}` shows. */
const isList = (path: string): boolean => paths.some((one) => one.startsWith(`${path}/{`) && one.endsWith("}"));

test("every list has its row, which says what is listed there", () => {
  assert.deepEqual(paths.filter(isList).toSorted(), Object.keys(lists).toSorted());
});

interface Somebody {
  readonly roles: readonly Role[];
  readonly keepsFor: Side | undefined;
  readonly provedTwice: boolean;
  readonly of: "own" | "other" | "no place";
}

const anybody: fc.Arbitrary<Somebody> = fc.record({
  roles: fc.subarray([...roles], { maxLength: 3 }),
  keepsFor: fc.option(fc.constantFrom(...sides), { nil: undefined }),
  provedTwice: fc.boolean(),
  of: fc.constantFrom("own" as const, "own" as const, "other" as const, "no place" as const),
});

const plain = { keepsFor: undefined, provedTwice: true, of: "own" } as const;
/** Each role by itself, and each side's keeper; then people of several roles, of other places, half signed in. */
const each: readonly Somebody[] = [
  ...roles.map((role) => ({ ...plain, roles: [role] })),
  ...sides.map((side) => ({ ...plain, roles: [], keepsFor: side })),
];

const cookieOf = async (somebody: Somebody): Promise<{ readonly cookie: string; readonly personId: string }> => {
  const { keepsFor, of } = somebody;
  const placeId = of === "no place" ? undefined : crowd.placeIds[of];
  const side = keepsFor === undefined ? {} : { keepsFor };
  const here = placeId === undefined ? {} : { placeId, roles: somebody.roles, ...side };
  const { loginId, personId } = await signedIn(house.stage, here);
  return { personId, cookie: await cookieFor(house.stage, loginId, { provedTwice: somebody.provedTwice }) };
};

const ask = async (url: string, cookie: string) => {
  const { statusCode, body } = await house.app.inject({
    url,
    headers: { accept: "text/html", cookie },
    remoteAddress: "203.0.113.9",
  });
  return { status: statusCode, main: /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? "" };
};

const linksIn = (main: string): readonly string[] => [
  ...new Set([...main.matchAll(/ href="(\/ownplace\/[^"#?]*)/g)].map(([, href]) => href ?? "")),
];

/** The list, on however many pages. */
const linksOn = async (list: string, cookie: string) => {
  const links = new Set<string>();
  for (let page = 1; page <= 5; page += 1) {
    const { status, main } = await ask(`${list}${page === 1 ? "" : `?page=${page}`}`, cookie);
    if (status !== 200) return { status: page === 1 ? status : 200, links };
    for (const link of linksIn(main)) links.add(link);
    if (!main.includes(`?page=${page + 1}`) && !main.includes(`&amp;page=${page + 1}`)) break;
  }
  return { status: 200, links };
};

/** Of twenty people one sees no more than of eight. */
const ofAKindMax = 8;

const someOfEach = (links: readonly string[]): readonly string[] =>
  [...Map.groupBy(links, (link) => link.replaceAll(/[0-9a-f-]{36}/g, "{}")).values()].flatMap((same) =>
    same.slice(0, ofAKindMax),
  );

/** What is wrong with the lists for this person, as sentences. */
const faultsFor = async (somebody: Somebody): Promise<readonly string[]> => {
  const { cookie, personId } = await cookieOf(somebody);
  const opened = new Map<string, number>();
  const statusOf = async (url: string): Promise<number> => {
    const status = opened.get(url) ?? (await ask(url, cookie)).status;
    opened.set(url, status);
    return status;
  };
  const faults: string[] = [];
  for (const [path, { ids, isOwn }] of Object.entries(lists)) {
    const list = path.replaceAll(/\{(\w+)\}/g, (_braces, name: string) =>
      name === "place" ? crowd.slug : (crowd.params[name] ?? ""),
    );
    const { status, links } = await linksOn(list, cookie);
    for (const link of someOfEach([...links])) {
      const answer = await statusOf(link);
      if (answer !== 200) faults.push(`${list} leads to ${link}, which answers ${answer}`);
    }
    for (const id of (await ids(house.stage.owner, crowd.placeIds.own)).slice(0, ofAKindMax)) {
      const thing = `${list}/${id}`;
      if ((await statusOf(thing)) !== 200 || isOwn?.(id, personId) === true) continue;
      if (status !== 200 || !links.has(thing)) faults.push(`${thing} opens, and is not listed (${status})`);
    }
  }
  return faults;
};

test("for whoever asks, each link of a list opens, and what opens by its address is in its list", async () => {
  await fc.assert(
    fc.asyncProperty(anybody, async (somebody) => assert.deepEqual(await faultsFor(somebody), [])),
    { examples: each.map((somebody) => [somebody]), numRuns: each.length + 3 },
  );
});
