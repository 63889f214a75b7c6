import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { moveAll, moveAllBack } from "../../db/moving-rows.ts";
import { note, startPlace } from "../../db/stage.ts";
import { savePlace } from "../../db/transaction.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { monthsLater } from "../../nouns/months.ts";
import { communities } from "../communities/communities.area.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { places } from "../places/places.area.ts";
import { funding } from "./funding.area.ts";

let house: RehearsedHost;
let placeId = "";
let commissioner: SignedIn;
let other: SignedIn;
let worker: SignedIn;
let champion: SignedIn;
const ids = { circle: "", choir: "", elders: "", families: "" };
const today = new Date().toISOString().slice(0, 10);
const inMonths = (months: number): string => monthsLater(today, months);

before(async () => {
  house = await rehearseHost([home, places, people, communities, organisations, funding]);
  placeId = await startPlace(house.stage.app, "Riverside");
  const be = (role: "commissioner" | "organisation-worker" | "champion" | "engagement-lead", name: string) =>
    signedIn(house.stage, { placeId, roles: [role], name });
  commissioner = await be("commissioner", "Example Commissioner");
  other = await be("commissioner", "Example Other Commissioner");
  worker = await be("organisation-worker", "Example Worker");
  champion = await be("champion", "Example Champion");
  const lead = await be("engagement-lead", "Example Lead");
  ids.elders = await made("communities", { name: "Elders", history: "Told.", toldBy: "Elders" }, champion);
  ids.families = await made("communities", { name: "Families", history: "Told.", toldBy: "Families" }, champion);
  const circle = { name: "Example Circle", kinds: ["vcso"], serves: [ids.elders, ids.families] };
  ids.circle = await made("organisations", { ...circle, ledByCommunities: [ids.elders] }, worker);
  ids.choir = await made("organisations", { name: "Example Choir", kinds: ["vcso"], serves: [ids.families] }, lead);
});
after(() => house.close());

const send = (path: string, payload: object, who: SignedIn) =>
  house.app.inject({
    method: "POST",
    url: `/riverside/${path}`,
    headers: { accept: "application/json", ...who.headers },
    payload,
  });
const made = async (path: string, payload: object, who: SignedIn): Promise<string> => {
  const answer = await send(path, payload, who);
  assert.equal(answer.statusCode, 201, answer.body);
  return answer.json().id;
};
const get = (path: string, who: SignedIn | null, accept = "application/json") =>
  house.app.inject({ url: `/riverside/${path}`, headers: { accept, ...who?.headers } });
const told = async (path: string, who: SignedIn) => (await get(path, who)).json();
const page = async (path: string, who: SignedIn | null): Promise<string> => (await get(path, who, "text/html")).body;

const grant = { recipient: "The Example Circle", funder: "Example Council", pounds: "12,000", awardedOn: "2025-04-01" };
const source = { funder: "Example Trust", kind: "grant", covers: "core", pounds: "4321" };

