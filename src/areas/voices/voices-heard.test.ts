import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, test } from "node:test";
import { sql } from "kysely";
import { withPlace } from "../../db/transaction.ts";
import type { Role, Side } from "../../nouns/role.ts";
import { nobody, openPlace } from "../../rehearsal-place.ts";
import type { Asking } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { removeOldRecordings } from "./recordings.store.ts";

const place = await openPlace();
const { house, placeId, post } = place;
after(() => house.close());

const be = (role: Role, keepsFor?: Side) => place.be("Somebody", role, keepsFor);
const read = (who: Asking, path: string, accept = "text/html") => place.ask(who, path, accept);
const { read: page, send } = place;

const wav = (sound: string): Buffer => {
  const part = (kind: string, body: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length);
    return Buffer.concat([Buffer.from(kind, "latin1"), size, body, Buffer.alloc(body.length % 2)]);
  };
  const parts = [
    part("fmt ", Buffer.alloc(16)),
    part("data", Buffer.from(sound)),
    part("LIST", Buffer.from("Quiet 1")),
  ];
  return part("RIFF", Buffer.concat([Buffer.from("WAVE", "latin1"), ...parts]));
};

/** As a browser sends the form, without an account. */
const speak = (fields: Readonly<Record<string, string>>, file: Buffer, fileName = "Example Quiet at home.m4a") =>
  sendForm("/riverside/voices?lang=ur", {}, { fields, file, fileName });

interface FormSent {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: Buffer;
  readonly fileName: string;
}

