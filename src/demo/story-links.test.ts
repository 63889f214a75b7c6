import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { openApp } from "../app.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { ensureLogin } from "../sign-in/login.store.ts";
import { makeToken } from "../sign-in/token.store.ts";
import { settingsByDefault } from "../web/settings.ts";
import { cast } from "./cast.ts";
import type { PartName } from "./cast.ts";
import { rehearsalOfRiverside } from "./rehearsal-riverside.ts";

// Whoever reads that something happened can open it: a story whose steps are shut is hearsay.
// @practice P44 P45

let stage: Rehearsal;
let app: FastifyInstance;
const settings = { ...settingsByDefault, requestsPerMinuteMax: 1_000_000, logLevel: "silent" } as const;

before(async () => {
  stage = await rehearsalOfRiverside();
  app = await openApp({ db: stage.app, door: stage.door, settings });
});
after(async () => {
  await app.close();
  await stage.close();
});

/** Everybody else who reads, where the pages of a place are open to everyone. */
const stranger = "somebody who has not signed in";
type Reader = PartName | typeof stranger;
const nameOf = (who: Reader): string => (who === stranger ? stranger : `the ${cast[who].name}`);

const readers = [
  "seniorManager",
  "commissioner",
  "carersWorker",
  "mosqueTrustee",
  "champion",
  "contributor",
  stranger,
] as const;

const as = async (who: Reader) => {
  if (who === stranger)
    return async (url: string, accept = "application/json") =>
      app.inject({ url, headers: { host: "localhost", accept } });
  const { id } = await ensureLogin(stage.door, cast[who]);
  const token = await makeToken(stage.door, { loginId: id, name: "a test", days: 1 });
  return async (url: string, accept = "application/json") =>
    app.inject({ url, headers: { host: "localhost", accept, authorization: `Bearer ${token}` } });
};

const shutFor = async (who: Reader, hrefs: ReadonlySet<string>): Promise<readonly string[]> => {
  const open = await as(who);
  const shut: string[] = [];
  for (const href of hrefs) {
    const { statusCode } = await open(href, "text/html");
    if (statusCode !== 200) shut.push(`${who} ${statusCode} ${href}`);
  }
  return shut;
};

const thread = z.object({ steps: z.array(z.object({ href: z.string(), words: z.string() })) });

/** As a page is read: without its tags, and with spaces for what stands between them. */
const read = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&(?:nbsp|#160);/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

/** What somebody said, what something cost and how long it took: whatever of a step could tell more than its record does. */
const tellsOf = (words: string): readonly string[] => [
  ...[...words.matchAll(/“([^“”]+)”/g)].map(([, quoted = ""]) => quoted.replace(/[.…]+$/u, "")),
  ...[...words.matchAll(/[\d,]+ hours/g)].map(([hours]) => hours),
  ...[...words.matchAll(/£[\d,]+(?:\.\d\d)?/g)].map(([money]) => money),
];

const threadsFor = async (who: Reader): Promise<readonly { href: string; words: string }[]> => {
  const open = await as(who);
  const page = await (await open("/riverside/story", "text/html")).body;
  const ids = (name: string): readonly string[] => {
    const select = new RegExp(`<select[^>]*name="${name}"[\\s\\S]*?</select>`).exec(page)?.[0] ?? "";
    return [...select.matchAll(/value="([0-9a-f-]{36})"/g)].map(([, id = ""]) => id);
  };
  const queries = [
    "",
    ...ids("service").map((id) => `service=${id}`),
    ...ids("community").map((id) => `community=${id}`),
  ];
  const steps = [];
  for (const query of queries) steps.push(...thread.parse((await open(`/riverside/story/gap?${query}`)).json()).steps);
  return steps;
};

for (const who of readers)
  test(`each step of the place’s story opens for ${nameOf(who)}`, async () => {
    const { steps } = thread.parse((await (await as(who))("/riverside/story/gap")).json());
    assert.ok(steps.length > 5, `${steps.length} steps`);
    assert.deepEqual(await shutFor(who, new Set(steps.map(({ href }) => href))), []);
  });

for (const who of readers)
  test(`no step tells ${nameOf(who)} a word, a price or an hour that its record does not tell them`, async () => {
    const open = await as(who);
    const pages = new Map<string, string>();
    const untold = new Set<string>();
    for (const { href, words } of await threadsFor(who)) {
      if (!pages.has(href)) pages.set(href, read((await open(href, "text/html")).body));
      for (const told of tellsOf(words))
        if (!pages.get(href)?.includes(told)) untold.add(`${href}: ${told} — ${words}`);
    }
    assert.deepEqual([...untold], []);
  });

const packs = z.object({ packs: z.array(z.object({ id: z.string() })) });
const pack = z.object({
  pack: z.object({
    sections: z.array(
      z.object({ questions: z.array(z.object({ statements: z.array(z.object({ href: z.string() })) })) }),
    ),
  }),
});

test("each statement of each pack opens its record", async () => {
  const open = await as("commissioner");
  const listed = packs.parse((await open("/riverside/evidence")).json()).packs;
  assert.ok(listed.length > 0);
  const hrefs = new Set<string>();
  for (const { id } of listed)
    for (const { questions } of pack.parse((await open(`/riverside/evidence/${id}`)).json()).pack.sections)
      for (const { statements } of questions) for (const { href } of statements) hrefs.add(`/riverside/${href}`);
  assert.ok(hrefs.size > 20, `${hrefs.size} records`);
  assert.deepEqual(await shutFor("commissioner", hrefs), []);
});
