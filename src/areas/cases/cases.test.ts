import assert from "node:assert/strict";
import { after, test } from "node:test";
import { z } from "zod";
import { monthsLater } from "../../nouns/months.ts";
import { openTwoSides } from "../../rehearsal-two-sides.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { recognition } from "../recognition/recognition.area.ts";
import { sessions } from "../sessions/sessions.area.ts";
import { cases } from "./cases.area.ts";

const today = new Date().toISOString().slice(0, 10);
const { house, circle, trust, who, send, made, told, page } = await openTwoSides([sessions, recognition, cases]);
after(() => house.close());

const caseTold = z.object({
  pseudonym: z.string(),
  right: z.string(),
  parts: z.array(z.object({ part: z.string(), words: z.string() })),
  state: z.string().nullable(),
  steps: z.array(z.object({ did: z.string(), words: z.string() })),
});
const caseOf = async (id: string, by: SignedIn) => caseTold.parse(await told(`cases/${id}`, by));
const status = async (path: string, by: SignedIn): Promise<number> =>
  (await house.app.inject({ url: `/riverside/${path}`, headers: { accept: "application/json", ...by.headers } }))
    .statusCode;

const asking = {
  asks: "Somebody to talk to, in Somali.",
  language: "Somali",
  condition: "psychosis",
  helpedBy: "vcso",
  agreed: "yes",
  tellsBack: "yes",
};
const ask = (more: object = {}, by = who("carer")): Promise<string> =>
  made("cases", { ...asking, holder: trust, ...more }, by);
const shared = {
  title: "Who sits in the meetings",
  purpose: "So that people tell their story once.",
  fields: "Language\nWhat the person asks for",
  neverShared: "What was said in therapy",
  startsOn: today,
  endsOn: monthsLater(today, 12),
  reviewOn: monthsLater(today, 6),
};

/** An agreement in force between the two, which names the carers’ worker. */
async function agree(): Promise<string> {
  const workers = [who("carer").personId, who("therapist").personId];
  const id = await made("agreements", { ...shared, one: circle, other: trust, workers }, who("carer"));
  await made(`agreements/${id}/sign`, { number: 1 }, who("carer"));
  await made(`agreements/${id}/sign`, { number: 1 }, who("therapist"));
  return id;
}
const trained = { trainedOn: today, until: monthsLater(today, 12) };
const yesTo = (agreement: string) => ({
  agreement,
  basis: "consent",
  how: "interpreter",
  until: monthsLater(today, 3),
});

test("a worker asks for help with somebody who agreed; the service answers by a day, and what came of it is told back @practice P14 @practice P17", async () => {
  const refusals = [
    [{ agreed: "no" }, /Ask the person first/],
    [{ asks: "" }, /Write what the person asks for/],
    [{ asks: "Ring 020 7946 0958." }, /Leave out numbers and addresses/],
    [{ holder: crypto.randomUUID() }, /Choose who is asked to help/],
    [{ deprivation: "11" }, /whole number from 1 to 10/],
  ] as const;
  for (const [more, words] of refusals) {
    const answer = await send("cases", { ...asking, holder: trust, ...more }, who("carer"));
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, words);
  }
  assert.match(
    (await send("cases", { ...asking, holder: trust }, who("contributor"))).body,
    /Practitioners, senior managers/,
  );
  assert.match(
    (await send("cases", { ...asking, holder: trust }, who("stranger"))).body,
    /You work for no organisation here/,
  );
  const id = await ask();
  const { pseudonym } = await caseOf(id, who("carer"));
  assert.match(pseudonym, /^[a-z]+-[a-z]+-\d{2,4}$/);
  assert.match(await page("home", who("therapist")), new RegExp(`${pseudonym}: yes or no\\?`));
  // Nobody else knows that it is there.
  for (const name of ["lead", "contributor", "stranger"]) {
    assert.notEqual(await status(`cases/${id}`, who(name)), 200);
    assert.doesNotMatch(await page("cases", who(name)), new RegExp(pseudonym));
  }
  assert.equal(await status(`cases/${id}`, who("stranger")), 404);
  // Those who asked may not answer for the service.
  assert.equal((await send(`cases/${id}/say`, { did: "accepted" }, who("carer"))).statusCode, 403);
  assert.match((await send(`cases/${id}/say`, { did: "declined" }, who("therapist"))).body, /Write why/);
  await made(`cases/${id}/say`, { did: "accepted" }, who("therapist"));
  const again = await send(`cases/${id}/say`, { did: "declined", words: "No." }, who("manager"));
  assert.equal(again.statusCode, 409);
  assert.match(again.body, /Somebody was faster/);
  await made(`cases/${id}/say`, { did: "begun" }, who("therapist"));
  await made(`cases/${id}/say`, { did: "ended", words: "They sleep again." }, who("therapist"));
  const end = await caseOf(id, who("carer"));
  assert.deepEqual([end.right, end.state], ["asked", "ended"]);
  assert.equal(end.steps.at(-1)?.words, "They sleep again.");
  assert.match(await page("home", who("carer")), new RegExp(`What came of ${pseudonym}`));
  // That they asked counts as given by their organisation.
  assert.match(await page("recognition", who("carer")), /Brought somebody to a service/);
});

