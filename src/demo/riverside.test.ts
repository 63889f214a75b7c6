import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { openApp } from "../app.ts";
import { areas } from "../areas.ts";
import { findPlaceHere } from "../db/place-here.ts";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { startPlace as startOrdinaryPlace } from "../db/stage.ts";
import { readPlace } from "../db/transaction.ts";
import { verifyChain } from "../db/verify-chain.ts";
import { workJobsNow } from "../jobs/work.ts";
import { ensureLogin } from "../sign-in/login.store.ts";
import { listTokens, makeToken } from "../sign-in/token.store.ts";
import { settingsByDefault } from "../web/settings.ts";
import { cast, partNames } from "./cast.ts";
import type { PartName } from "./cast.ts";
import { rehearsalOfRiverside } from "./rehearsal-riverside.ts";
import { buildRiverside } from "./riverside.ts";

let stage: Rehearsal;
let app: FastifyInstance;
const settings = { ...settingsByDefault, requestsPerMinuteMax: 1_000_000, logLevel: "silent" } as const;
const open = () => openApp({ db: stage.app, door: stage.door, settings });
const jobs = areas.flatMap((area) => area.jobs ?? []);
const workOn = (one: Rehearsal) => () => workJobsNow({ db: one.app, queue: one.queue, jobs, log: () => undefined });
const build = () =>
  buildRiverside({ db: stage.app, door: stage.door, openApp: open, workJobs: workOn(stage), now: new Date() });

before(async () => {
  stage = await rehearsalOfRiverside();
  app = await open();
});
after(async () => {
  await app.close();
  await stage.close();
});

const ask = async (who: PartName, path: string) => {
  const { id } = await ensureLogin(stage.door, cast[who]);
  const token = await makeToken(stage.door, { loginId: id, name: "a test", days: 1 });
  const headers = { host: "localhost", accept: "application/json", authorization: `Bearer ${token}` };
  const answer = await app.inject({ url: `/riverside${path}`, headers });
  assert.equal(answer.statusCode, 200, `${who} ${path} ${answer.body}`);
  return answer;
};

test("the example place is kept by both sides, and every role has somebody", async () => {
  const place = (await ask("commissioner", "")).json();
  assert.deepEqual(place.sidesKept.toSorted(), ["community", "statutory"]);
  const { body } = await app.inject({ url: "/riverside", headers: { accept: "text/html", host: "localhost" } });
  assert.match(body, /is made up, to show how Alongside works/);
  for (const who of partNames) await ask(who, "/home");
});

test("everything in it was done through its own pages: each change has its happening and the chain holds", async () => {
  const chains = await verifyChain(stage.app);
  assert.ok(chains.length >= 2);
  for (const chain of chains) assert.equal(chain.trouble, undefined);
  assert.ok(chains.some(({ count }) => count >= 30));
});

test("nothing it was built with is left lying about: no token, no letter", async () => {
  const made = await ensureLogin(stage.door, cast.mosqueTrustee);
  const left = await listTokens(stage.door, made.id);
  assert.deepEqual(
    left.filter(({ name }) => name !== "a test"),
    [],
  );
  assert.deepEqual(await stage.door.selectFrom("letter").select("id").execute(), []);
});

test("a play that was cut short goes on where it stopped, and nothing in it is there twice", async () => {
  const other = await rehearsal();
  const openOther = () => openApp({ db: other.app, door: other.door, settings });
  const buildOther = (openOne: () => Promise<FastifyInstance>) =>
    buildRiverside({ db: other.app, door: other.door, openApp: openOne, workJobs: workOn(other), now: new Date() });
  const openUntil = async (requests: number): Promise<FastifyInstance> => {
    const one = await openOther();
    let count = 0;
    one.addHook("onRequest", async () => {
      count += 1;
      if (count > requests) throw new Error("The power went.");
    });
    return one;
  };
  for (const requests of [1, 9, 30])
    await assert.rejects(
      buildOther(() => openUntil(requests)),
      /could not/,
    );
  assert.equal(await buildOther(openOther), true);
  assert.equal(await buildOther(openOther), false);
  const countOf = async (db: Rehearsal) =>
    readPlace(db.app, (await findPlaceHere(db.app, "riverside"))?.id ?? "", async (tx) => {
      const happenings = await tx.selectFrom("happening").select("what").orderBy("number").execute();
      return happenings.map(({ what }) => what).toSorted();
    });
  assert.deepEqual(await countOf(other), await countOf(stage));
  await other.close();
});

