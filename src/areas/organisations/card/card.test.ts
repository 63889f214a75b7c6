import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";
import { communities } from "../../communities/communities.area.ts";
import { people } from "../../people/people.area.ts";
import { places } from "../../places/places.area.ts";
import { organisations } from "../organisations.area.ts";

let house: RehearsedHost;
let lead: SignedIn;
let worker: SignedIn;
let mosque = "";
before(async () => {
  house = await rehearseHost([places, people, communities, organisations]);
  const placeId = await startPlace(house.stage.app, "Riverside");
  lead = await signedIn(house.stage, { placeId, roles: ["engagement-lead"], name: "Example Lead" });
  worker = await signedIn(house.stage, { placeId, roles: ["organisation-worker"], name: "Example Imam" });
  const added = await send("", { name: "Example Mosque", kinds: ["faith"] }, worker);
  mosque = z.object({ id: z.string() }).parse(added.json()).id;
});
after(() => house.close());

const send = (path: string, payload: object, who: SignedIn) => {
  const headers = { accept: "application/json", ...who.headers };
  return house.app.inject({ method: "POST", url: `/riverside/organisations${path}`, headers, payload });
};
const card = async (language: string, who: SignedIn | null = null): Promise<string> => {
  const headers = { accept: "text/html", ...who?.headers };
  const url = `/riverside/organisations/${mosque}/card?in=${language}`;
  return (await house.app.inject({ url, headers })).body;
};
const urdu = { in: "ur", tonight: "آپ اکیلے نہیں ہیں۔", toldBack: "کوئی آیا تھا۔" };

/** @practice P18 */
test("a neighbour holds a card in their own language, in the organisation's words, and reads whether somebody checked them", async () => {
  assert.doesNotMatch(await card("en"), /card-words/);
  // Who reads the page in Urdu gets the card in Urdu.
  const reading = { url: `/riverside/organisations/${mosque}/card?lang=ur`, headers: { accept: "text/html" } };
  assert.match((await house.app.inject(reading)).body, /<div class="al-sheet" lang="ur" dir="rtl">/);
  const front = await house.app.inject({ ...reading, url: "/riverside?lang=ur" });
  assert.match(front.body, /<form[^>]*action="\/riverside\/organisations"[\s\S]*آپ کو کیا چاہیے، اور کس کے لیے؟/);
  assert.doesNotMatch(front.body, /Who keeps it|What you can do here/);
  assert.equal((await send(`/${mosque}/card-words`, urdu, worker)).statusCode, 201);
  assert.match(await card("en"), /href="[^"]*card\?in=ur" lang="ur">اردو/);
  const written = await card("ur");
  assert.match(written, /<div class="al-sheet" lang="ur" dir="rtl">[\s\S]*کوئی مشکل میں ہے[\s\S]*آپ اکیلے نہیں ہیں/);
  assert.match(written, /href="tel:999"/);
  assert.match(written, /Nobody but its writer has checked these words yet/);
  // Whoever wrote them does not check them; words that change are checked by nobody.
  const own = await send(`/${mosque}/card-words`, { in: "ur", step: "check" }, worker);
  assert.deepEqual([own.statusCode, own.json().problems[0].field], [422, "in"]);
  assert.match(await card("ur", lead), /I read Urdu, and this is right/);
  assert.equal((await send(`/${mosque}/card-words`, { in: "ur", step: "check", number: "2" }, lead)).statusCode, 409);
  assert.equal((await send(`/${mosque}/card-words`, { in: "ur", step: "check", number: "1" }, lead)).statusCode, 201);
  assert.match(await card("ur"), /Checked by somebody who reads this language \(engagement lead\) on/);
  const late = await send(`/${mosque}/card-words`, { ...urdu, tonight: "late" }, lead);
  assert.equal(late.statusCode, 409);
  assert.equal(
    (await send(`/${mosque}/card-words`, { ...urdu, number: "1", thisWeek: "جمعہ" }, worker)).statusCode,
    201,
  );
  assert.match(await card("ur"), /جمعہ[\s\S]*Nobody but its writer/);
});

test("a card with every box empty is gone, and nobody's name stands on it or behind it once they are forgotten", async () => {
  await send(`/${mosque}/card-words`, { in: "gu", tonight: "તમે એકલા નથી" }, worker);
  const record = { url: "/riverside/my-record", headers: { accept: "text/html", ...worker.headers } };
  assert.match((await house.app.inject(record)).body, /gu/);
  const erase = { sure: "yes" };
  const headers = { accept: "application/json", ...worker.headers };
  await house.app.inject({ method: "POST", url: "/riverside/my-record/erase", headers, payload: erase });
  const { rows } = {
    rows: await house.stage.owner.selectFrom("organisation_card").select(["language", "written_by"]).execute(),
  };
  assert.ok(rows.length > 0 && rows.every(({ written_by }) => written_by === null), JSON.stringify(rows));
  assert.equal((await send(`/${mosque}/card-words`, { in: "gu", number: "1" }, lead)).statusCode, 201);
  const bare = await card("gu");
  assert.doesNotMatch(bare, /તમે એકલા નથી/);
  // Where nothing is written, what to do in need still stands in the language, and in English.
  assert.match(
    bare,
    /<div class="al-sheet" lang="gu"[\s\S]*tel:999[\s\S]*Gujarati[\s\S]*<p lang="en"[\s\S]*tel:116123/,
  );
});
