import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTwoSides } from "../../../rehearsal-two-sides.ts";
import { needs } from "../../needs/needs.area.ts";
import { recognition } from "../../recognition/recognition.area.ts";
import { sessions } from "../../sessions/sessions.area.ts";
import { cases } from "../cases.area.ts";

const { house, trust, who, send, made, page } = await openTwoSides([sessions, recognition, needs, cases]);
after(() => house.close());

const main = (text: string): string => /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? "";
const neededBy = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
const service = await made("services", { name: "Example talking", care: "early-help" }, who("lead"));
const asking = { holder: trust, asks: "Somebody to talk to.", condition: "psychosis", helpedBy: "vcso", agreed: "yes" };
const need = { kind: "interpreter-of-gender", words: "A woman who speaks Somali", service, neededBy };

test("who asked for help with somebody asks for an interpreter too, and reads in the case whether it was there @practice P16", async () => {
  const id = await made("cases", { ...asking, tellsBack: "yes" }, who("carer"));
  const wrong = await send(`cases/${id}/need`, { ...need, neededBy: "" }, who("carer"));
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /Write the day by which/);
  await made(`cases/${id}/need`, need, who("carer"));
  const before = main(await page(`cases/${id}`, who("carer")));
  assert.match(before, /A woman who speaks Somali/);
  const at = /needs\/([0-9a-f-]{36})/.exec(before)?.[1] ?? "";
  await made(`needs/${at}/answer`, { did: "met" }, who("therapist"));
  assert.match(main(await page(`cases/${id}`, who("carer"))), /A woman who speaks Somali<\/bdi>[\s\S]*It was there/);
  assert.match(main(await page("home", who("carer"))), /It was there/);
  // Whoever may not know of the case is told that there is none.
  assert.equal((await send(`cases/${id}/need`, need, who("stranger"))).statusCode, 404);
});

test("what the service asked for, for somebody who does not want it told back, stays with the service @practice P16 @practice P17", async () => {
  const id = await made("cases", { ...asking, tellsBack: "no" }, who("carer"));
  await made(`cases/${id}/need`, { ...need, kind: "faith", words: "A quiet room" }, who("therapist"));
  assert.match(main(await page(`cases/${id}`, who("therapist"))), /A quiet room/);
  assert.doesNotMatch(await page(`cases/${id}`, who("carer")), /A quiet room/);
});