const sendForm = (
  url: string,
  headers: Readonly<Record<string, string | undefined>>,
  { fields, file, fileName }: FormSent,
) => {
  const boundary = "a-boundary";
  const texts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="recording"; filename="${fileName}"\r\ncontent-type: text/html\r\n\r\n`;
  return house.app.inject({
    method: "POST",
    url,
    headers: { ...headers, accept: "text/html", "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(texts.join("") + head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
};

const row = async (id: string) =>
  (
    await sql<{ bytes: Buffer | null; transcript: string; whole: string }>`SELECT bytes, transcript, r::text AS whole
      FROM voice_recording r WHERE voice_id = ${id}::uuid`.execute(house.stage.owner)
  ).rows[0];
const newest = async (lead: SignedIn): Promise<string> => {
  const { voices } = JSON.parse((await read(lead, "voices", "application/json")).body);
  return voices.find((one: { words: string }) => one.words === "")?.id ?? assert.fail("No recording waits.");
};

test("somebody speaks instead of writing, without an account: a person who may read it writes it down, the sender says it is wrong, then right, and the recording is deleted @practice P43", async () => {
  const [lead, champion] = [await be("engagement-lead"), await be("champion")];
  const link = randomUUID();
  assert.equal((await speak({ link, answerIn: "ur", words: "" }, wav("my own words"))).statusCode, 303);
  // Pressed twice.
  assert.equal((await speak({ link, answerIn: "ur", words: "" }, wav("my own words"))).statusCode, 303);
  const id = await newest(lead);
  const kept = await row(id);
  assert.ok(kept?.bytes?.includes("my own words") && !kept.bytes.includes("Quiet"));
  assert.doesNotMatch(
    (kept?.whole ?? "").replace(/\\x[0-9a-f]+/, ""),
    /Quiet|\d\d:\d\d/,
    "no name of a file, no time of day",
  );

  const at = `voices/${id}/recording`;
  assert.match(await page(nobody, `voices/yours?token=${link}&lang=ur`), /آوازیں پڑھنے والوں میں سے کوئی/);
  for (const who of [nobody, champion]) assert.equal((await read(who, `${at}?as=file`)).statusCode, 403);
  const file = await read(lead, `${at}?as=file`);
  assert.equal(file.headers["content-type"], "audio/wav");
  assert.match(String(file.headers["content-disposition"]), /^attachment; filename="sent\.wav"/);
  assert.equal(file.headers["x-content-type-options"], "nosniff");

  assert.equal((await post(lead, at, { agrees: "yes" })).statusCode, 422, "nothing is written down yet");
  await send(lead, at, { words: "میری بات" });
  assert.equal((await post(lead, at, { agrees: "yes" })).statusCode, 422, "not by whoever wrote it down");
  await send(nobody, "voices/yours", { link, transcript: "wrong" });
  assert.equal((await row(id))?.transcript, "");
  await send(lead, at, { words: "میری اپنی بات" });
  assert.match(await page(nobody, `voices/yours?token=${link}&lang=ur`), /میری اپنی بات/);
  await send(nobody, "voices/yours", { link, transcript: "right" });
  assert.equal((await row(id))?.bytes, null);
  assert.equal((await read(lead, at)).statusCode, 404);
  assert.match(await page(lead, `voices/${id}`), /میری اپنی بات[\s\S]*Written down from a recording, which is deleted/);
});

test("a second person can agree to what was written down; what nobody wrote down is deleted in time; a page of the web is sent back in the sender’s language and nothing of it is kept", async () => {
  const [lead, senior] = [await be("engagement-lead"), await be("senior-manager")];
  await speak({ link: randomUUID() }, wav("spoken twice"));
  const id = await newest(lead);
  await send(lead, `voices/${id}/recording`, { words: "Spoken twice." });
  await send(senior, `voices/${id}/recording`, { agrees: "yes" });
  assert.equal((await row(id))?.bytes, null);

  await speak({ link: randomUUID() }, wav("never heard"));
  const old = await newest(lead);
  const inAYear = new Date(Date.now() + 365 * 86_400_000);
  await withPlace(house.stage.app, placeId, (tx) => removeOldRecordings(tx, inAYear));
  assert.equal((await row(old))?.bytes, null);
  assert.match(await page(lead, `voices/${old}`), /nobody wrote it down/);

  const before = await sql<{ count: number }>`SELECT count(*)::int AS count FROM voice`.execute(house.stage.owner);
  const wrong = await speak({ link: randomUUID() }, Buffer.from("<!doctype html><script>alert(1)</script>"), "me.mp3");
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /یہ فائل نہیں لی جا سکتی/);
  const now = await sql<{ count: number }>`SELECT count(*)::int AS count FROM voice`.execute(house.stage.owner);
  assert.deepEqual(now.rows, before.rows);
});

test("a champion keeps the photo of what somebody wrote on paper; somebody else writes it down, and the photo is deleted @practice P43", async () => {
  const [champion, lead, senior] = [await be("champion"), await be("engagement-lead"), await be("senior-manager")];
  const fields = { cameBy: "paper", agreed: "yes", words: "" };
  const put = (who: SignedIn, words: string) =>
    sendForm("/riverside/voices/write-down", who.headers, { fields, file: wav(words), fileName: "scan.jpg" });
  assert.equal((await put(await be("analyst"), "read aloud")).statusCode, 403);
  const id = /voices\/([0-9a-f-]{36})/.exec(String((await put(champion, "read aloud")).headers.location))?.[1] ?? "";
  assert.ok((await row(id))?.bytes?.includes("read aloud"));
  await send(lead, `voices/${id}/recording`, { words: "We wait outside." });
  await send(senior, `voices/${id}/recording`, { agrees: "yes" });
  assert.equal((await row(id))?.bytes, null);
  assert.match(await page(lead, `voices/${id}`), /We wait outside\./);
});

test("two people choose the themes of a voice each for themselves, differ, and both stay; they are counted once a month, and whoever may not read a voice cannot say what it is about @practice P24", async () => {
  const [lead, keeper, champion] = [
    await be("engagement-lead"),
    await be("contributor", "community"),
    await be("champion"),
  ];
  const talk = { cameBy: "talk", agreed: "yes" };
  const voice = await send(champion, "voices/write-down", { ...talk, words: "Nobody spoke Twi." });
  await send(lead, "voices/themes", { name: "Interpreters", meaning: "Somebody who speaks it." });
  assert.equal((await post(lead, "voices/themes", { name: "interpreters" })).statusCode, 422);
  assert.equal((await post(champion, "voices/themes", { name: "Other" })).statusCode, 403);
  await send(lead, "voices/themes", { name: "Waiting" });
  const { themes } = (await read(lead, "voices/themes", "application/json")).json();
  const [interpreters, waiting]: readonly string[] = themes.map(({ id }: { id: string }) => id);
  await send(lead, `voices/${voice}/code`, { themes: [interpreters] });
  assert.doesNotMatch(await page(keeper, `voices/${voice}/code`), /chose:/, "not before they chose themselves");
  await send(keeper, `voices/${voice}/code`, { themes: [interpreters, waiting] });
  assert.match(await page(keeper, `voices/${voice}/code`), /chose: <bdi>Interpreters</);
  assert.match(await page(lead, `voices/${voice}/code`), /chose: <bdi>Interpreters, Waiting</);
  assert.equal((await post(await be("practitioner"), `voices/${voice}/code`, { themes: "" })).statusCode, 403);
  assert.equal((await post(lead, `voices/${voice}/code`, { themes: randomUUID() })).statusCode, 422);

  await send(lead, "voices/count", {});
  assert.equal((await post(keeper, "voices/count", {})).statusCode, 422);
  const counted = await page(champion, "voices/themes");
  assert.match(counted, /No theme was said often enough/);
  assert.doesNotMatch(counted, /\bTwi\b/);
  assert.match((await read(champion, "voices/themes?as=csv")).body, /Interpreters,,/);
});

test("whoever is worried tells the safeguarding lead by one button, who may read it then; it is recorded without the words @practice P43", async () => {
  const [lead, champion, guard] = [await be("engagement-lead"), await be("champion"), await be("practitioner")];
  const administrator = await be("administrator");
  const words = `Nobody would miss me ${randomUUID()}`;
  const id = await send(champion, "voices/write-down", { cameBy: "talk", agreed: "yes", words });
  assert.equal((await post(lead, `voices/${id}/tell`, {})).statusCode, 422, "nobody is named");
  const named = { person: guard.personId, reach: "020 7946 0000", hours: "weekdays 9 to 5" };
  const twoAddresses = { ...named, email: "a@example.org, b@example.org" };
  assert.equal((await post(administrator, "voices/safeguarding", twoAddresses)).statusCode, 422);
  await send(administrator, "voices/safeguarding", { ...named, email: "guard@example.org" });
  const old = { ...named, startedFrom: '[["hours",""],["person",""],["reach",""]]' };
  assert.equal((await post(administrator, "voices/safeguarding", old)).statusCode, 409, "somebody else named one");
  assert.match(await page(lead, `voices/${id}`), /020 7946 0000[\s\S]*Tell the safeguarding lead/);
  assert.equal((await read(guard, `voices/${id}`)).statusCode, 403, "not before they are told");
  await send(lead, `voices/${id}/tell`, {});
  assert.equal((await post(lead, `voices/${id}/tell`, {})).statusCode, 422, "they were told already");
  const letters = await sql<{
    text: string;
  }>`SELECT subject || text AS text FROM letter WHERE to_email = 'guard@example.org'`.execute(house.stage.owner);
  assert.equal(letters.rows.length, 1, "one letter, however often it is pressed");
  assert.ok(letters.rows[0]?.text.includes(`/voices/${id}`) && !letters.rows[0].text.includes("miss"));
  assert.match(await page(guard, "home"), /Somebody is worried about a voice/);
  assert.ok((await page(guard, `voices/${id}`)).includes(words));
  assert.equal((await post(guard, `voices/${id}/answer`, { answer: "a" })).statusCode, 403);
  const { rows } = await sql<{
    all: string;
  }>`SELECT h::text AS all FROM happening h WHERE what = 'voices.lead-told'`.execute(house.stage.owner);
  assert.ok(rows.length === 1 && !rows.some(({ all }) => all.includes(words)));
});

test("a place keeps its own list of who helps to complain, and its bank holidays put off the day that is promised; whoever names a reader from an older page is told", async () => {
  const [administrator, senior, other] = [
    await be("administrator"),
    await be("senior-manager"),
    await be("senior-manager"),
  ];
  await send(administrator, "voices/complaints", { does: "add", name: "Example advocacy", reach: "020 7946 0001" });
  const link = randomUUID();
  await send(nobody, "voices", { words: "They laughed.", kind: "unfair", link });
  assert.match(await page(nobody, `voices/yours?token=${link}`), /Example advocacy<\/bdi>: <bdi>020 7946 0001/);
  const dueOf = async (): Promise<string> => {
    const own = randomUUID();
    await send(nobody, "voices", { words: "How long?", link: own, name: "Example Known", toldBy: "020 7946 0002" });
    return (await read(nobody, `voices/yours?token=${own}`, "application/json")).json().dueOn;
  };
  const due = await dueOf();
  await send(administrator, "voices/days-off", { does: "add", day: due, name: "Example Holiday" });
  assert.ok((await dueOf()) > due);
  assert.equal(
    (await post(administrator, "voices/days-off", { does: "add", day: due, name: "Again" })).statusCode,
    422,
  );
  const startedFrom = '[["readers",""]]';
  await send(administrator, "voices/named", { person: senior.personId, startedFrom });
  const late = await post(administrator, "voices/named", { person: other.personId, startedFrom });
  assert.equal(late.statusCode, 409);
  const { voices } = (await read(await be("engagement-lead"), "voices", "application/json")).json();
  const known = voices.find((one: { words: string }) => one.words === "How long?").id;
  assert.match(await page(await be("commissioner"), `voices/${known}`), /Example Known[\s\S]*020 7946 0002/);
});
