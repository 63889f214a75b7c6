import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { areas } from "../../areas.ts";
import { startPlace } from "../../db/stage.ts";
import { roles } from "../../nouns/role.ts";
import { routesOf } from "../../web/area.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { cookieFor, signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn, SomebodyToBe } from "../../web/rehearsal-people.ts";

let house: RehearsedHost;
let placeId = "";
before(async () => {
  house = await rehearseHost(areas);
  placeId = await startPlace(house.stage.app, "Riverside");
});
after(() => house.close());

const be = (somebody: SomebodyToBe = {}) => signedIn(house.stage, { placeId, ...somebody });

async function saved(who: SignedIn, path: string, payload: object): Promise<string> {
  const headers = { accept: "application/json", ...who.headers };
  const { statusCode, body } = await house.app.inject({ method: "POST", url: `/riverside${path}`, headers, payload });
  assert.equal(statusCode, 201, body);
  return JSON.parse(body).id;
}

/** What the database is asked, in the order in which it is. */
const asked: string[] = [];
const query = pg.Client.prototype.query;

const pages = routesOf(areas)
  .filter(
    ({ method, path }) => method === "GET" && path.startsWith("/{place}") && !/\{(?!place|person|community)/.test(path),
  )
  .map(({ path }) => (path.endsWith("/search") ? `${path}?q=Quiet` : path));
const aboutPeople = pages.filter((path) => /people|search|communities|home|export/.test(path));

interface Reader {
  readonly cookie: string;
  readonly pages: readonly string[];
  readonly accepts: readonly string[];
}

const bare = (body: string): string =>
  body
    .replaceAll(/nonce="[^"]+"/g, "")
    .replaceAll(/(name="key" value=)"[^"]+"/g, "$1")
    .replaceAll(/"requestId":"[^"]+"/g, "")
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "a moment");

/** A page that could not be read says which request it was. */
const withoutRequest = (body: string): string => body.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "");

/** All that a reader can see, page by page, with what the database was asked for it. */
async function allThatIsSeen(reader: Reader, { person, community }: { readonly person: string; community: string }) {
  const seen = new Map<string, string>();
  for (const pattern of reader.pages)
    for (const accept of reader.accepts) {
      const named = pattern.replace("{person}", person).replace("{community}", community);
      asked.length = 0;
      const headers = { accept, cookie: reader.cookie };
      const { statusCode, body } = await house.app.inject({ url: named.replace("{place}", "riverside"), headers });
      seen.set(
        `${accept} ${pattern}`,
        [String(statusCode), statusCode < 400 ? bare(body) : withoutRequest(bare(body)), ...asked.toSorted()].join(
          "\n",
        ),
      );
    }
  return seen;
}

const someRoles = ["commissioner", "practitioner", "champion", "contributor"] as const;

/** One reader who holds every role and keeps the place sees every page; and some roles by themselves what tells of people. */
async function everyReader(): Promise<readonly Reader[]> {
  const both = ["application/json", "text/html"];
  const everything = await be({ roles, keepsFor: "statutory" });
  const readers = [{ cookie: await cookieFor(house.stage, everything.loginId), pages, accepts: both }];
  for (const somebody of [...someRoles.map((role) => ({ roles: [role] })), { keepsFor: "community" as const }]) {
    const cookie = await cookieFor(house.stage, (await be(somebody)).loginId);
    readers.push({ cookie, pages: aboutPeople, accepts: ["application/json"] });
  }
  return readers;
}

test("for everybody else each page, count, search and export is the same, and made by the same questions to the database, whether or not somebody answered an equality question or belongs to a community they keep to themselves", async () => {
  const me = await be({ roles: ["contributor"], name: "Example Quiet" });
  const other = { name: "Example Quiet Ones", history: "Told.", toldBy: "Elders" };
  const community = await saved(await be({ roles: ["champion"] }), "/communities", other);
  const things = { person: me.personId, community };
  // A line of the record says that something was saved on one's own pages, and never what: here, that somebody looked
  // at the questions and left them all out.
  await saved(me, "/about-me/equality", {});
  const readers = await everyReader();
  pg.Client.prototype.query = function (this: unknown, ...given: unknown[]) {
    const [first] = given;
    asked.push(typeof first === "string" ? first : (JSON.stringify(first, ["text"]) ?? ""));
    return Reflect.apply(query, this, given);
  };
  try {
    // What the program remembers after the first time it asks, it remembers both times.
    for (const reader of readers) await allThatIsSeen({ ...reader, pages: ["/{place}"] }, things);
    const before: ReadonlyMap<string, string>[] = [];
    for (const reader of readers) before.push(await allThatIsSeen(reader, things));
    assert.ok(asked.length > 3);
    const happenings = await countHappenings();
    await saved(me, "/about-me/equality", { religion: "jewish", orientation: "bisexual", birth: "1980" });
    await saved(me, "/about-me/standings", { standing: "community-member", community, seenBy: "nobody" });
    await saved(me, "/about-me/standings", { standing: "carer", community, seenBy: "my-groups" });
    for (const [index, reader] of readers.entries())
      for (const [page, told] of await allThatIsSeen(reader, things))
        // How long the record is, is all that anybody can tell: as if the same empty page had been saved.
        assert.equal(
          withoutLength(told, happenings + 3),
          withoutLength(before[index]?.get(page) ?? "", happenings),
          page,
        );
  } finally {
    pg.Client.prototype.query = query;
  }
  const { rows } = {
    rows: await house.stage.owner
      .selectFrom("happening")
      .selectAll()
      .where("what", "=", "person.about-me-saved")
      .execute(),
  };
  assert.deepEqual(new Set(rows.map(({ detail }) => JSON.stringify(detail))), new Set(["{}"]));
  assert.equal(rows.length, 4);
});

test("what somebody publishes is seen: the same pages would have told", async () => {
  const me = await be({ roles: ["contributor"], name: "Example Loud" });
  const lead = await be({ roles: ["engagement-lead"] });
  await saved(me, "/about-me/standings", { standing: "advocate", seenBy: "place" });
  const page = await house.app.inject({
    url: `/riverside/people/${me.personId}`,
    headers: { accept: "text/html", ...lead.headers },
  });
  assert.match(page.body, /I am an advocate/);
});

const countHappenings = async (): Promise<number> =>
  (await house.stage.owner.selectFrom("happening").select("number").where("place_id", "=", placeId).execute()).length;

/** The export says how many rows the record of what happened has. */
const withoutLength = (told: string, happenings: number): string =>
  told.replaceAll(new RegExp(`([>:] ?)${happenings}(?=[<,}])`, "g"), "$1");
