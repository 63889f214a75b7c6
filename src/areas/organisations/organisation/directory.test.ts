import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../../../db/stage.ts";
import { readPlace, savePlace } from "../../../db/transaction.ts";
import { note } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";
import { communities } from "../../communities/communities.area.ts";
import { home } from "../../home/home.area.ts";
import { places } from "../../places/places.area.ts";
import { organisations } from "../organisations.area.ts";

let house: RehearsedHost;
let riverside = "";
let lead: SignedIn;
let worker: SignedIn;
let stranger: SignedIn;
before(async () => {
  house = await rehearseHost([home, places, communities, organisations]);
  riverside = await startPlace(house.stage.app, "Riverside");
  lead = await signedIn(house.stage, { placeId: riverside, roles: ["engagement-lead"] });
  worker = await signedIn(house.stage, { placeId: riverside, roles: ["organisation-worker"], name: "Example Worker" });
  stranger = await signedIn(house.stage, { placeId: riverside, roles: ["organisation-worker"] });
});
after(() => house.close());

const send = (path: string, payload: object, who: SignedIn | null = lead) =>
  house.app.inject({
    method: "POST",
    url: `/riverside/${path}`,
    headers: { accept: "application/json", ...who?.headers },
    payload,
  });
const page = async (path: string, who: SignedIn | null = null): Promise<string> =>
  (await house.app.inject({ url: `/riverside/${path}`, headers: { accept: "text/html", ...who?.headers } })).body;
const made = async (path: string, payload: object, who: SignedIn = lead): Promise<string> => {
  const answer = await send(path, payload, who);
  assert.equal(answer.statusCode, 201, answer.body);
  return z.object({ id: z.uuid() }).parse(answer.json()).id;
};
const fieldsOf = (answer: { json: () => { problems: { field: string }[] } }) =>
  answer.json().problems.map(({ field }) => field);
const contact = { forWhat: "dementia", how: "020 7946 0000", seenBy: "public", agreed: "yes", agreedWith: "Asha" };

/** @practice P18 */
test("whom do I talk to about dementia in the Gujarati-speaking community? A name and a number, in one step", async () => {
  const community = await made("communities", { name: "Gujarati", history: "Told.", toldBy: "Elders" });
  const elders = await made("organisations", { name: "Example Elders’ Circle", kinds: ["vcso"], serves: [community] });
  const others = await made("organisations", { name: "Example Carers", kinds: "vcso,user-led" });
  await made(`organisations/${elders}/contact`, { ...contact, name: "Example Meena" });
  await made(`organisations/${others}/contact`, { ...contact, name: "Example Ann" });
  const question = encodeURIComponent("whom do I talk to about dementia in the Gujarati-speaking community?");
  const found = (await page(`search?q=${question}`, worker)).replaceAll(/<[^>]+>/g, " ");
  assert.ok(found.indexOf("Example Meena") < found.indexOf("Example Ann"), found);
  assert.match(found, /dementia\.\s+020 7946 0000/);
  const open = await page(`organisations?q=${question}`);
  assert.match(open, /<a href="tel:02079460000" dir="ltr">020 7946 0000<\/a>/);
  assert.match(open, /<bdi>Example Elders’ Circle<\/bdi>/);
  // The list of a community, to print, says whose it is and whom to ring.
  const listed = (await page(`organisations?community=${community}`)).replaceAll(/<[^>]+>/g, "");
  assert.match(listed, /Gujarati[\s\S]*One organisation[\s\S]*Example Meena: dementia\. 020 7946 0000/);
});

