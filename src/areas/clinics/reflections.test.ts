import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { chosen, logAt as at, openLogs, passphrase } from "../../rehearsal-logs.ts";

let place: Awaited<ReturnType<typeof openLogs>>;
before(async () => {
  place = await openLogs();
});
after(() => place.house.close());

/** @practice P40 */
test("somebody writes, signs out, comes back, is asked for the passphrase and reads", async () => {
  const amina = await place.browse("Amina");
  const first = await place.read(amina, at);
  assert.match(first, /If you lose your passphrase, what you wrote is lost/);
  assert.equal((await place.post(amina, `${at}/begin`, { ...chosen, understood: "" })).statusCode, 422);
  assert.equal((await place.post(amina, `${at}/begin`, { ...chosen, passphraseAgain: "seven swans" })).statusCode, 422);
  const short = { ...chosen, passphraseNew: "swan", passphraseAgain: "swan" };
  assert.match((await place.post(amina, `${at}/begin`, short)).body, /at least 12 letters/);
  await place.send(amina, `${at}/begin`, chosen);
  await place.send(amina, at, { entry: crypto.randomUUID(), words: "I listened longer today." });
  assert.deepEqual(
    (await place.log(amina)).reflections.map(({ words }) => words),
    ["I listened longer today."],
  );

  assert.ok((await place.signOut(amina)).statusCode < 400);
  assert.equal((await place.ask(amina, at)).statusCode, 403);
  const back = await place.again(amina);
  assert.deepEqual(await place.log(back), { state: "locked", reflections: [] });
  assert.match(await place.read(back, at), /type="password"/);
  assert.equal((await place.post(back, `${at}/open`, { passphrase: "seven swans" })).statusCode, 422);
  await place.send(back, `${at}/open`, { passphrase });
  assert.equal((await place.log(back)).reflections[0]?.words, "I listened longer today.");
});

/** @practice P40 */
test("on another device it is asked for again; signing out of one locks all; locking locks at once", async () => {
  const amina = await place.browse("Amina Two");
  await place.send(amina, `${at}/begin`, chosen);
  const telephone = await place.again(amina);
  assert.equal((await place.log(telephone)).state, "locked");
  await place.send(telephone, `${at}/open`, { passphrase });
  await place.send(amina, `${at}/lock`, {});
  assert.deepEqual([(await place.log(amina)).state, (await place.log(telephone)).state], ["locked", "open"]);
  await place.send(amina, `${at}/open`, { passphrase });
  await place.signOut(telephone);
  assert.equal((await place.log(amina)).state, "locked");
});

/** @practice P40 */
test("what was written while the log was locked is kept by the same form, once the passphrase is there", async () => {
  const amina = await place.browse("Amina Three");
  await place.send(amina, `${at}/begin`, chosen);
  await place.send(amina, `${at}/lock`, {});
  const form = { entry: crypto.randomUUID(), words: "Written for half an hour. <b>Bold</b>" };
  const refused = await place.house.app.inject({
    method: "POST",
    url: `/riverside/${at}`,
    headers: { ...amina.headers, accept: "text/html", "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ ...form, passphrase: "not the passphrase" }).toString(),
  });
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /Written for half an hour\. &lt;b&gt;Bold/);
  assert.doesNotMatch(refused.body, /not the passphrase/);
  await place.send(amina, at, { ...form, passphrase });
  // Pressed twice is one entry; other words under the same number are not lost.
  await place.send(amina, at, form);
  await place.send(amina, at, { ...form, words: "Something else." });
  assert.deepEqual(
    (await place.log(amina)).reflections.map(({ words }) => words),
    ["Something else.", form.words],
  );
  assert.equal((await place.write(amina, "  \r\n ")).statusCode, 422);
  assert.match((await place.write(amina, "x".repeat(8001))).body, /two parts/);
});

/** @practice P40 */
test("whoever guesses is stopped after ten tries, and told when to come back", async () => {
  const amina = await place.browse("Amina Four");
  await place.send(amina, `${at}/begin`, chosen);
  await place.send(amina, `${at}/lock`, {});
  for (let guess = 0; guess < 10; guess += 1)
    assert.equal((await place.post(amina, `${at}/open`, { passphrase: `guess number ${guess}` })).statusCode, 422);
  const stopped = await place.post(amina, `${at}/open`, { passphrase });
  assert.equal(stopped.statusCode, 429);
  assert.ok(Number(stopped.headers["retry-after"]) > 0);
  assert.match(stopped.body, /Wait \d minutes/);
  const bilal = await place.browse("Bilal Four");
  await place.send(bilal, `${at}/begin`, chosen);
});

