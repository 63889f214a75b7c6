import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { startPlace } from "../../../db/stage.ts";
import type { Actor, Member } from "../../../nouns/actor.ts";
import { yes } from "../../../nouns/permission.ts";
import type { Role } from "../../../nouns/role.ts";
import type { Area } from "../../../web/area.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";
import type { News, Waiting } from "../../../web/registered.ts";
import { home } from "../home.area.ts";
import { waitingMax, whens } from "../home.ts";
import { homeOf, inOrder, inTurn, standingWords, whenOf } from "./list.rules.ts";
import { firstRoute } from "../../front/first/first.route.tsx";

/** What the areas of this test have to tell; each test fills it. */
const told: { waiting: readonly Waiting[]; news: readonly News[]; asked: Actor[] } = {
  waiting: [],
  news: [],
  asked: [],
};

const teller: Area = {
  name: "teller",
  title: "Teller",
  routes: [],
  menu: [],
  menuInPlace: [{ path: "home", step: "first", order: 10, words: () => "Told", may: () => yes("Everyone may.") }],
  home: {
    today: async (_tx, { actor }) => {
      told.asked.push(actor);
      return told.waiting;
    },
    news: async (_tx, _here, since) => told.news.filter(({ at }) => at > since),
    told: async () => [{ words: "Pakistani residents were referred about three-quarters as often.", href: "/x" }],
  },
};
const front: Area = { name: "front", title: "Alongside", routes: [firstRoute], menu: [] };

let house: RehearsedHost;
let riverside: string;
let hillside: string;
let analyst: SignedIn;
before(async () => {
  house = await rehearseHost([front, home, teller]);
  riverside = await startPlace(house.stage.app, "Riverside");
  hillside = await startPlace(house.stage.app, "Hillside");
  analyst = await signedIn(house.stage, { placeId: riverside, roles: ["analyst"], keepsFor: "community" });
});
after(() => house.close());

const html = { accept: "text/html" };
const json = { accept: "application/json" };
const ask = (url: string, headers: Record<string, string>) => house.app.inject({ url, headers });
const read = (to: string, who: SignedIn = analyst) =>
  house.app.inject({ method: "POST", url: "/riverside/home", headers: { ...json, ...who.headers }, payload: { to } });

test("where nothing waits and nothing is new, home says so and what findings will stand there", async () => {
  const { statusCode, body } = await ask("/riverside/home", { ...html, ...analyst.headers });
  assert.equal(statusCode, 200);
  assert.match(body, /Nothing waits for you today\./);
  assert.match(body, /Nothing new since/);
  assert.match(body, /You are here as an analyst\. You keep this place for community organisations\./);
});

const dayAway = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("what is late stands first, then this week's, then what has no day; one's own before what others can do too", async () => {
  const one = (words: string, more: Partial<Waiting> = {}): Waiting => ({
    words,
    because: "You keep this place.",
    since: null,
    href: "/riverside/x",
    verb: "Answer",
    ...more,
  });
  told.waiting = [
    one("Waits for anybody.", { since: new Date("2026-02-01"), isShared: true }),
    one("Waits longer.", { since: new Date("2026-03-01") }),
    one("Waits."),
    one("After this week.", { by: dayAway(8) }),
    one("This week, others too.", { by: dayAway(1), isShared: true }),
    one("This week.", { by: dayAway(6) }),
    one("Late.", { by: "2026-03-02" }),
  ];
  const answer = await ask("/riverside/home", { ...json, ...analyst.headers });
  assert.deepEqual(
    answer.json().today.map(({ words, when }: { words: string; when: string }) => [when, words]),
    [
      ["late", "Late."],
      ["this-week", "This week."],
      ["this-week", "This week, others too."],
      ["no-day", "Waits longer."],
      ["no-day", "Waits."],
      ["no-day", "Waits for anybody."],
      ["later", "After this week."],
    ],
  );
  const { body } = await ask("/riverside/home", { ...html, ...analyst.headers });
  assert.match(body, /Late\..*Answer.*Late: by Monday 2 March 2026.*You keep this place\./s);
  assert.match(body, /<h2>This week<\/h2>.*<h2>When you can<\/h2>.*Since Sunday 1 March 2026.*<h2>Later<\/h2>/s);
  told.waiting = [];
});

test("opening home changes nothing; news is read when somebody says so, and only up to what they saw", async () => {
  const past = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  const ada = await signedIn(house.stage, { placeId: riverside, roles: ["champion"] });
  told.news = [
    { words: "Seen.", at: past(1), href: null },
    { words: "Came later.", at: past(30), href: null },
  ];
  const newsOf = async () => {
    const answer = await ask("/riverside/home", { ...json, ...ada.headers });
    return answer.json().news.map(({ words }: News) => words);
  };
  assert.match((await ask("/riverside/home", { ...html, ...ada.headers })).body, /name="key" value="[0-9a-f-]{36}"/);
  assert.deepEqual(await newsOf(), ["Came later.", "Seen."]);
  assert.deepEqual(await newsOf(), ["Came later.", "Seen."]);
  const before = await ask("/riverside/home", { ...json, ...ada.headers });
  assert.equal((await read(before.json().until, ada)).statusCode, 201);
  const after = await ask("/riverside/home", { ...json, ...ada.headers });
  assert.equal(after.json().since, before.json().until);
  // An older page sent late does not make read things new again, and nobody reads the future.
  await read("2020-01-01T00:00:00.000Z", ada);
  await read("2999-01-01T00:00:00.000Z", ada);
  const last = await ask("/riverside/home", { ...json, ...ada.headers });
  assert.ok(last.json().since >= before.json().until && last.json().since <= new Date().toISOString());
  told.news = [];
});

