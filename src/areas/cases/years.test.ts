import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { withPlace } from "../../db/transaction.ts";
import { openTwoSides } from "../../rehearsal-two-sides.ts";
import { recognition } from "../recognition/recognition.area.ts";
import { sessions } from "../sessions/sessions.area.ts";
import { cases } from "./cases.area.ts";

const { house, riverside, circle, trust, who, send, made, told, page } = await openTwoSides([
  sessions,
  recognition,
  cases,
]);
after(() => house.close());

/** The trust opens a case of its own. */
const ask = (): Promise<string> =>
  made(
    "cases",
    {
      holder: trust,
      asks: "To talk, in Somali.",
      language: "Somali",
      condition: "psychosis",
      helpedBy: "vcso",
      agreed: "yes",
    },
    who("therapist"),
  );
const status = async (id: string): Promise<number> =>
  (
    await house.app.inject({
      url: `/riverside/cases/${id}`,
      headers: { accept: "application/json", ...who("therapist").headers },
    })
  ).statusCode;
const pseudonymOf = async (id: string): Promise<string> =>
  z.object({ pseudonym: z.string() }).parse(await told(`cases/${id}`, who("therapist"))).pseudonym;

test("two organisations that came along on one day both gave; a paid service gives nothing by doing its work @practice P14", async () => {
  const other = await made("organisations", { name: "Example Elders’ Lunch", kinds: ["vcso"] }, who("carer"));
  const id = await ask();
  const helped = { kind: "accompanied", minutes: "60" };
  for (const organisation of [circle, other])
    await made(`cases/${id}/helped`, { ...helped, organisation }, who("therapist"));
  assert.match(
    (await send(`cases/${id}/helped`, { ...helped, organisation: trust }, who("therapist"))).body,
    /Choose for which organisation/,
  );
  const { rows } = await sql<{ name: string; kind: string }>`
    SELECT o.name, c.kind FROM contribution c JOIN organisation o ON o.place_id = c.place_id
      AND o.organisation_id = c.organisation_id WHERE c.way = 'case' ORDER BY o.name`.execute(house.stage.owner);
  assert.deepEqual(rows, [
    { name: "Example Carers’ Circle", kind: "accompanied" },
    { name: "Example Elders’ Lunch", kind: "accompanied" },
  ]);
});

test("a case that is over is forgotten after the months a place chose, and one that goes on is not @practice P17", async () => {
  const over = await ask();
  const goesOn = await ask();
  for (const id of [over, goesOn]) await made(`cases/${id}/say`, { did: "accepted" }, who("therapist"));
  await made(`cases/${over}/say`, { did: "ended", words: "They are well." }, who("therapist"));
  assert.equal(await status(over), 200);
  const [part] = cases.retention ?? [];
  const forget = (days: number) =>
    withPlace(house.stage.app, riverside, async (tx) => part?.forget(tx, new Date(Date.now() + days * 86_400_000), []));
  assert.equal(await forget(0), 0);
  assert.ok(((await forget(1)) ?? 0) >= 1);
  assert.equal(await status(over), 404);
  assert.equal(await status(goesOn), 200);
});

test("with more cases than one page shows it says so, and search finds an older one by its name @practice P17", async () => {
  const first = await ask();
  const pseudonym = await pseudonymOf(first);
  await made(`cases/${first}/say`, { did: "declined", words: "Only for adults." }, who("therapist"));
  await sql`INSERT INTO support_case SELECT (jsonb_populate_record(k, jsonb_build_object(
      'case_id', gen_random_uuid(), 'pseudonym', 'amber-otter-' || n + 10))).*
    FROM support_case k, generate_series(1, 230) AS n WHERE k.case_id = ${first}`.execute(house.stage.owner);
  const shown = await page("cases", who("therapist"));
  assert.match(shown, /200 are looked at here/);
  assert.doesNotMatch(shown, new RegExp(pseudonym));
  const searched = await page(`search?q=${pseudonym.replaceAll("-", "+")}`, who("therapist"));
  assert.match(searched, new RegExp(pseudonym));
  assert.match(await page("cases?state=under-way", who("therapist")), /Nobody stands like that/);
});