/** @practice P40 */
test("a passphrase is changed only by whoever knows it, and a printed code opens the log after it", async () => {
  const amina = await place.browse("Amina Five");
  await place.send(amina, `${at}/begin`, chosen);
  await place.send(amina, at, { entry: crypto.randomUUID(), words: "Before the change." });
  const shown = await place.read(amina, `${at}/recovery`);
  const code = /([A-Z0-9]{4}-){6}[A-Z0-9]{4}/.exec(shown)?.[0] ?? "";
  assert.notEqual(/([A-Z0-9]{4}-){6}[A-Z0-9]{4}/.exec(await place.read(amina, `${at}/recovery`))?.[0], code);
  assert.equal(
    (await place.post(amina, `${at}/recovery`, { passcode: code, passphrase: "a guess at it" })).statusCode,
    422,
  );
  assert.equal((await place.post(amina, `${at}/recovery`, { passcode: "AAAA", passphrase })).statusCode, 422);
  await place.send(amina, `${at}/recovery`, { passcode: code, passphrase });

  const fresh = "eight maids by the Thames";
  const change = { passphraseNew: fresh, passphraseAgain: fresh };
  // The log is open, and still whoever sits at it cannot take it over.
  assert.equal(
    (await place.post(amina, `${at}/passphrase`, { ...change, passphrase: "not it at all" })).statusCode,
    422,
  );
  await place.send(amina, `${at}/passphrase`, { ...change, passphrase });
  const back = await place.again(amina);
  assert.equal((await place.post(back, `${at}/open`, { passphrase })).statusCode, 422);
  await place.send(back, `${at}/open`, { passphrase: fresh });
  assert.equal((await place.log(back)).reflections[0]?.words, "Before the change.");
  const later = await place.again(amina);
  await place.send(later, `${at}/open`, { passphrase: code.toLowerCase().replaceAll("-", "") });
  assert.equal((await place.log(later)).reflections[0]?.words, "Before the change.");
});

/** @practice P40 */
test("nobody reads another's log, a program reads none, and one without a place has none", async () => {
  const [amina, bilal] = [await place.browse("Amina Six"), await place.browse("Bilal Six")];
  await place.send(amina, `${at}/begin`, chosen);
  const entry = crypto.randomUUID();
  await place.send(amina, at, { entry, words: "Amina’s own." });
  assert.equal((await place.log(bilal)).state, "none");
  await place.send(bilal, `${at}/begin`, chosen);
  // An entry under a number that is another's writes nothing over it.
  await place.post(bilal, at, { entry, words: "Bilal’s." });
  assert.equal((await place.log(amina)).reflections[0]?.words, "Amina’s own.");
  assert.doesNotMatch(JSON.stringify(await place.log(bilal)), /Amina/);
  const program = await place.be("Program Six", "administrator");
  assert.equal((await place.post(program, `${at}/begin`, chosen)).statusCode, 422);
  const stranger = { headers: {} };
  assert.equal((await place.ask(stranger, at)).statusCode, 403);
  for (const step of ["", "/begin", "/open", "/lock", "/passphrase", "/recovery", "/throw-away"])
    assert.ok([403, 422].includes((await place.post(stranger, `${at}${step}`, {})).statusCode), step);
  // Rows moved under somebody else's name by whoever has the database open nothing.
  await sql`UPDATE reflection SET person_id = ${bilal.personId} WHERE person_id = ${amina.personId}`.execute(
    place.house.stage.owner,
  );
  assert.ok((await place.log(bilal)).reflections.every(({ words }) => words === null || words.startsWith("Bilal")));
  assert.match(await place.read(bilal, at), /This cannot be read/);
});

/** @practice P40 */
test("what is sent after signing out keeps the words on the page, and never the passphrase", async () => {
  const amina = await place.browse("Amina Ten");
  const late = await place.house.app.inject({
    method: "POST",
    url: `/riverside/${at}`,
    headers: { accept: "text/html", "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({
      entry: crypto.randomUUID(),
      words: "Half a page of words.",
      passphrase,
      startedFrom: amina.personId,
    }).toString(),
  });
  assert.match(late.body, /Half a page of words\./);
  assert.doesNotMatch(late.body, new RegExp(passphrase));
});
