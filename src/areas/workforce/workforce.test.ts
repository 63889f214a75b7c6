import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

let here: PlaceOpened;
let senior: SignedIn;
let worker: SignedIn;
let contributor: SignedIn;
let organisation: string;
let service: string;
before(async () => {
  here = await openPlace();
  senior = await here.be("Senior", "senior-manager");
  worker = await here.be("Worker", "organisation-worker");
  contributor = await here.be("Contributor", "contributor");
  organisation = await here.send(worker, "organisations", { name: "Example Circle", kinds: ["vcso"] });
  const lead = await here.be("Lead", "engagement-lead");
  service = await here.send(lead, "services", { name: "Talking (example)", care: "early-help" });
});
after(() => here.house.close());

const header = "What is counted,Pay band,Clinical or not,Round of recruitment,Ethnic group,Number of people";
const good = [
  "Staff on 31 March,5,clinical,,White,400",
  "Staff on 31 March,5,clinical,,Ethnic minorities,200",
  "Staff on 31 March,8a,clinical,,White,60",
  "Staff on 31 March,8a,clinical,,Ethnic minorities,3",
  "Shortlisted,,,,White,780",
  "Shortlisted,,,,Ethnic minorities,546",
  "Appointed,,,,White,366",
  "Appointed,,,,Ethnic minorities,80",
];

interface Sending {
  readonly rows?: readonly string[];
  readonly year?: string;
  readonly of?: string;
}

