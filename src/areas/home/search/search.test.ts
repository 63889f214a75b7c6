import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { startPlace } from "../../../db/stage.ts";
import type { Area } from "../../../web/area.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import { home } from "../home.area.ts";
import { groupsOf, searchTextOf } from "./search.rules.ts";

const asked: string[] = [];
const hit = (kind: string, n: number) => ({ kind, title: `${kind} ${n}`, words: "", href: `/riverside/${kind}/${n}` });
const finder = (kind: string): Area => ({
  name: kind,
  title: kind,
  routes: [],
  menu: [],
  search: async (_tx, text) => {
    asked.push(text);
    return text === "many" ? Array.from({ length: 50 }, (_, n) => hit(kind, n)) : [];
  },
});
const kinds = ["community", "service", "person", "a", "b", "c", "d", "e", "f", "g", "h", "i"];

let house: RehearsedHost;
let headers: Record<string, string>;
before(async () => {
  house = await rehearseHost([home, ...kinds.map(finder)]);
  const placeId = await startPlace(house.stage.app, "Riverside");
  headers = (await signedIn(house.stage, { placeId, roles: ["champion"] })).headers;
});
after(() => house.close());

const search = (text: string, accept = "application/json", who: Record<string, string> = headers) =>
  house.app.inject({ url: `/riverside/search?q=${encodeURIComponent(text)}`, headers: { accept, ...who } });

test("before anything is looked for, the page asks and the areas are not bothered", async () => {
  asked.length = 0;
  const { statusCode, body } = await house.app.inject({
    url: "/riverside/search",
    headers: { accept: "text/html", ...headers },
  });
  assert.equal(statusCode, 200);
  assert.match(body, /What are you looking for\?/);
  assert.doesNotMatch(body, /Nothing found/);
  await search("  \u202E\u0000 ");
  assert.deepEqual(asked, []);
});

test("what is not found is said with what was looked for, written so that it cannot act", async () => {
  const { body } = await search("<script>alert(1)</script>", "text/html");
  assert.match(body, /Nothing found for “<bdi>&lt;script&gt;/);
  assert.match(body, /Try a shorter word/);
  assert.doesNotMatch(body, /<script>alert/);
});

test("a word of ours is found by its name, and a page of the menu by its own", async () => {
  const { groups } = (await search("interval")).json();
  assert.deepEqual(groups[0].heading, "Words we use");
  assert.equal(groups[0].hits[0].href, "/riverside/words#95-interval");
  const pages = (await search("home")).json().groups.find(({ kind }: { kind: string }) => kind === "page");
  assert.deepEqual(pages.hits, [{ kind: "page", title: "Home", words: "", href: "/riverside/home" }]);
});

test("a page is found by its name in the reader's own language too", async () => {
  const url = `/riverside/search?lang=ur&q=${encodeURIComponent("ہوم")}`;
  const answer = await house.app.inject({ url, headers: { accept: "application/json", ...headers } });
  assert.deepEqual(answer.json().groups[0].hits, [{ kind: "page", title: "Home", words: "", href: "/riverside/home" }]);
});

test("however much there is, at most twenty of an area and two hundred in all are shown, by kind", async () => {
  const { groups, count } = (await search("many")).json();
  assert.equal(count, 200);
  assert.equal(groups[0].heading, "Communities");
  assert.ok(groups.every(({ hits }: { hits: unknown[] }) => hits.length <= 20));
  const { body } = await search("many", "text/html");
  assert.match(body, /200 things found/);
});

test("searching is for the people of the place, and the areas are not asked by a stranger", async () => {
  asked.length = 0;
  const answer = await search("many", "application/json", {});
  assert.equal(answer.statusCode, 403);
  assert.match(answer.json().detail, /^Sign in first\. Searching is for the people of this place\.$/);
  assert.deepEqual(asked, []);
});

test("every page of the place has the search box but the search page itself, and none for strangers", async () => {
  const page = async (url: string, who: Record<string, string>) =>
    (await house.app.inject({ url, headers: { accept: "text/html", ...who } })).body;
  assert.match(await page("/riverside/words", headers), /<search/);
  assert.doesNotMatch(await page("/riverside/search?q=x", headers), /<search/);
  assert.doesNotMatch(await page("/riverside/words", {}), /<search/);
});

test("what is looked for is one line of at most a hundred characters, whatever was sent; joiners stay", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (typed) => {
      const text = searchTextOf(typed);
      assert.ok([...text].length <= 100);
      assert.doesNotMatch(text, /[\p{Cc}\p{Zl}\u202A-\u202E\u2066-\u2069]/u);
      assert.equal(searchTextOf(text), text);
    }),
  );
  assert.equal(searchTextOf("می\u200Cخواهم"), "می\u200Cخواهم");
  assert.equal(searchTextOf("  Black \n African "), "Black African");
  assert.equal(searchTextOf("x".repeat(1_000_000)).length, 100);
});

test("the same thing told twice is shown once", () => {
  const [group] = groupsOf([hit("community", 1), hit("community", 1), hit("community", 2)]);
  assert.equal(group?.hits.length, 2);
});
