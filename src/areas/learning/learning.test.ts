import assert from "node:assert/strict";
import { after, test } from "node:test";
import { withPlace } from "../../db/transaction.ts";
import { nobody, openPlace } from "../../rehearsal-place.ts";
import type { Asking } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { eraseLearning, readLearningHeld } from "./learning-held.store.ts";
import { standOf } from "./standing.rules.ts";
import { keepRelease } from "../releases/testing-release.store.ts";

const { house, placeId, be, ask, post: sendAnything, send } = await openPlace();
after(() => house.close());

const read = async (who: Asking, path: string, accept = "text/html") => {
  const answer = await ask(who, path, accept);
  return { status: answer.statusCode, body: answer.body };
};
const post = async (who: Asking, path: string, body: object) => {
  const answer = await sendAnything(who, path, body);
  return { status: answer.statusCode, body: answer.body, at: String(answer.headers.location ?? "") };
};

/** An answer for everyone, given to what somebody said to the champion. */
async function answerForEveryone(champion: SignedIn, lead: SignedIn): Promise<void> {
  const voice = await send(champion, "voices/write-down", { words: "Nobody rang.", cameBy: "talk", agreed: "yes" });
  await send(lead, `voices/${voice}/answer`, { outcome: "did", answer: "We ring now.", answerIn: "en" });
  const released = { words: "People were not rung back.", answer: "We ring within two days.", namesNobody: "yes" };
  await send(lead, `voices/${voice}/release`, released);
}

test("what one side learned and the other agreed goes into print, each sentence opens its source, and a withdrawn source takes it out at once @practice P26", async () => {
  const champion = await be("Champion", "champion");
  const lead = await be("Lead", "engagement-lead");
  const keeper = await be("Keeper", "organisation-worker", "community");
  const practitioner = await be("Practitioner", "practitioner");
  const proposalId = await send(keeper, "proposals", { kind: "silence-limit-days", value: "30", because: "So." });
  await keepRelease(house.stage, { placeId, personId: lead.personId, proposalId });
  await answerForEveryone(champion, lead);
  const programme = await send(champion, "programmes", {
    name: "Closed circle",
    concern: "People leave.",
    side: "community",
  });

  const { sources } = JSON.parse((await read(champion, "learning/lessons/new", "application/json")).body);
  const thingOf = (kind: string): string => sources.find((one: { kind: string }) => one.kind === kind)?.thing ?? "";
  assert.deepEqual(
    sources.map(({ kind }: { kind: string }) => kind).toSorted(),
    ["release", "voice"],
    "what is closed is no source",
  );
  const closed = await post(champion, "learning/lessons", { sentence: "Secret.", programme });
  assert.equal(closed.status, 422);
  assert.match((await post(champion, "learning/lessons", { sentence: "An opinion." })).body, /what it rests on/);

  const first = await send(champion, "learning/lessons", {
    sentence: "Ring within two days.",
    release: "1",
    voice: thingOf("voice"),
  });
  const second = await send(lead, "learning/lessons", { sentence: "Write less.", voice: thingOf("voice") });
  assert.equal((await post(keeper, `learning/lessons/${first}/review`, { says: "yes" })).status, 403, "the same side");
  assert.match((await read(practitioner, "home")).body, /The other side wrote down what was learned/);
  const guidance = await send(lead, "learning", { title: "Ringing back", forWhom: "Teams" });
  assert.equal((await read(nobody, `learning/${guidance}`)).status, 404, "never in print yet");
  assert.equal((await post(lead, `learning/${guidance}/publish`, { lessons: first })).status, 422, "nobody agreed yet");
  await send(practitioner, `learning/lessons/${first}/review`, { says: "yes" });
  assert.equal((await post(lead, `learning/lessons/${first}/review`, { says: "no", because: "Later." })).status, 403);
  assert.equal((await post(keeper, `learning/lessons/${second}/review`, { says: "no" })).status, 422);
  await send(keeper, `learning/lessons/${second}/review`, { says: "yes" });

  await send(lead, `learning/${guidance}/publish`, { lessons: [first] });
  await send(keeper, `learning/${guidance}/publish`, { lessons: [first, second] });
  const open = await read(nobody, `learning/${guidance}`);
  assert.match(
    open.body,
    /Ring within two days\.[\s\S]*\/riverside\/published\/1[\s\S]*\/riverside\/voices\/answers[\s\S]*We ring within two days/,
  );
  assert.match(open.body, /Write less\.[\s\S]*Edition 2/);
  assert.doesNotMatch(open.body, /Example (?:Champion|Lead|Keeper|Practitioner)/);
  assert.match((await read(nobody, `learning/${guidance}?edition=1`)).body, /An earlier edition/);
  assert.equal((await read(nobody, `learning/${guidance}?edition=9`)).status, 404);
  assert.match((await read(practitioner, "search?q=ringing")).body, /Ringing back/);

  await send(lead, "published/1/withdraw", { because: "A count was wrong." });
  const gone = await read(nobody, `learning/${guidance}`);
  assert.doesNotMatch(gone.body, /Ring within two days\./);
  assert.match(gone.body, /One sentence was taken out[\s\S]*withdrawn/);
  assert.match(
    (await read(practitioner, `learning/${guidance}`)).body,
    /Ring within two days\.[\s\S]*A source was withdrawn/,
  );
  assert.match((await read(lead, "home")).body, /A sentence was taken out of print: Ringing back/);
  assert.equal((await post(lead, `learning/${guidance}/publish`, { lessons: [first, second] })).status, 422);
  await send(lead, `learning/${guidance}/publish`, { out: "yes" });
  assert.equal(JSON.parse((await read(nobody, "learning", "application/json")).body).guidance.length, 0);

  const held = () => withPlace(house.stage.app, placeId, (tx) => readLearningHeld(tx, champion.personId));
  assert.equal((await held()).length, 1);
  await withPlace(house.stage.app, placeId, (tx) => eraseLearning(tx, champion.personId));
  assert.equal((await held()).length, 0);
  assert.match((await read(lead, `learning/lessons/${first}`)).body, /Ring within two days/);
});