const upload = (who: SignedIn, { rows = good, year = "2025", of = organisation }: Sending = {}) => {
  const fields = { organisation: of, standard: "nhs", year, source: "Staff record" };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--x\r\ncontent-disposition: form-data; name="file"; filename="wres.csv"\r\n\r\n${[header, ...rows].join("\n")}\r\n--x--\r\n`;
  return here.house.app.inject({
    method: "POST",
    url: "/riverside/workforce/send",
    headers: { ...who.headers, accept: "application/json", "content-type": "multipart/form-data; boundary=x" },
    payload: parts.join("") + file,
  });
};
const sent = async (who: SignedIn, sending: Sending = {}): Promise<string> => {
  const answer = await upload(who, sending);
  assert.equal(answer.statusCode, 201, answer.body);
  return z.object({ id: z.string() }).parse(answer.json()).id;
};
const main = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? "";

test("an organisation sends a year once; the page says in which direction each figure runs, and hides what is small @practice P13 @practice P03", async () => {
  const id = await sent(senior, { year: "2024" });
  const page = main(await here.read(senior, `workforce/${id}`));
  assert.match(
    page,
    /White applicants were 3\.2 times as likely to be appointed from the shortlist as applicants from ethnic minorities/,
  );
  assert.match(page, /Above 1 is worse for people from ethnic minorities/);
  assert.match(page, /adverse for people from ethnic minorities/);
  assert.match(page, /hidden to protect people/);
  assert.doesNotMatch(page, />3</);
  const csv = (await here.ask(senior, `workforce/${id}?as=csv`)).body;
  assert.match(csv, /Question 2/);
  assert.doesNotMatch(csv, /,3,/);
  const again = await upload(senior, { year: "2024" });
  assert.equal(again.statusCode, 409);
  assert.match(again.body, /are here already, from/);
  await here.send(senior, `workforce/${id}/take-back`, {});
  assert.match(main(await here.read(senior, `workforce/${id}`)), /were taken back/);
  await sent(senior, { year: "2024" });
});

test("what is wrong in a file is said row by row, and none of it is kept @practice P13", async () => {
  const bad = await upload(worker, {
    rows: ["Staff on 31 March,99,clinical,,White,4", "Appointed,,,,White,*", "Gold,,,,White,1"],
  });
  assert.equal(bad.statusCode, 422);
  assert.match(bad.body, /Row 2: “99” is no pay band here/);
  assert.match(bad.body, /Row 3: This number was hidden already/);
  assert.match(bad.body, /Row 4: “Gold” is nothing that is counted here/);
  assert.match((await upload(worker, { year: "2100" })).body, /is not over on 31 March 2100/);
  assert.equal((await upload(contributor)).statusCode, 403);
  assert.match((await here.ask(senior, "workforce/template?standard=nhs&as=csv")).body, /What is counted,Pay band/);
});

test("a year stands beside the year before, so that one sees whether it got better @practice P13", async () => {
  await sent(worker, { year: "2022" });
  const id = await sent(worker, {
    year: "2023",
    rows: [...good.slice(0, 6), "Appointed,,,,White,366", "Appointed,,,,Ethnic minorities,240"],
  });
  const page = main(await here.read(senior, `workforce/${id}`));
  assert.match(page, /the year to 31 March 2022<\/a>: White applicants were 3\.2 times/);
  assert.match(page, /Over the years/);
  assert.match(page, /Being appointed from the shortlist: 3\.2 times as likely in 2022, \S+ times in 202\d/);
  assert.match(
    (await here.ask(senior, `workforce/${id}?as=svg`)).body,
    /<svg[\s\S]*Being appointed from the shortlist/,
  );
  assert.match((await here.ask(senior, `workforce/${id}?as=csv`)).body, /Over the years,[^\n]*31 March 2022/);
});

test("whoever works for a service that never sent a year is told so, once; a community group is not asked for one @practice P13", async () => {
  const nurse = await here.be("Nurse", "organisation-worker");
  await here.send(nurse, "organisations", { name: "Example Mosque", kinds: ["faith"] });
  const said = /No figures of who works at Example (\w+) yet/g;
  const told = async () => [...(await here.read(nurse, "home")).matchAll(said)].map(([, name]) => name);
  assert.deepEqual(await told(), []);
  const hospital = await here.send(nurse, "organisations", { name: "Example Hospital", kinds: ["service"] });
  assert.deepEqual(await told(), ["Hospital"]);
  assert.equal((await upload(nurse, { of: hospital })).statusCode, 201);
  assert.deepEqual(await told(), []);
});

test("an action has somebody who sees to it and a day; done says what it changed @practice P13", async () => {
  const action = {
    organisation,
    what: "Each panel has somebody of a community organisation.",
    owner: "Head of people",
    dueOn: "2099-01-31",
  };
  assert.match((await here.post(worker, "workforce/actions", { ...action, owner: "" })).body, /Write who sees to it/);
  assert.match(
    (await here.post(worker, "workforce/actions", { ...action, dueOn: "2020-01-01" })).body,
    /This day is over/,
  );
  assert.match(
    (await here.post(worker, "workforce/actions", { ...action, organisation: crypto.randomUUID() })).body,
    /that you may write for/,
  );
  const id = await here.send(worker, "workforce/actions", action);
  assert.match((await here.post(worker, `workforce/actions/${id}`, { stands: "done" })).body, /Write what it changed/);
  await here.send(worker, `workforce/actions/${id}`, {
    stands: "done",
    words: "Three of five posts went to people we had not reached.",
  });
  assert.match(main(await here.read(contributor, `workforce/actions/${id}`)), /Three of five posts/);
  assert.equal(
    (await here.post(contributor, `workforce/actions/${id}`, { stands: "done", words: "x" })).statusCode,
    403,
  );
});

test("whoever works for a service says who they are with their own yes, and taken back it is gone @practice P13", async () => {
  const said = {
    called: "Sister Amina",
    service,
    does: "میں گھروں میں جاتی ہوں۔",
    languages: "Urdu",
    community: "Kashmiri",
    jobPlan: "yes",
  };
  assert.match((await here.post(senior, "workforce/me", said)).body, /Without your yes nothing is shown/);
  assert.equal((await here.post(contributor, "workforce/me", { ...said, agreed: "yes" })).statusCode, 403);
  await here.send(senior, "workforce/me", { ...said, agreed: "yes" });
  const publicly = async () =>
    (await here.house.app.inject({ url: "/riverside/workforce/people?lang=ur", headers: { accept: "text/html" } }))
      .body;
  assert.match(await publicly(), /Sister Amina[\s\S]*میں گھروں میں جاتی ہوں/);
  assert.match(main(await here.read(contributor, `services/${service}`)), /Sister Amina/);
  assert.match(await here.read(senior, "my-record"), /Sister Amina/);
  await here.send(senior, "workforce/me/withdraw", {});
  assert.doesNotMatch(await publicly(), /Sister Amina/);
});
