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

const readers = ["seniorManager", "commissioner", "carersWorker", "mosqueTrustee", "champion", "contributor"] as const;

const as = async (who: PartName) => {
  const { id } = await ensureLogin(stage.door, cast[who]);
  const token = await makeToken(stage.door, { loginId: id, name: "a test", days: 1 });
  return async (url: string, accept = "application/json") =>
    app.inject({ url, headers: { host: "localhost", accept, authorization: `Bearer ${token}` } });
};

const shutFor = async (who: PartName, hrefs: ReadonlySet<string>): Promise<readonly string[]> => {
  const open = await as(who);
  const shut: string[] = [];
  for (const href of hrefs) {
    const { statusCode } = await open(href, "text/html");
    if (statusCode !== 200) shut.push(`${who} ${statusCode} ${href}`);
  }
  return shut;
};

const thread = z.object({ steps: z.array(z.object({ href: z.string() })) });

for (const who of readers)
  test(`each step of the place’s story opens for the ${cast[who].name} who reads it`, async () => {
    const { steps } = thread.parse((await (await as(who))("/riverside/story/gap")).json());
    assert.ok(steps.length > 5, `${steps.length} steps`);
    assert.deepEqual(await shutFor(who, new Set(steps.map(({ href }) => href))), []);
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