test("nobody is named without their own yes, and who agreed to less is not found by a stranger", async () => {
  const id = await made("organisations", { name: "Example Quiet House", kinds: ["faith"] });
  const unasked = await send(`organisations/${id}/contact`, { ...contact, name: "Example Unasked", agreed: "" });
  assert.deepEqual(fieldsOf(unasked), ["agreed"]);
  const inside = { ...contact, name: "Example Inside", forWhat: "zakat", seenBy: "place", agreedWith: "myself" };
  await made(`organisations/${id}/contact`, inside);
  assert.match(await page(`organisations/${id}`, worker), /Example Inside/);
  for (const path of [`organisations/${id}`, "organisations?q=zakat", "organisations", `organisations/${id}/card`])
    assert.doesNotMatch(await page(path), /Example Inside/, path);
  assert.doesNotMatch(await page(`organisations/${id}/card`, lead), /Example Inside/);
  const held = organisations.held?.find(({ kind }) => kind === "organisation.contacts");
  const rows = await readPlace(
    house.stage.app,
    riverside,
    (tx) => held?.read(tx, lead.personId) ?? Promise.resolve([]),
  );
  assert.deepEqual(
    rows.map(({ name }) => name),
    ["Example Inside"],
  );
  await savePlace(house.stage.app, riverside, async (tx) => {
    await held?.erase(tx, lead.personId);
    await note(tx, "erased");
  });
  assert.doesNotMatch(await page(`organisations/${id}`, worker), /Example Inside/);
});

test("one organisation under two spellings is found before it is kept; lost zeros come back", async () => {
  const first = { name: "The Example Somali Women’s Centre Ltd", kinds: ["vcso"], identifiers: "company 123456" };
  const id = await made("organisations", first);
  const told = await house.app.inject({
    url: `/riverside/organisations/${id}`,
    headers: { accept: "application/json" },
  });
  assert.deepEqual(told.json().identifiers, [{ scheme: "GB-COH", code: "00123456" }]);
  const again = { name: "Example Somali Womens Association", kinds: ["vcso"] };
  const nearly = await send("organisations", again);
  assert.deepEqual([nearly.statusCode, fieldsOf(nearly)], [409, ["isAnother"]]);
  await made("organisations", { ...again, isAnother: "yes" });
  const number = await send("organisations", { name: "Quite Other", kinds: ["vcso"], identifiers: "GB-COH 00123456" });
  assert.deepEqual([number.statusCode, fieldsOf(number)], [409, ["identifiers"]]);
  const wrong = await send("organisations", {
    name: " ",
    kinds: [],
    identifiers: "GB-CHC 12",
    website: "javascript:x",
  });
  assert.deepEqual(fieldsOf(wrong), ["name", "kinds", "website", "identifiers"]);
});

test("of two who change a page at once the second sees both; only its own worker may, and another’s may not", async () => {
  const id = await made("organisations", { name: "Example Mosque", kinds: ["faith"] }, worker);
  const url = `organisations/${id}/describe`;
  const change = { name: "Example Mosque", kinds: ["faith", "vcso"], summary: "Lunch", number: 1 };
  assert.equal((await send(url, change, stranger)).statusCode, 403);
  assert.equal((await send(url, change, worker)).statusCode, 201);
  const second = await house.app.inject({
    method: "POST",
    url: `/riverside/${url}`,
    headers: { accept: "text/html", "content-type": "application/x-www-form-urlencoded", ...lead.headers },
    payload: "name=Example+Mosque&kinds=faith&kinds=service&summary=Supper&number=1",
  });
  assert.equal(second.statusCode, 409);
  assert.match(second.body, /Lunch/);
  assert.match(second.body, /Supper<\/textarea>/);
  assert.match(second.body, /value="service"[^>]*checked|checked[^>]*value="service"/);
  await made(`organisations/${id}/workers`, { person: stranger.personId }, worker);
  assert.equal((await send(url, { ...change, number: 2 }, stranger)).statusCode, 201);
});

test("what people can come to is found by language, day and district; a postcode is put right or asked about", async () => {
  const id = await made("organisations", { name: "Example Hall", kinds: ["vcso"] });
  const lunch = { name: "Lunch club", languages: "Urdu\nPunjabi", days: ["tu", "th"], postcode: "sw98qh", free: "yes" };
  await made(`organisations/${id}/offer`, lunch);
  const counts = async (query: string): Promise<number> => {
    const url = `/riverside/organisations?${query}`;
    return (await house.app.inject({ url, headers: { accept: "application/json" } })).json().count;
  };
  assert.equal(await counts("language=urdu&day=tu&near=SW9+1AA"), 1);
  assert.equal(await counts("language=urdu&day=mo"), 0);
  assert.equal(await counts("q=punjabi"), 1);
  assert.deepEqual(fieldsOf(await send(`organisations/${id}/offer`, { name: "X", postcode: "99" })), ["postcode"]);
  assert.match(await page(`organisations/${id}/card`), /Tuesday, Thursday/);
});