test("who did not agree that it is told back: those who asked do not read what happened @practice P14", async () => {
  const id = await ask({ tellsBack: "no" });
  await made(`cases/${id}/say`, { did: "declined", words: "Only for adults." }, who("therapist"));
  const seen = await caseOf(id, who("carer"));
  assert.deepEqual([seen.state, seen.steps], [null, []]);
  assert.doesNotMatch(await page(`cases/${id}`, who("carer")), /Only for adults/);
});

test("the same person asked for twice is noticed by the service, and tells neither who the other is @practice P17", async () => {
  const [one, two] = [await ask({ match: "Blue  heron" }), await ask({ match: "blue heron" })];
  assert.match(await page(`cases/${one}`, who("therapist")), /Another case with the same words/);
  const { pseudonym } = await caseOf(two, who("therapist"));
  assert.doesNotMatch(await page(`cases/${one}`, who("carer")), new RegExp(pseudonym));
});

test("with agreement, training and the person’s yes a worker of another organisation sees the parts it names; taken back, nothing at the next click @practice P17", async () => {
  const agreement = await agree();
  // The trust opens it by itself: the circle has not asked for it.
  const id = await ask({ holder: trust }, who("therapist"));
  const { pseudonym } = await caseOf(id, who("therapist"));
  assert.equal(await status(`cases/${id}`, who("carer")), 404);
  for (const [more, words] of [
    [{ until: "2020-01-01" }, /That day is over/],
    [{ until: "2026-02-31" }, /There is no such day/],
    [{ basis: "law" }, /Write why it is shared without a yes/],
    [{ how: "other" }, /Choose which/],
    [{ agreement: crypto.randomUUID() }, /Choose an agreement of your organisation/],
  ] as const) {
    const answer = await send(`cases/${id}/consent`, { ...yesTo(agreement), ...more }, who("therapist"));
    assert.match(answer.body, words);
  }
  assert.equal((await send(`cases/${id}/consent`, yesTo(agreement), who("carer"))).statusCode, 404);
  await made(`cases/${id}/consent`, yesTo(agreement), who("therapist"));
  // Not trained yet: told why, and nothing is shown.
  const untrained = await page(`cases/${id}`, who("carer"));
  assert.match(untrained, /Nobody has written down that you are trained/);
  assert.doesNotMatch(untrained, /Somali/);
  const ready = { person: who("carer").personId, ...trained };
  assert.equal((await send("cases/ready", ready, who("carer"))).statusCode, 403);
  assert.match(
    (await send("cases/ready", { ...ready, person: who("manager").personId }, who("manager"))).body,
    /Somebody else writes this down/,
  );
  await made("cases/ready", ready, who("manager"));
  const seen = await caseOf(id, who("carer"));
  assert.deepEqual(
    [seen.right, seen.parts.map(({ part }) => part), seen.state],
    ["agreement", ["asks", "language"], null],
  );
  const shown = await page(`cases/${id}`, who("carer"));
  assert.match(shown, /Somali/);
  assert.doesNotMatch(shown, /psychosis/i);
  // Who looked is there for those who hold it, and for the person.
  assert.match(await page(`cases/${id}`, who("therapist")), /Example carer[\s\S]*agreement and yes/);
  const letter = await page(`cases/${id}/letter?in=ur`, who("therapist"));
  const link = /\/riverside\/cases\/own\?token=([\w-]+)/.exec(letter)?.[1] ?? assert.fail(letter);
  const own = async (language = "en") =>
    (
      await house.app.inject({
        url: `/riverside/cases/own?token=${link}&lang=${language}`,
        headers: { accept: "text/html" },
      })
    ).body;
  assert.match(await own(), new RegExp(`${pseudonym}[\\s\\S]*Example Carers’ Circle[\\s\\S]*Example carer`));
  assert.match(await own("ur"), /آپ نے اجازت دی/);
  const broken = await house.app.inject({
    url: `/riverside/cases/own?token=${link.slice(0, -2)}xx`,
    headers: { accept: "text/html" },
  });
  assert.equal(broken.statusCode, 403);
  assert.doesNotMatch(broken.body, new RegExp(pseudonym));
  // Where the record is, is for those who hold it.
  await made(`cases/${id}/pointer`, { pointer: "Record system, wharf-post" }, who("therapist"));
  assert.match(await page(`cases/${id}`, who("therapist")), /Record system, wharf-post/);
  assert.doesNotMatch(await page(`cases/${id}`, who("carer")), /wharf-post/);
  // The person takes it back by the link, without an account.
  const back = await house.app.inject({
    method: "POST",
    url: "/riverside/cases/own",
    headers: { accept: "application/json" },
    payload: { token: link },
  });
  assert.equal(back.statusCode, 201, back.body);
  assert.equal(await status(`cases/${id}`, who("carer")), 403);
  assert.match(await page(`cases/${id}`, who("carer")), /taken back/);
  assert.doesNotMatch(await page("cases", who("carer")), new RegExp(pseudonym));
  assert.match(await own(), /Taken back on/);
  await made(`cases/${id}/letter`, {}, who("therapist"));
  assert.doesNotMatch(await own(), new RegExp(pseudonym));
});

