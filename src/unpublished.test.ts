import assert from "node:assert/strict";
import { after, before, mock, test } from "node:test";
import { areas } from "./areas.ts";
import { roles } from "./nouns/role.ts";
import { rows } from "./rehearsal-access.ts";
import { gather } from "./rehearsal-crowd.ts";
import type { Crowd, Who } from "./rehearsal-crowd.ts";
import { addressesOf, allThatIsSeen, overhear } from "./rehearsal-snapshot.ts";
import type { Reader, Seen, ToRead } from "./rehearsal-snapshot.ts";
import { routesOf } from "./web/area.ts";
import { rehearseHost } from "./web/rehearsal-host.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";
import { cookieFor, signedIn } from "./web/rehearsal-people.ts";

let house: RehearsedHost;
let crowd: Crowd;
let asked: string[] = [];
let stop = (): void => {};
let toRead: readonly ToRead[] = [];
let readers: readonly Reader[] = [];

before(async () => {
  house = await rehearseHost(areas);
  crowd = await gather(house);
  const close = await closeTo(quiet().cookie);
  toRead = addressesOf(routesOf(areas), crowd, { person: [quiet().personId, await recorded()] });
  readers = [close, ...everybodyElse()];
  // That a device was used is written down every few minutes: not while this looks.
  await house.stage.door
    .updateTable("login_device")
    .set({ updated_at: new Date(Date.now() + 3_600_000) })
    .execute();
  // So that a line of the record is there both times.
  await saved(quiet().cookie, "about-me/equality", {});
  // The house's secret is read once, by whoever needs it first.
  const { cookie } = quiet();
  await house.app.inject({ url: `/${crowd.slug}/sessions/feeds`, headers: { accept: "application/json", cookie } });
  ({ asked, stop } = overhear());
  // One day for both looks: at midnight each page that names the day reads otherwise.
  mock.timers.enable({ apis: ["Date"], now: Date.now() });
});
after(async () => {
  mock.timers.reset();
  stop();
  await house.close();
});

const saved = async (cookie: string, path: string, payload: object): Promise<string> => {
  const headers = { accept: "application/json", cookie };
  const url = `/${crowd.slug}/${path}`;
  const { statusCode, body } = await house.app.inject({ method: "POST", url, headers, payload });
  assert.equal(statusCode, 201, `${path}: ${body}`);
  return JSON.parse(body).id;
};

const ofThePlace = (who: Who) => {
  const found = crowd.people.find((one) => one.who === who && one.of === "own");
  assert.ok(found?.cookie, who);
  return { personId: found.personId, cookie: found.cookie };
};

/** Whoever has something to keep: they began the alliance and the programme, and work for the organisations. */
const quiet = () => ofThePlace("organisation-worker");

/** Somebody with every role, who keeps the place, and is as close to the quiet one as people come in all they do. */
async function closeTo(quietCookie: string): Promise<Reader> {
  const placeId = crowd.placeIds.own;
  const { loginId, personId } = await signedIn(house.stage, { placeId, roles, keepsFor: "statutory" });
  const cookie = await cookieFor(house.stage, loginId);
  await saved(quietCookie, `organisations/${crowd.params["organisation"]}/workers`, { person: personId });
  await saved(cookie, `alliances/${crowd.params["alliance"]}/join`, { says: "yes" });
  const programme = `programmes/${crowd.params["programme"]}`;
  await saved(quietCookie, `${programme}/invite`, { person: personId, side: "statutory" });
  await saved(cookie, `${programme}/come`, { says: "yes" });
  return { words: "somebody close to them, of every role", cookie, inPlaceOnly: false, seesPictures: true };
}

/** All the others who ask, and two of another place. */
const everybodyElse = (): readonly Reader[] =>
  crowd.people
    .filter(({ who, of, personId }) => personId !== quiet().personId && (of === "own" || ofElsewhere.includes(who)))
    .map(({ who, of, cookie }) => ({
      words: `${who} of ${of} place`,
      cookie,
      inPlaceOnly: cookie !== undefined && who !== "house",
      seesPictures: false,
    }));
const ofElsewhere: readonly Who[] = ["administrator", "keeper-community"];

/** Somebody who does not sign in: an engagement lead wrote down what they said. */
const recorded = (): Promise<string> =>
  saved(ofThePlace("engagement-lead").cookie, "people/record", {
    name: "Example Paper",
    agreed: "yes",
    agreedOn: "2026-01-05",
    heardBy: "Example Elder",
    language: "Urdu",
  });

/** What somebody took out is written down once a day: each time as if it were the first. */
async function forgetLedger(): Promise<void> {
  for (const table of ["ledger_entry", "ledger_table"] as const)
    await house.stage.owner.deleteFrom(table).where("place_id", "=", crowd.placeIds.own).execute();
}

/** Whoever opens a case is written down, and seen by those who hold it: for each reader as if nobody had looked before. */
async function forgetLooks(): Promise<void> {
  await house.stage.owner.deleteFrom("support_case_read").where("place_id", "=", crowd.placeIds.own).execute();
}

/** What every reader sees, in their order. */
async function everythingSeen(): Promise<readonly ReadonlyMap<string, Seen>[]> {
  await forgetLedger();
  const seen: ReadonlyMap<string, Seen>[] = [];
  for (const reader of readers) {
    await forgetLooks();
    seen.push(await allThatIsSeen({ house, asked }, reader, toRead));
  }
  return seen;
}