test("home is for the people of the place: others are told why, and the areas are not even asked", async () => {
  told.asked.length = 0;
  const stranger = await ask("/riverside/home", json);
  assert.equal(stranger.statusCode, 403);
  assert.match(stranger.json().detail, /^Sign in first\./);
  const neighbour = await signedIn(house.stage, { placeId: hillside, roles: ["administrator"], keepsFor: "statutory" });
  const answer = await ask("/riverside/home", { ...json, ...neighbour.headers });
  assert.equal(answer.statusCode, 403);
  assert.match(answer.json().detail, /Ask an administrator of it to invite you/);
  assert.equal((await read("2026-01-01T00:00:00.000Z", neighbour)).statusCode, 403);
  assert.deepEqual(told.asked, []);
  assert.equal((await ask("/nowhere/home", { ...json, ...analyst.headers })).statusCode, 404);
});

test("the first page leads somebody who has signed in to the places they are in", async () => {
  const { body } = await ask("/", { ...html, ...analyst.headers });
  assert.match(body, /href="\/riverside\/home"/);
  assert.doesNotMatch(body, /hillside/);
  assert.doesNotMatch((await ask("/", html)).body, /riverside/);
});

const member = (roles: readonly Role[], rest: Partial<Member> = {}): Member => ({
  personId: "p",
  placeId: "q",
  name: "Example",
  roles,
  rolesWaiting: [],
  keepsFor: null,
  ...rest,
});
const around = (who: Member, paths: readonly string[]) => ({
  placeSlug: "riverside",
  member: who,
  at: "2026-03-03T10:00:00.000Z",
  paths: new Set(paths),
});
const nothing = { today: [], news: [], told: [], since: "2026-03-01T00:00:00.000Z" };

test("with time to spare, each role is offered what it may do, and only pages that exist", () => {
  const paths = ["/{place}/datasets/new", "/{place}/communities/new", "/{place}/communities"];
  const hrefs = (who: Member, there = paths) => homeOf(nothing, around(who, there)).ideas.map(({ href }) => href);
  assert.deepEqual(hrefs(member(["analyst"])), ["/riverside/datasets/new"]);
  assert.deepEqual(hrefs(member(["champion"])), ["/riverside/communities/new"]);
  assert.deepEqual(hrefs(member([], { keepsFor: "community" })), ["/riverside/communities/new"]);
  assert.deepEqual(hrefs(member([], { keepsFor: "statutory" })), ["/riverside/communities"]);
  assert.deepEqual(hrefs(member([])), ["/riverside/communities"]);
  assert.deepEqual(hrefs(member(["analyst"]), []), []);
});

test("a role that waits for a second proof is the first thing on the page", () => {
  const who = member([], { rolesWaiting: ["analyst"] });
  const [first] = homeOf(nothing, around(who, ["/second-proof"])).today;
  assert.match(first?.words ?? "", /to use your role here: analyst/);
  assert.equal(first?.href, "/second-proof");
});

test("however much is told, a page holds at most forty of it, in the same order whatever order it came in", () => {
  const today = "2026-03-03";
  const days = fc.option(fc.integer({ min: -20, max: 20 }));
  const away = (from: number | null) =>
    from === null ? null : new Date(Date.parse(today) + from * 86_400_000).toISOString().slice(0, 10);
  const things = fc.uniqueArray(fc.tuple(days, days, fc.boolean()), {
    selector: (one) => JSON.stringify(one),
    maxLength: 60,
  });
  fc.assert(
    fc.property(things, (list) => {
      const waiting = list.map(([by, since, isOwn]) => ({ by: away(by), since: away(since), isOwn }));
      const sorted = inOrder(waiting, today);
      assert.deepEqual(sorted, inOrder(waiting.toReversed(), today));
      const ranks = sorted.map(({ by }) => whens.indexOf(whenOf(by, today)));
      assert.deepEqual(
        ranks,
        ranks.toSorted((one, other) => one - other),
      );
      const all = waiting.map((one, at) => ({ ...one, words: `${at}`, because: "", href: "", verb: "" }));
      assert.ok(homeOf({ ...nothing, today: all }, around(member([]), [])).today.length <= waitingMax);
    }),
  );
});

test("an area that tells much leaves room on the page for what the others tell", () => {
  assert.deepEqual(inTurn([["gap 1", "gap 2", "gap 3"], [], ["seats"], ["budgets", "more of budgets"]]), [
    "gap 1",
    "seats",
    "budgets",
    "gap 2",
    "more of budgets",
    "gap 3",
  ]);
});

test("a role is said in words, and a keeper's side too", () => {
  assert.equal(standingWords(member(["organisation-worker"])), "You are here as a worker of a community organisation.");
  assert.match(
    standingWords(member([], { keepsFor: "statutory" })),
    /^You are one of the people of this place\. You keep this place for /,
  );
});

test("whoever reads Urdu finds home in Urdu, and what areas tell in English is marked as English", async () => {
  const placeId = await startPlace(house.stage.app, "Urduside");
  const { headers } = await signedIn(house.stage, { placeId, roles: ["champion"] });
  const page = async (language: string) =>
    (await house.app.inject({ url: `/urduside/home?lang=${language}`, headers: { accept: "text/html", ...headers } }))
      .body;
  const urdu = await page("ur");
  assert.match(urdu, /<main[^>]*>/);
  assert.doesNotMatch(urdu, /<main[^>]* lang="en"/);
  assert.match(urdu, /<h1[^>]*>آج<\/h1>/);
  assert.match(urdu, /<span lang="en" dir="auto">You are here as/);
  assert.match(await page("pl"), /<h1[^>]*>Today<\/h1>/, "English where nobody has written it yet");
});