// @practice P33
describe("money that ends", () => {
  let first = "";
  test("a commissioner writes down what they pay for, and it is known which organisation that is", async () => {
    const ends = { startsOn: "2025-04-01", endsOn: inMonths(5) };
    first = await made("funding/grants", { ...grant, ...ends, title: "Tuesday kitchen" }, commissioner);
    const shown = await told(`funding/grants/${first}`, commissioner);
    assert.equal(shown.grant.recipientId, ids.circle);
    assert.equal(shown.grant.pence, 1_200_000);
    assert.match(await page(`funding/grants/${first}`, commissioner), /It was to be decided by/);
  });

  test("a community whose only help ends is named, and one that has other help is told apart", async () => {
    const { communities: atRisk } = await told("funding/ends", commissioner);
    assert.deepEqual(
      atRisk.map((one: { communityName: string; loss: string }) => [one.communityName, one.loss]),
      [
        ["Elders", "only"],
        ["Families", "only-known"],
      ],
    );
    assert.match(await page(`communities/${ids.elders}`, commissioner), /no help that we know of is paid for/);
    assert.doesNotMatch(await page(`communities/${ids.elders}`, champion), /paid for/);
    assert.match(
      (await get("funding/ends?as=csv", commissioner)).body,
      /Elders,would have no help left,Example Circle/,
    );
  });

  test("what an organisation keeps to itself changes nothing for anybody else, to the letter", async () => {
    const views = async () =>
      Promise.all(
        ["funding/ends", "funding", `funding/organisations/${ids.circle}`, "home"].map(async (path) =>
          (await get(path, commissioner)).body.replace(/"until":"[\d-]+T[^"]*"/, ""),
        ),
      );
    const before = await views();
    const id = await made(`funding/organisations/${ids.circle}`, { ...source, releasedTo: "nobody" }, worker);
    assert.deepEqual(await views(), before);
    const changed = { ...source, releasedTo: "commissioners", readers: [other.personId] };
    await made(`funding/sources/${id}/change`, changed, worker);
    assert.deepEqual(await views(), before, "it is shown to another commissioner alone");
    assert.equal((await get(`funding/sources/${id}/change`, commissioner)).statusCode, 404);
    const seen = await told(`funding/organisations/${ids.circle}`, other);
    assert.deepEqual(
      seen.sources.map((one: { funder: string; amount: unknown }) => [one.funder, one.amount]),
      [["Example Trust", null]],
    );
    assert.doesNotMatch(JSON.stringify((await told("funding/ends", other)).communities), /Elders/);
    await made(`funding/sources/${id}/remove`, { sure: "yes" }, worker);
  });

  test("an amount shows to others only where the organisation says so", async () => {
    const at = `funding/organisations/${ids.circle}`;
    const id = await made(at, { ...source, endsOn: inMonths(30), releasedTo: "public" }, worker);
    assert.doesNotMatch(await page(at, null), /4,321/);
    assert.match(await page(at, worker), /4,321/);
    await made(`funding/sources/${id}/change`, { ...source, releasedTo: "public", showsAmount: "yes" }, worker);
    assert.match(await page(at, null), /4,321/);
    await made(`funding/sources/${id}/remove`, { sure: "yes" }, worker);
  });

  test("nobody but its own workers writes about an organisation’s money", async () => {
    const at = `funding/organisations/${ids.choir}`;
    assert.equal((await send(at, { ...source, releasedTo: "nobody" }, worker)).statusCode, 403);
    assert.equal((await send(at, { ...source, releasedTo: "nobody" }, commissioner)).statusCode, 403);
  });

  test("home warns whoever pays with what people would lose, in the organisation’s words", async () => {
    assert.match(await page("home", worker), /“Tuesday kitchen” ends on .* What would people lose\?/);
    await made(`funding/grants/${first}/say`, { words: "Sixty carers eat alone on Tuesday." }, worker);
    const shown = await page("home", commissioner);
    assert.match(shown, /Tuesday kitchen/);
    assert.match(shown, /Sixty carers eat alone on Tuesday\./);
    assert.match(shown, /No help of another organisation that we know of goes on for: Elders; Families/);
    assert.doesNotMatch(await page("home", champion), /Tuesday kitchen/);
  });

  test("an end nobody decided about in time is the commissioner’s risk, by name, and no mark on the organisation", async () => {
    const { risks } = await told("funding/risks", commissioner);
    assert.deepEqual(
      risks.map((one: { grant: { title: string }; owner: string }) => [one.grant.title, one.owner]),
      [["Tuesday kitchen", "Example Commissioner"]],
    );
    assert.equal((await get("funding/risks", champion)).statusCode, 403);
    for (const who of [null, champion, commissioner])
      assert.doesNotMatch(await page(`organisations/${ids.circle}`, who), /risk|fragile|undecided/i);
    await made(`funding/grants/${first}/own`, {}, other);
    assert.equal((await told("funding/risks", commissioner)).risks[0].owner, "Example Other Commissioner");
  });

  test("a decision has a reason, moves the end, is told to the organisation, and the new end wants its own", async () => {
    const decide = `funding/grants/${first}/decide`;
    const refused = await send(decide, { decision: "bridge", until: inMonths(3), because: "" }, commissioner);
    assert.equal(refused.statusCode, 422);
    assert.match(refused.body, /Write why/);
    assert.match(refused.body, /after the end/);
    const bridge = {
      decision: "bridge",
      until: inMonths(9),
      because: "Until the trust has met.",
      aboutEnd: inMonths(5),
    };
    await made(decide, bridge, commissioner);
    assert.equal((await send(decide, { ...bridge, decision: "let-go" }, other)).statusCode, 409, "an older end");
    assert.equal((await told("funding/risks", commissioner)).risks.length, 0);
    assert.match(await page("home", worker), /“Tuesday kitchen” was bridged/);
    assert.match(await page(`funding/grants/${first}`, worker), /Until the trust has met\.[\s\S]*Example Commissioner/);
    await made(`funding/grants/${first}/heard`, {}, worker);
    assert.doesNotMatch(await page("home", worker), /was bridged/);
    assert.match(await page("home", commissioner), /Decide what happens/);
    await made(decide, { decision: "let-go", because: "The trust pays." }, other);
    assert.doesNotMatch(await page("home", commissioner), /Tuesday kitchen/);
    const { communities: atRisk } = await told("funding/ends", commissioner);
    assert.equal(atRisk[0].ending[0].letGo.decision, "let-go");
    assert.equal((await send(`funding/grants/${first}/remove`, { sure: "yes" }, commissioner)).statusCode, 409);
  });

  test("two records of one person become one: what they decided and answer for goes along, and back again", async () => {
    const moves = (funding.held ?? []).flatMap((part) => part.moves ?? []);
    const move = { from: other.personId, to: champion.personId };
    const shown = async () => {
      const { decisions } = await told(`funding/grants/${first}`, commissioner);
      const owner = /Example (?:Champion|Other Commissioner)/.exec(await page(`funding/grants/${first}`, commissioner));
      return [decisions[0].by, decisions[1].by, owner?.[0]];
    };
    const before = ["Example Other Commissioner", "Example Commissioner", "Example Other Commissioner"];
    assert.deepEqual(await shown(), before);
    const moved = await savePlace(house.stage.app, placeId, async (tx) => {
      await note(tx, "moved");
      return moveAll(tx, moves, move);
    });
    assert.deepEqual(await shown(), ["Example Champion", "Example Commissioner", "Example Champion"]);
    await savePlace(house.stage.app, placeId, async (tx) => {
      await note(tx, "moved");
      await moveAllBack(tx, moves, { ...move, moved });
    });
    assert.deepEqual(await shown(), before);
  });

  test("what is kept on a person names their duties, and forgetting them leaves the decision", async () => {
    assert.match(await page("my-record", commissioner), /you decided: bridge/);
    assert.match((await get("my-record?as=json", worker)).body, /what people would lose/);
    const before = await told(`funding/grants/${first}`, commissioner);
    assert.equal(before.decisions[0].by, "Example Other Commissioner");
    await made("my-record/erase", { sure: "yes" }, other);
    const { decisions } = await told(`funding/grants/${first}`, commissioner);
    assert.deepEqual(
      [decisions[0].by, decisions[0].role, decisions[0].because],
      [null, "commissioner", "The trust pays."],
    );
    assert.match(await page(`funding/grants/${first}`, commissioner), /nobody now/);
  });

  test("an organisation that leaves takes what it wrote of its money along", async () => {
    await made(`funding/organisations/${ids.circle}`, { ...source, releasedTo: "place" }, worker);
    assert.match(await page("funding", champion), /Example Trust/);
    await made(`organisations/${ids.circle}/leave`, { sure: "yes" }, worker);
    assert.doesNotMatch(await page("funding", champion), /Example Trust/);
    assert.doesNotMatch(await page(`funding/grants/${first}`, commissioner), /Sixty carers/);
  });
});