/** That something of one's own was saved is a line of the record, always the same; how many lines there are shows, and in their chain. */
const withoutRecord = (body: string): string =>
  body
    .split("\n")
    .filter((line) => !/person\.about-me-saved|place\.exported|figures\.taken|case\.(?:agenda-)?read/.test(line))
    .map((line) => line.replace(/,$/, ""))
    .join("\n")
    .replaceAll(/("name":"happening","rows":)\d+/g, "$1")
    .replaceAll(/(>happening<.{0,200}?<div class="al-cell">)[\d,]+/gs, "$1")
    .replaceAll(/, \d\d:\d\d(: <bdi>)/g, "$1")
    .replaceAll(/\d+,\\x[0-9a-f]{64}/g, "")
    .replaceAll(/"count":"?\d+"?,"hash":"[^"]+"/g, "")
    .replaceAll(/(## happening \()\d+/g, "$1")
    .replaceAll(/(on a moment: )\d+( rows of \d+ tables)/g, "$1$2");

/** What is not as it was, with the words around it. */
function difference(before: Seen | undefined, now: Seen): string | null {
  if (before === undefined) return "was not there before";
  if (before.status !== now.status) return `answered ${before.status}, and answers ${now.status}`;
  if (before.asked !== now.asked) {
    const [then, since] = [before.asked.split("\n"), now.asked.split("\n")];
    return `asks the database otherwise: ${since.find((one) => !then.includes(one)) ?? "less"}`;
  }
  const [said, says] = [withoutRecord(before.body), withoutRecord(now.body)];
  if (said === says) return null;
  const at = Math.max(0, says.split("").findIndex((letter, index) => letter !== said[index]) - 80);
  return `said …${said.slice(at, at + 160)}…, and says …${says.slice(at, at + 160)}…`;
}

test("for everybody else each page, file, count, search and feed is the same to the byte, and made by the same questions to the database, whether or not somebody answered an equality question or belongs to a community they keep to themselves", async () => {
  const before = await everythingSeen();
  const { community } = crowd.params;
  await saved(quiet().cookie, "about-me/equality", { religion: "jewish", orientation: "bisexual", birth: "1980" });
  await saved(quiet().cookie, "about-me/standings", { standing: "community-member", community, seenBy: "nobody" });
  await saved(quiet().cookie, "about-me/standings", { standing: "carer", community, seenBy: "my-groups" });
  const now = await everythingSeen();
  const faults = readers.flatMap(({ words }, index) =>
    [...(now[index] ?? [])].flatMap(([what, seen]) => {
      const told = difference(before[index]?.get(what), seen);
      return told === null ? [] : [`${what} for ${words} ${told}`];
    }),
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(
    unread(before).toSorted(),
    ofOneAlone.toSorted(),
    "routes that show something, and that nobody of this test could read",
  );
});

/** Forms of the quiet one’s own, or of nobody here: everybody else is refused, and in the same words both times. */
const ofOneAlone = [
  "GET /try/finding",
  "GET /{place}/exchange/{item}/decline",
  "GET /{place}/agreements/{agreement}/withdraw",
  "GET /{place}/agreements/{agreement}/review",
  "GET /{place}/ideas/{call}/answer",
  "GET /{place}/ideas/{call}/came-of",
  "GET /{place}/programmes/{programme}/describe",
  "GET /{place}/programmes/{programme}/second",
  "GET /{place}/programmes/{programme}/readiness",
  // Of whoever chairs that session, or was invited to it.
  "GET /{place}/sessions/{session}/actions",
  "GET /{place}/sessions/{session}/attendance",
  "GET /{place}/sessions/{session}/decisions",
  "GET /{place}/sessions/{session}/letter",
  "GET /{place}/sessions/{session}/rate",
  "GET /{place}/sessions/{session}/revoke",
  "GET /{place}/sessions/{session}/time",
];

/** Routes of which no address was answered with anything. */
function unread(seen: readonly ReadonlyMap<string, Seen>[]): readonly string[] {
  const answered = new Set(
    seen.flatMap((ofOne) =>
      [...ofOne].filter(([, { status }]) => status < 400).map(([what]) => what.replace(/ as .*/, "")),
    ),
  );
  const read = new Set(toRead.filter(({ url }) => answered.has(url)).map(({ name }) => name));
  const names = new Set(toRead.map(({ name }) => name));
  return [...names].filter((name) => !read.has(name) && rows[name]?.nothingThere !== true);
}

test("what is said of oneself leaves one line in the record, always the same", async () => {
  const lines = await house.stage.owner
    .selectFrom("happening")
    .select("detail")
    .where("what", "=", "person.about-me-saved")
    .execute();
  assert.deepEqual(new Set(lines.map((line) => JSON.stringify(line.detail))), new Set(["{}"]));
  assert.equal(lines.length, 4);
});

test("what somebody publishes is seen: the same pages would have told", async () => {
  const ofThem = toRead.filter(({ url }) => url.endsWith(`/people/${quiet().personId}`));
  const read = () => allThatIsSeen({ house, asked }, readers[0] ?? assert.fail("nobody reads"), ofThem);
  const before = await read();
  await saved(quiet().cookie, "about-me/standings", { standing: "advocate", seenBy: "place" });
  const now = await read();
  const told = [...now].filter(([what, seen]) => difference(before.get(what), seen) === null);
  assert.deepEqual(told, []);
  assert.ok(now.size > 1 && [...now.values()].every(({ body }) => /advocate/.test(body)));
});