test("a small group's number and times are changed where they stand, and of two who change them the second sees both", async () => {
  const id = await made("organisations", { name: "Example Small Group", kinds: ["vcso"] });
  const named = await made(`organisations/${id}/contact`, { ...contact, name: "Example Bibi", forWhat: "sewing" });
  const lunch = await made(`organisations/${id}/offer`, { name: "Sewing", days: ["mo"], times: "10 to 12" });
  const form = await page(`organisations/${id}/contact?change=${named}`, lead);
  assert.match(form, /value="Example Bibi"/);
  assert.doesNotMatch(form, /checked="" [^>]*name="agreed"|name="agreed"[^>]*checked/);
  const was = z.string().parse(/name="was" value="([0-9a-f]+)"/.exec(form)?.[1]);
  const change = { ...contact, name: "Example Bibi", forWhat: "sewing", how: "020 7946 0099", instead: named, was };
  assert.deepEqual(fieldsOf(await send(`organisations/${id}/contact`, { ...change, agreed: "" })), ["agreed"]);
  assert.equal(await made(`organisations/${id}/contact`, change), named);
  assert.match(await page(`organisations/${id}`), /^(?![\s\S]*020 7946 0000)[\s\S]*020 7946 0099/);
  const late = await house.app.inject({
    method: "POST",
    url: `/riverside/organisations/${id}/contact`,
    headers: { accept: "text/html", "content-type": "application/x-www-form-urlencoded", ...lead.headers },
    payload: new URLSearchParams({ ...change, how: "020 7946 0011" }).toString(),
  });
  assert.equal(late.statusCode, 409);
  assert.match(late.body, /Two versions[\s\S]*020 7946 0099[\s\S]*value="020 7946 0011/);
  assert.equal((await send(`organisations/${id}/contact`, change, stranger)).statusCode, 403);
  const later = { name: "Sewing", days: ["mo", "we"], times: "13:00 to 14:30", instead: lunch };
  assert.equal(await made(`organisations/${id}/offer`, later), lunch);
  assert.match(await page(`organisations/${id}`), /Monday, Wednesday: 1pm to 2:30pm/);
  await send(`organisations/${id}/remove`, { kind: "offering", part: lunch });
  assert.deepEqual(fieldsOf(await send(`organisations/${id}/offer`, later)), ["instead"]);
});

/** @practice P15 */
test("each use of what somebody lends is credited on both pages, with what came back", async () => {
  const giver = await made("organisations", { name: "Example Giver", kinds: ["vcso"] });
  const user = await made("organisations", { name: "Example User", kinds: ["service"] });
  await made(`organisations/${giver}/gift`, { kind: "space", words: "A hall for 80", asks: "£20" });
  const use = { usedBy: "example user", forWhat: "A health day", usedOn: "2026-01-31", cameBack: "£40" };
  await made(`organisations/${giver}/use`, use);
  for (const id of [giver, user]) {
    const text = (await page(`organisations/${id}`)).replaceAll(/<[^>]+>/g, "");
    assert.match(text, /A hall for 80[\s\S]*A health day[\s\S]*What came back: £40/, id);
  }
  const wrong = await send(`organisations/${giver}/use`, { ...use, usedBy: "Nobody", usedOn: "2999-01-01" });
  assert.deepEqual(fieldsOf(wrong), ["usedBy", "usedOn"]);
});

test("what somebody without an account tells is seen by nobody until one of the place has read it", async () => {
  const words = "Example Chapel has moved <b>away</b>";
  assert.equal((await send("organisations/suggest", { words }, null)).statusCode, 201);
  assert.doesNotMatch(await page("organisations"), /Example Chapel/);
  assert.equal((await house.app.inject({ url: "/riverside/organisations/suggestions" })).statusCode, 403);
  assert.match(await page("home", lead), /Read what people suggested/);
  const waiting = await page("organisations/suggestions", lead);
  assert.match(waiting, /has moved &lt;b&gt;away/);
  const id = /suggestions\/([0-9a-f-]{36})/.exec(waiting)?.[1] ?? "";
  await send(`organisations/suggestions/${id}`, { outcome: "taken-up" });
  assert.match(await page("organisations/suggestions", lead), /Nothing waits/);
});

test("a page that somebody checked says so; an organisation that leaves takes all of it along, and its name stays", async () => {
  const id = await made("organisations", { name: "Example Leaver", kinds: ["vcso"], summary: "Sewing" }, worker);
  assert.match(await page("home", worker), /Is the page of Example Leaver still right\?/);
  await made(`organisations/${id}/verify`, {}, worker);
  assert.match(await page(`organisations/${id}`), /Checked on/);
  assert.doesNotMatch(await page("home", worker), /Example Leaver still right/);
  assert.equal((await send(`organisations/${id}/leave`, { sure: "yes" }, lead)).statusCode, 403);
  const copy = { url: `/riverside/organisations/${id}/leave?as=json`, headers: worker.headers };
  assert.match((await house.app.inject(copy)).body, /"summary": "Sewing"/);
  await made(`organisations/${id}/leave`, { sure: "yes" }, worker);
  const left = await page(`organisations/${id}`);
  assert.match(left, /It left the directory on/);
  assert.doesNotMatch(left + (await page("organisations")), /Sewing/);
});

test("an organisation is taken out by a yes from both sides, and not by one", async () => {
  const keeper = (keepsFor: "statutory" | "community") => signedIn(house.stage, { placeId: riverside, keepsFor });
  const [one, other] = [await keeper("community"), await keeper("statutory")];
  const id = await made("organisations", { name: "Example Gone", kinds: ["other"], summary: "Nobody answers" });
  assert.match(await page(`organisations/${id}`, one), /Propose to the other side to take it out/);
  const proposed = { kind: "organisation-removal", because: "It closed.", content: { organisation: id } };
  const proposal = await made("proposals", proposed, one);
  assert.match(await page(`organisations/${id}`), /Nobody answers/);
  await made(`proposals/${proposal}`, { says: "yes" }, other);
  assert.match(await page(`organisations/${id}`), /It left the directory on/);
});

test("a community’s page names the organisations that serve it", async () => {
  const community = await made("communities", { name: "Tamil", history: "Told.", toldBy: "Elders" });
  await made("organisations", { name: "Example Tamil House", kinds: ["vcso"], ledByCommunities: community });
  assert.match(await page(`communities/${community}`), /<bdi>Example Tamil House<\/bdi>/);
});

test("what is nearest comes first, with how far it is; where nobody knows a postcode, the page says what it may be", async () => {
  const at = async (name: string, point: string, postcode: string): Promise<void> => {
    const id = await made("organisations", { name, kinds: ["vcso"], summary: "yoga" });
    await made(`organisations/${id}/offer`, { name: "Class", point, postcode });
  };
  // Brixton's clock tower and London Bridge: 5.5 km apart as the crow flies, by any map.
  await at("Example Bridge", "51.5079, -0.0877", "SE1 9RT");
  await at("Example Tower", "51.4613 -0.1156", "SW2 1RW");
  const near = async (typed: string): Promise<readonly (readonly [string, string])[]> => {
    const url = `/riverside/organisations?q=yoga&near=${encodeURIComponent(typed)}`;
    const { organisations: found } = (await house.app.inject({ url, headers: { accept: "application/json" } })).json();
    return found.map(({ name, km }: { name: string; km?: number }) => [name, km === undefined ? "" : km.toFixed(1)]);
  };
  assert.deepEqual(await near("sw21rw"), [
    ["Example Tower", "0.0"],
    ["Example Bridge", "5.5"],
  ]);
  assert.deepEqual(
    (await near("SW2")).map(([name]) => name),
    ["Example Tower", "Example Bridge"],
  );
  assert.deepEqual(await near("ZE1 0AA"), []);
  assert.match(await page("organisations?q=yoga&near=ZE1+0AA"), /far away, new, or ended by the Post Office/);
  const wrong = await made("organisations", { name: "Example Nowhere", kinds: ["vcso"] });
  const nowhere = await send(`organisations/${wrong}/offer`, { name: "X", point: "north of here" });
  assert.deepEqual(fieldsOf(nowhere), ["point"]);
});