test("what an open meeting decided and changed is a source that a stranger opens, and what is for those invited alone is none @practice P26", async () => {
  const lead = await be("Chair", "engagement-lead");
  const champion = await be("Reviewer", "champion");
  const today = new Date().toISOString().slice(0, 10);
  const hold = async (openTo: "public" | "place" | "invited") => {
    const purpose = "To plan together.";
    const session = { title: `For ${openTo}`, kind: "meeting", purpose, promisedLevel: "asked", openTo };
    const at = `sessions/${await send(lead, "sessions", session)}`;
    await send(lead, `${at}/when`, { onDay: today, fromTime: "10:00", toTime: "11:00", because: "It was free." });
    await send(lead, `${at}/call`, { because: "It was short notice." });
    await send(lead, `${at}/decisions`, { words: `Decided for ${openTo}.`, because: "It was said." });
    await send(lead, `${at}/held`, {});
    await send(lead, `${at}/told-back`, { words: `Changed for ${openTo}.` });
  };
  for (const openTo of ["public", "place", "invited"] as const) await hold(openTo);

  const open = await read(nobody, "learning/from-sessions");
  assert.match(open.body, /Decided for public\.[\s\S]*It was said\./);
  assert.match(open.body, /Changed for public\./);
  assert.doesNotMatch(open.body, /for place|for invited|Example Chair/);
  const inside = await read(champion, "learning/from-sessions");
  assert.match(inside.body, /Changed for place\./);
  assert.doesNotMatch(inside.body, /for invited/);

  const form = JSON.parse((await read(lead, "learning/lessons/new", "application/json")).body);
  const thingOf = (kind: string, whose: string): string =>
    form.sources.find((one: { kind: string; title: string }) => one.kind === kind && one.title.includes(whose))
      ?.thing ?? "";
  assert.equal(thingOf("decision", "invited"), "");
  const agree = async (sentence: string, sources: object): Promise<string> => {
    const id = await send(lead, "learning/lessons", { sentence, ...sources });
    await send(champion, `learning/lessons/${id}/review`, { says: "yes" });
    return id;
  };
  const forAll = await agree("Decide in the open.", { decision: thingOf("decision", "public") });
  const forUs = await agree("Say what changed.", { change: thingOf("change", "place") });
  const guidance = await send(lead, "learning", { title: "Meeting", forWhom: "Chairs" });
  assert.equal((await post(lead, `learning/${guidance}/publish`, { lessons: [forAll, forUs] })).status, 422);
  await send(lead, `learning/${guidance}/publish`, { lessons: forAll });
  const printed = await read(nobody, `learning/${guidance}`);
  const [, address = ""] = /href="\/riverside\/(learning\/from-sessions#outcome-[0-9a-f-]+)"/.exec(printed.body) ?? [];
  assert.ok((await read(nobody, "learning/from-sessions")).body.includes(`id="${address.split("#")[1] ?? "none"}"`));
});

test("only what both sides say, with every source out and one of them for everyone, stands", () => {
  const source = { kind: "voice", thing: "1", title: "", words: "", path: "", isForAll: true } as const;
  const out = { ...source, now: source };
  const inside = { ...out, now: { ...source, isForAll: false } };
  const gone = { ...out, now: null };
  assert.equal(standOf("yes", [out, inside]), "stands");
  assert.equal(standOf("yes", [inside]), "not-for-all");
  assert.equal(standOf("yes", [out, gone]), "source-gone");
  assert.equal(standOf("yes", []), "source-gone");
  assert.equal(standOf("no", [out]), "declined");
  assert.equal(standOf(null, [out]), "waiting");
});
