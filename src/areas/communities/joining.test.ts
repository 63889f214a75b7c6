import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../../db/stage.ts";
import type { Tx } from "../../db/tables.ts";
import { readPlace, withPlace } from "../../db/transaction.ts";
import { nobody } from "../../nouns/actor.ts";
import type { Actor } from "../../nouns/actor.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { communities } from "./communities.area.ts";

let house: RehearsedHost;
let placeId = "";
let resident: SignedIn;
let polish = "";
before(async () => {
  house = await rehearseHost([communities]);
  placeId = await startPlace(house.stage.app, "Riverside");
  resident = await signedIn(house.stage, { placeId, roles: ["contributor"], name: "Example Resident" });
  polish = await send("/riverside/communities", {
    name: "Społeczność polska",
    otherName1: "Polish community",
    otherLanguage1: "en",
    toldBy: "its members",
    standing: "a Polish resident",
  });
  await send(`/riverside/communities/${polish}/say`, {
    kind: "residents",
    words: "The Saturday school helps with forms.",
    sourceTitle: "A conversation",
    period: "2020",
  });
  const yoruba = await send("/riverside/communities", { name: "Yorùbá", otherName1: "Hidden name", toldBy: "x" });
  await send(`/riverside/communities/${yoruba}/not-here`, { wants: "not-here", toldBy: "its members" });
});
after(() => house.close());

const send = async (url: string, payload: object): Promise<string> => {
  const headers = { accept: "application/json", ...resident.headers };
  const answer = await house.app.inject({ method: "POST", url, headers, payload });
  assert.equal(answer.statusCode, 201, answer.body);
  return z.object({ id: z.string() }).parse(answer.json()).id;
};
const within = <Answer>(ask: (tx: Tx) => Promise<Answer>): Promise<Answer> => readPlace(house.stage.app, placeId, ask);
const here = (actor: Actor) => ({
  areas: [],
  place: { id: placeId, slug: "riverside", name: "Riverside", isExample: false, sidesKept: [] },
  actor,
  language: "en" as const,
  at: new Date(),
});
const found = async (text: string, actor: Actor = nobody): Promise<readonly string[]> =>
  (await within(async (tx) => (await communities.search?.(tx, text, here(actor))) ?? [])).map(({ title }) => title);
const keeper = (keepsFor: "community" | null): Actor => ({
  ...nobody,
  member: { personId: resident.personId, placeId, name: "x", roles: [], rolesWaiting: [], keepsFor },
});

test("a community is found by any of its names, with or without the marks on its letters", async () => {
  for (const text of ["spoŁeczność", "społecznosc", "POLISH comm"])
    assert.deepEqual(await found(text), ["Społeczność polska"], text);
  assert.deepEqual(await found("saturday school"), ["Residents: A conversation"]);
  assert.deepEqual(await found("%"), []);
  assert.deepEqual(await found("' OR 1=1 --"), []);
});

test("a community that chose not to be here is found by its name, and by nothing else about it", async () => {
  assert.deepEqual(await found("yoruba"), ["Yorùbá"]);
  assert.deepEqual(await found("hidden"), []);
});

test("a suggestion waits on a keeper’s home until it is answered, and on nobody else’s", async () => {
  const suggestion = await send("/riverside/communities/suggest", {
    step: "add",
    label: "Silesian",
    "parent-nhs-2001-england": "C",
    "parent-census-2021-ew": "white-other",
    "parent-census-2011-ew": "white-other",
    "parent-census-2001-ew": "white-other",
    because: "We are.",
  });
  const waiting = (actor: Actor) => within(async (tx) => (await communities.home?.today?.(tx, here(actor))) ?? []);
  const [first] = await waiting(keeper("community"));
  assert.match(first?.words ?? "", /Add the category “Silesian”/);
  assert.equal(first?.href, `/riverside/communities/suggestions/${suggestion}`);
  assert.deepEqual(await waiting(keeper(null)), []);
});

test("home tells which descriptions are new, and nothing of a community that said no", async () => {
  const news = await within(async (tx) => (await communities.home?.news?.(tx, here(nobody), new Date(0))) ?? []);
  assert.deepEqual(
    news.map(({ words }) => words),
    ["A community is described: Społeczność polska"],
  );
});

test("a person sees what is held on them here; once forgotten their words stay without name and standing", async () => {
  const parts = communities.held ?? [];
  await send("/riverside/communities/own-words", { words: "Mine" });
  const readAll = () =>
    within(async (tx) => {
      const lines: Record<string, number> = {};
      for (const { kind, read } of parts) lines[kind] = (await read(tx, resident.personId)).length;
      return lines;
    });
  assert.deepEqual(await readAll(), {
    "community.descriptions": 2,
    "community.statements": 1,
    "community.suggestions": 1,
    "community.own-words": 1,
  });
  await withPlace(house.stage.app, placeId, async (tx) => {
    for (const { erase } of parts) await erase(tx, resident.personId);
  });
  assert.deepEqual(Object.values(await readAll()), [0, 0, 0, 0]);
  const headers = { accept: "application/json", ...resident.headers };
  const told = (await house.app.inject({ url: `/riverside/communities/${polish}`, headers })).json();
  assert.deepEqual(
    [told.description.author.name, told.description.author.role, told.description.author.standing],
    [null, "contributor", ""],
  );
  assert.equal(told.statements.length, 1);
});