test("a meeting talks about people, and each member sees those, and the parts of them, that they may @practice P17", async () => {
  const agreement = await agree();
  await send("cases/ready", { person: who("carer").personId, ...trained }, who("manager"));
  const [open, shut] = [await ask({}, who("therapist")), await ask({ language: "Polish" }, who("therapist"))];
  await made(`cases/${open}/consent`, yesTo(agreement), who("therapist"));
  const meeting = await made(
    "sessions",
    { title: "Team meeting", kind: "meeting", purpose: "To plan.", promisedLevel: "decided-together", openTo: "place" },
    who("lead"),
  );
  const at = `cases/meeting/${meeting}`;
  assert.match((await send(at, { case: open }, who("carer"))).body, /that your organisation holds/);
  for (const one of [open, shut]) await made(at, { case: one }, who("therapist"));
  assert.equal((await told(at, who("therapist"))).cases.length, 2);
  const agenda = await told(at, who("carer"));
  assert.deepEqual([agenda.cases.map(({ id }: { id: string }) => id), agenda.hidden], [[open], 1]);
  const shown = await page(at, who("carer"));
  assert.match(shown, /One person is talked about whom you may not see/);
  assert.doesNotMatch(shown, /Polish|psychosis/i);
  // Reading the agenda is looking at each of them: those who hold the case see who did.
  assert.match(await page(`cases/${open}`, who("therapist")), /Example carer[\s\S]*agreement and yes/);
  assert.doesNotMatch(await page(`cases/${shut}`, who("therapist")), /Example carer/);
});

test("where somebody would be harmed it is opened without a yes for an hour; it is told, looked at by somebody else, and the person reads it @practice P17", async () => {
  const id = await ask({}, who("therapist"));
  const { pseudonym } = await caseOf(id, who("therapist"));
  assert.equal(await status(`cases/${id}`, who("carer")), 404);
  const reason = "They rang us from the bridge and hung up.";
  for (const [sent, words] of [
    [{ pseudonym, reason: "Urgent." }, /in a sentence/],
    [{ pseudonym: "amber", reason }, /two words and the number/],
    [{ pseudonym: "amber-kettle-9999", reason }, /no case of that name/],
  ] as const)
    assert.match((await send("cases/emergency", sent, who("carer"))).body, words);
  await made("cases/emergency", { pseudonym: pseudonym.replaceAll("-", " ").toUpperCase(), reason }, who("carer"));
  assert.equal((await caseOf(id, who("carer"))).right, "glass");
  assert.match(await page("home", who("therapist")), new RegExp(`${pseudonym} was opened without a yes`));
  const shown = await page(`cases/${id}`, who("therapist"));
  const glass = /name="glass" value="([\w-]+)"/.exec(shown)?.[1] ?? assert.fail(shown);
  assert.equal(
    (await send(`cases/${id}/review`, { glass, right: "yes", review: "Fine." }, who("carer"))).statusCode,
    403,
  );
  assert.match((await send(`cases/${id}/review`, { glass }, who("therapist"))).body, /Choose whether it was right/);
  await made(`cases/${id}/review`, { glass, right: "no", review: "A call to us would have done." }, who("therapist"));
  assert.equal(
    (await send(`cases/${id}/review`, { glass, right: "yes", review: "It was." }, who("manager"))).statusCode,
    403,
  );
  assert.match(await page(`cases/${id}`, who("therapist")), /It was not right/);
});