test("a place of that address that is not the example is left alone, and the reason is said", async () => {
  const other = await rehearsal();
  await startOrdinaryPlace(other.app, "Riverside");
  const one = { db: other.app, door: other.door, openApp: open, workJobs: workOn(other), now: new Date() };
  await assert.rejects(buildRiverside(one), /There is a place at \/riverside that is not the example/);
  await other.close();
});

test("built once, it is not built again", async () => {
  assert.equal(await build(), false);
});

const listed = z.object({ communities: z.array(z.object({ id: z.string(), name: z.string() })) });

test("a community's page begins with what it brings, and what two say stands side by side", async () => {
  const { communities } = listed.parse((await ask("champion", "/communities")).json());
  const caribbean = communities.find(({ name }) => name.startsWith("Black Caribbean"));
  const { body } = await ask("commissioner", `/communities/${caribbean?.id}`);
  assert.match(body, /Saturday School/);
  assert.match(body, /Being referred is not being helped/);
  assert.match(body, /there is no gap to close/);
});

test("Kashmiri is a category of the place, because both sides said yes; both totals are shown", async () => {
  const { body } = await ask("kashmiriElder", "/communities/categories");
  assert.match(body, /Kashmiri/);
  const proposals = z.object({ proposals: z.array(z.object({ kind: z.string(), state: z.string() })) });
  const listedProposals = proposals.parse((await ask("commissioner", "/proposals")).json());
  const outcomes = listedProposals.proposals.map(({ kind, state }) => `${kind} ${state}`);
  assert.deepEqual(outcomes.toSorted(), [
    "local-category carried",
    "release-figures carried",
    "silence-limit-days open",
  ]);
});

test("a keeper's home says what waits for them, and a champion's what champions are asked", async () => {
  const home = z.object({ today: z.array(z.object({ words: z.string(), verb: z.string() })) });
  const keeper = home.parse((await ask("commissioner", "/home")).json());
  assert.ok(keeper.today.length >= 1, JSON.stringify(keeper));
  const champion = home.parse((await ask("champion", "/home")).json());
  assert.deepEqual(
    champion.today.map(({ verb }) => verb),
    [
      "Say whether this is right",
      "Say this",
      "Say this",
      "Vote",
      "Look, if you speak it",
      "Say whether it did",
      "Say whether it is so",
      "Rate it",
    ],
  );
});

test("its findings are those of the published figures, and what is not loaded is said", async () => {
  const reach = (await ask("commissioner", "/reach")).json();
  const words = reach.findings.map((finding: { words: string }) => finding.words).join("\n");
  assert.match(
    words,
    /Pakistani residents were referred about three-quarters as often .*: 121 fewer than expected \(82 to 156\)/,
  );
  assert.match(words, /376 fewer than expected/);
  assert.match(JSON.stringify(reach.not_loaded), /Crisis care: not loaded/);
  const service = reach.services.find(({ name }: { name: string }) => name.startsWith("Riverside Talking"));
  assert.deepEqual(service.periods.toSorted(), ["2018-19", "2019-20"]);
  const told = (await ask("seniorManager", "/home")).json().told;
  const areasTold = told.map(({ href }: { href: string }) => href.split("/")[2]);
  assert.deepEqual(
    areasTold,
    ["reach", "groups", "plans", "reach", "reach"],
    "the first finding of each area stands first",
  );
});

test("what both keepers agreed to publish is there for everyone, without signing in", async () => {
  const headers = { accept: "application/json", host: "localhost" };
  const { releases } = (await app.inject({ url: "/riverside/published", headers })).json();
  assert.equal(releases.length, 1);
  const release = await app.inject({ url: "/riverside/published/1", headers: { ...headers, accept: "text/html" } });
  assert.equal(release.statusCode, 200);
  assert.match(release.body, /Pakistani/);
});

test("the community that said no has a name here and nothing else", async () => {
  const { communities } = listed.parse((await ask("analyst", "/communities")).json());
  const silent = communities.find(({ name }) => name.startsWith("A community that said no"));
  const { body } = await ask("analyst", `/communities/${silent?.id}`);
  assert.match(body, /"isHere":false/);
  assert.doesNotMatch(body, /written about before/);
});
