import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { areas } from "../../areas.ts";
import { startPlace } from "../../db/stage.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn, SomebodyToBe } from "../../web/rehearsal-people.ts";

let house: RehearsedHost;
let placeId = "";
before(async () => {
  house = await rehearseHost(areas);
  placeId = await startPlace(house.stage.app, "Riverside");
});
after(() => house.close());

const be = (somebody: SomebodyToBe = {}) => signedIn(house.stage, { placeId, ...somebody });
const get = (who: SignedIn, path: string, accept = "application/json") =>
  house.app.inject({ url: `/riverside${path}`, headers: { accept, ...who.headers } });
const post = (who: SignedIn, path: string, payload: object) =>
  house.app.inject({
    method: "POST",
    url: `/riverside${path}`,
    headers: { accept: "application/json", ...who.headers },
    payload,
  });

const saved = async (answer: ReturnType<typeof post>): Promise<string> => {
  const { statusCode, body } = await answer;
  assert.equal(statusCode, 201, body);
  return JSON.parse(body).id;
};

test("somebody is several things at once, says since when, and when it is over it stays in what they said", async () => {
  const me = await be({ roles: ["contributor"] });
  const community = await saved(
    post(await be({ roles: ["champion"] }), "/communities", {
      name: "Example Kashmiri",
      history: "Told.",
      toldBy: "Elders",
    }),
  );
  await saved(post(me, "/about-me/standings", { standing: "carer", community, seenBy: "place" }));
  await saved(post(me, "/about-me/standings", { standing: "vcso-worker", seenBy: "nobody" }));
  const twice = await post(me, "/about-me/standings", { standing: "carer", community, seenBy: "public" });
  assert.equal(twice.statusCode, 422);
  assert.match(twice.json().problems[0].words, /You said this already/);
  const { said } = (await get(me, "/about-me/standings")).json();
  assert.deepEqual(
    new Set(said.map(({ standing }: { standing: string }) => standing)),
    new Set(["carer", "vcso-worker"]),
  );
  const carer = said.find(({ standing }: { standing: string }) => standing === "carer");
  assert.equal(carer.community, "Example Kashmiri");
  await saved(post(me, "/about-me/standings", { step: "end", id: carer.id }));
  const after = (await get(me, "/about-me/standings")).json().said;
  assert.notEqual(after.find(({ id }: { id: string }) => id === carer.id).until, null);
  assert.match(
    (await get(me, "/about-me/standings", "text/html")).body,
    /only when a group\s+of that community says that it chose them/,
  );
});

test("nobody can make themselves speak for a community: the database has no way to write it", async () => {
  const me = await be();
  assert.equal((await post(me, "/about-me/standings", { standing: "carer", speaksFor: true })).statusCode, 422);
  const { rows } = await house.stage.owner
    .selectNoFrom((is) =>
      is
        .fn<boolean>("has_column_privilege", [
          is.val("alongside_app"),
          is.val("person_standing"),
          is.val("speaks_for"),
          is.val("INSERT, UPDATE"),
        ])
        .as("may"),
    )
    .execute()
    .then((all) => ({ rows: all }));
  assert.equal(rows[0]?.may, false);
});

test("a sheet keeps every version, and two who write at once both keep their words", async () => {
  const me = await be();
  const first = { number: "0", ways: ["phone", "through"], details: "ask the شیخ", seenBy: "place" };
  await saved(post(me, "/about-me/contact", first));
  await saved(post(me, "/about-me/contact", { ...first, number: "1", not: "never at home" }));
  const late = await house.app.inject({
    method: "POST",
    url: "/riverside/about-me/contact",
    headers: { accept: "text/html", ...me.headers },
    payload: { ...first, number: "1", details: "my late words" },
  });
  assert.equal(late.statusCode, 409);
  assert.match(late.body, /my late words/);
  assert.match(late.body, /never at home/);
  await saved(post(me, "/about-me/contact", { ...first, number: "2", details: "both" }));
  const { versions } = (await get(me, "/about-me/contact")).json();
  assert.deepEqual(
    versions.map(({ number, seenBy }: { number: number; seenBy: string }) => [number, seenBy]),
    [
      [3, "place"],
      [2, "nobody"],
      [1, "nobody"],
    ],
  );
  assert.equal(
    (await post(me, "/about-me/contact", { number: "3", ways: "carrier-pigeon", seenBy: "place" })).statusCode,
    422,
  );
  await saved(post(me, "/about-me/contact", { step: "remove" }));
  assert.deepEqual((await get(me, "/about-me/contact")).json().versions, []);
});

