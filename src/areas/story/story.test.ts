import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { monthsLater } from "../../nouns/months.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

let here: PlaceOpened;
let lead: SignedIn;
let contributor: SignedIn;
let champion: SignedIn;
let service: string;
let community: string;
let barrier: string;
before(async () => {
  here = await openPlace();
  lead = await here.be("Lead", "engagement-lead");
  contributor = await here.be("Contributor", "contributor");
  service = await here.send(lead, "services", { name: "Talking (example)", care: "early-help" });
  champion = await here.be("Champion", "champion");
  community = await here.send(champion, "communities", { name: "Example Community", history: "x", toldBy: "Elders" });
  const raised = {
    title: "No letter in Somali",
    words: "Nobody can read it.",
    getting: "A first talk",
    whose: "own",
    shown: "nobody",
    service,
    communities: community,
  };
  barrier = await here.send(champion, "barriers", raised);
});
after(() => here.house.close());

const main = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? "";

test("a thread of a service and a community tells what was said, and names what is missing @practice P44", async () => {
  const page = main(await here.read(lead, `story/gap?service=${service}&community=${community}`));
  assert.match(page, /Talking \(example\) and Example Community/);
  assert.match(page, /Somebody said what stops people: “No letter in Somali”/);
  assert.match(page, /How well services reach people, counted/);
  assert.match(page, /An answer to what was said/);
  assert.match(page, /may be in records that you may not read/);
  assert.match(main(await here.read(lead, `communities/${community}`)), /story\/gap\?community=/);
});

test("a thread is told from a thing both ways, and what somebody may not read is in none of theirs @practice P44", async () => {
  const told = main(await here.read(lead, `story/barrier/${barrier}`));
  assert.match(told, /The thing itself[\s\S]*No letter in Somali[\s\S]*What came of it/);
  assert.equal((await here.ask(contributor, `story/barrier/${barrier}`)).statusCode, 404);
  assert.doesNotMatch(await here.read(contributor, `story/gap?community=${community}`), /No letter in Somali/);
  assert.doesNotMatch(await here.read(contributor, "story"), /No letter in Somali/);
  assert.equal((await here.ask(lead, `story/nothing/${barrier}`)).statusCode, 404);
  assert.match(main(await here.read(lead, "story/gap")), /<h1[^>]*>[\s\S]*Riverside[\s\S]*No letter in Somali/);
  assert.equal((await here.ask(lead, `story/gap?service=${crypto.randomUUID()}`)).statusCode, 404);
});

test("who has nothing to do with a barrier reads of it in the words that were let out alone, and its link opens @practice P44 @practice P22", async () => {
  await here.send(champion, `barriers/${barrier}/release`, {
    released: "Letters are hard to read.",
    namesNobody: "yes",
  });
  const gap = `story/gap?community=${community}`;
  // Its record does not say whom it stops and where: a story of that community or service would.
  for (const path of [gap, `story/gap?service=${service}`, `story/gap?service=${service}&community=${community}`])
    assert.doesNotMatch(main(await here.read(contributor, path)), /Letters are hard to read/);
  const told = main(await here.read(contributor, "story/gap"));
  assert.match(told, /Somebody said what stops people: “Letters are hard to read”\./);
  assert.doesNotMatch(told, /No letter in Somali/);
  assert.match(told, /href="\/riverside\/barriers\/record"/);
  const own = main(await here.read(contributor, `story/barrier/${barrier}`));
  assert.match(own, /Letters are hard to read/);
  assert.doesNotMatch(own, /No letter in Somali/);
  assert.match(main(await here.read(champion, gap)), /No letter in Somali/);
});

test("what one or two gave is told to those who answer for it; to others once five gave, and none of them most @practice P44 @practice P14", async () => {
  // In a quarter that is over.
  const day = monthsLater(new Date().toISOString().slice(0, 10), -3);
  const gave = { by: "me", kind: "prepared", standing: "volunteer", onDay: day, service, minutes: "60" };
  const isTold = async (who: SignedIn): Promise<boolean> =>
    /Partners gave \d+ hours/.test(main(await here.read(who, "story/gap")));
  for (const name of ["One", "Two", "Three", "Four"])
    await here.send(await here.be(name, "organisation-worker"), "recognition", gave);
  assert.deepEqual([await isTold(lead), await isTold(contributor)], [true, false]);
  const fifth = await here.be("Five", "champion");
  await here.send(fifth, "recognition", gave);
  assert.deepEqual([await isTold(lead), await isTold(contributor)], [true, true]);
  // Of one service it is told to nobody else: what another one got could be taken from the whole.
  const ofService = `recognition/quarters?service=${service}`;
  assert.match(main(await here.read(lead, ofService)), /5 hours/);
  assert.doesNotMatch(main(await here.read(contributor, ofService)), /\d hours/);
  assert.match(main(await here.read(contributor, "recognition/quarters")), /5 hours/);
  // A story of two services links to the hours of both; a service that is none of this place is not found.
  const second = await here.send(lead, "services", { name: "Second (example)", care: "early-help" });
  await here.send(lead, "recognition", { ...gave, service: second });
  const both = `recognition/quarters?service=${service}&service=${second}`;
  assert.match(main(await here.read(lead, both)), /Second \(example\)[\s\S]*6 hours/);
  assert.equal((await here.ask(lead, `recognition/quarters?service=${lead.personId}`)).statusCode, 404);
  await here.send(fifth, "recognition", { ...gave, kind: "accompanied", minutes: "600" });
  assert.deepEqual([await isTold(lead), await isTold(contributor)], [true, false]);
});

test("the year of a place has its four quarters, also where nothing happened @practice P44", async () => {
  const page = main(await here.read(lead, "story/year"));
  assert.match(page, /A year of Riverside/);
  assert.equal([...page.matchAll(/<h2 id="until-/g)].length, 4);
});