test("needs are shown with a dated consent, hidden in the moment it is taken back, and asked again after a year", async () => {
  const me = await be();
  const lead = await be({ roles: ["engagement-lead"] });
  await saved(post(me, "/about-me/access", { number: "0", needs: ["bsl"], more: "face the light", seenBy: "place" }));
  const page = () => get(lead, `/people/${me.personId}`, "text/html");
  assert.match((await page()).body, /British Sign Language/);
  const { consents } = (await get(me, "/about-me/consents")).json();
  assert.equal(consents[0].purpose, "share-needs");
  await saved(post(me, "/about-me/consents", { purpose: "share-needs", says: "no" }));
  assert.doesNotMatch((await page()).body, /British Sign Language|face the light/);
  const sheet = (await get(me, "/about-me/access")).json().versions[0];
  assert.match(sheet.content.review, /^\d{4}-\d{2}-\d{2}$/);
  assert.notEqual((await get(me, "/about-me/consents")).json().consents[0].withdrawnAt, null);
  await saved(post(me, "/about-me/consents", { purpose: "share-needs", says: "yes" }));
  assert.match((await page()).body, /British Sign Language/);
  assert.equal((await get(me, "/about-me/consents")).json().consents.length, 2);
});

test("equality answers are optional, follow from each other, and a written stop holds until it is undone", async () => {
  const me = await be();
  const answers = { "ethnic-group": "asian", birth: "1971", religion: "muslim" };
  await saved(post(me, "/about-me/equality", answers));
  const asked = (await get(me, "/about-me/equality", "text/html")).body;
  assert.match(asked, /Which of the following best describes your Asian or Asian British background\?/);
  assert.doesNotMatch(asked, /describes your White background/);
  await saved(
    post(me, "/about-me/equality", {
      ...answers,
      "background-asian": "any-other",
      "background-asian-own": "Pahari",
      religion: "",
    }),
  );
  const told = (await get(me, "/about-me/equality")).json();
  assert.deepEqual(told.answers, { birth: "1971", "ethnic-group": "asian", "background-asian": "any-other" });
  assert.equal(told.words["background-asian-own"], "Pahari");
  assert.equal((await post(me, "/about-me/equality", { birth: "1971-02-30" })).statusCode, 422);
  assert.equal((await post(me, "/about-me/equality", { religion: "jedi" })).statusCode, 422);
  await saved(post(me, "/about-me/equality", { step: "stop" }));
  const stopped = await get(me, "/about-me/equality", "text/html");
  assert.doesNotMatch(stopped.body, /What is your religion/);
  assert.deepEqual((await get(me, "/about-me/equality")).json().answers, {});
  assert.equal((await post(me, "/about-me/equality", answers)).statusCode, 422);
  assert.equal((await get(me, "/about-me")).json().mayBeAskedEquality, false);
  assert.equal((await house.stage.owner.selectFrom("equality_answer").selectAll().execute()).length, 0);
  await saved(post(me, "/about-me/equality", { step: "undo" }));
  await saved(post(me, "/about-me/equality", answers));
  assert.equal((await get(me, "/about-me/equality")).json().answers.religion, "muslim");
});

test("counts of answers show nothing of fewer than ten people, and not whether there is an answer at all", async () => {
  const lead = await be({ roles: ["engagement-lead"] });
  const before = (await get(lead, "/people/monitoring")).body;
  for (let number = 1; number <= 9; number += 1)
    await saved(post(await be(), "/about-me/equality", { religion: "sikh", sex: number < 5 ? "female" : "male" }));
  assert.equal((await get(lead, "/people/monitoring")).body, before);
  for (let number = 1; number <= 3; number += 1)
    await saved(post(await be(), "/about-me/equality", { religion: "sikh" }));
  const { questions } = (await get(lead, "/people/monitoring")).json();
  const religion = questions.find(({ question }: { question: string }) => question === "religion");
  const sikh = religion.answers.find(({ answer }: { answer: string }) => answer === "sikh");
  assert.equal(sikh.count.count, 10);
  assert.match((await get(lead, "/people/monitoring", "text/html")).body, /fewer than 10/);
});

test("what somebody says of themselves is in what is kept on them, and goes when they are forgotten", async () => {
  const me = await be({ roles: ["contributor"] });
  await saved(post(me, "/about-me/standings", { standing: "service-user", seenBy: "nobody" }));
  await saved(post(me, "/about-me/languages", { number: "0", spoken: "ਪੰਜਾਬੀ", seenBy: "nobody" }));
  await saved(post(me, "/about-me/consents", { purpose: "name-me", says: "yes" }));
  await saved(post(me, "/about-me/equality", { religion: "hindu", birth: "1960-05-04" }));
  const record = (await get(me, "/my-record")).body;
  assert.match(record, /"ownPage":"about-me\/standings"/);
  for (const words of ["I use services", "ਪੰਜਾਬੀ", "You may name me", "Hindu", "1960-05-04"])
    assert.ok(record.includes(words), words);
  await saved(post(me, "/my-record/erase", { sure: "yes" }));
  for (const table of ["person_standing", "person_sheet", "person_consent", "equality_link"] as const) {
    const rows = await house.stage.owner
      .selectFrom(table)
      .select("person_id")
      .where("person_id", "=", me.personId)
      .execute();
    assert.deepEqual(rows, [], table);
  }
});
