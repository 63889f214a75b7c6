import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWizard, type Wizard } from "../../../rehearsal-wizard.ts";
import { signedIn, type SignedIn } from "../../../web/rehearsal-people.ts";
import { serviceAnswer } from "./service.schema.ts";

const html = { accept: "text/html", host: "localhost:3000" };
const json = { accept: "application/json", host: "localhost:3000" };
const white = '"White: English, Welsh, Scottish, Northern Irish or British"';

/** Four wards: 1,000 Pakistani and 10,000 White British residents in each. */
const wards = ["1", "2", "3", "4"].map((last) => ({ code: `X1000000${last}`, name: `Ward ${last}` }));
const residents = [
  "area,area name,community,population",
  `X10000000,Littleton,Pakistani,4000`,
  `X10000000,Littleton,${white},40000`,
  ...wards.flatMap(({ code, name }) => [`${code},${name},Pakistani,1000`, `${code},${name},${white},10000`]),
].join("\n");

const seen = { "Asian or Asian British,Pakistani": [120, 41, 82, 3], "White,British": [301, 402, 298, 395] };
const referrals = [
  "organisation,area,broad group,community,period,referrals",
  ...Object.entries(seen).flatMap(([community, counts]) =>
    counts.map((count, at) => `LITTLE,${wards[at]?.code},${community},2024-25,${count}`),
  ),
].join("\n");

const outlines = (codes: readonly string[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: codes.map((code, at) => ({
      type: "Feature",
      properties: { code, name: `Ward ${code.at(-1)}` },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [2 + at, 54],
            [3 + at, 54],
            [3 + at, 55],
            [2 + at, 55],
            [2 + at, 54],
          ],
        ],
      },
    })),
  });

let wizard: Wizard;
let commissioner: SignedIn;
let address = "";
before(async () => {
  wizard = await openWizard();
  const { placeId, house } = wizard;
  const lead = await signedIn(house.stage, { placeId, roles: ["engagement-lead"] });
  commissioner = await signedIn(house.stage, { placeId, roles: ["commissioner"] });
  const profile = { name: "Littleton Listening", care: "early-help", areaCode: "X10000000" };
  const started = await wizard.post("/riverside/services", profile, lead);
  const serviceId = started.headers["location"]?.toString().split("/").at(-1) ?? "";
  address = `/riverside/reach/${serviceId}`;
  await wizard.imported("people.csv", Buffer.from(residents), {
    chosen: { kind: "population", title: "Who lives in Littleton", period: "2021" },
  });
  await wizard.imported("seen.csv", Buffer.from(referrals), {
    chosen: { kind: "activity", title: "Referrals" },
    sent: { serviceId },
  });
});
after(() => wizard.close());

const bring = (title: string, codes: readonly string[]) =>
  wizard.imported("wards.geojson", Buffer.from(outlines(codes)), { chosen: { kind: "boundaries", title } });
const page = async (who?: SignedIn): Promise<string> => (await wizard.get(`${address}?community=J`, who, html)).body;
const ratesNow = async () => {
  const answer = await wizard.get(`${address}?community=J`, undefined, json);
  const rates = serviceAnswer.parse(answer.json()).small_area_rates;
  assert.ok(rates, answer.body);
  return rates;
};

test("each ward's rate is of its own residents, beside the whole; a small count is hidden, and has no rate", async () => {
  const { areas, community } = await ratesNow();
  assert.equal(community, "J");
  assert.deepEqual(
    areas.map(({ name, rate_per_1000: rate }) => [name, rate]),
    [
      ["Ward 1", 120],
      ["Ward 2", 40],
      ["Ward 3", 80],
      ["Ward 4", null],
    ],
  );
  assert.deepEqual(
    areas.map(({ beside_the_whole_area: side }) => side),
    ["above", "below", "above", "none"],
  );
});

test("without outlines one sentence says how to bring them, with a link for those who may", async () => {
  const analyst = await page();
  assert.match(analyst, /No outlines of these areas are loaded, so there is no map/);
  assert.match(analyst, /<a href="\/riverside\/datasets\/new">bring in a file<\/a>/);
  const other = await page(commissioner);
  assert.match(other, /An analyst, an engagement lead or an administrator of this place can bring/);
  assert.doesNotMatch(other, /href="\/riverside\/datasets\/new">bring in a file/);
  assert.doesNotMatch(other, /al-map/);
});

test("outlines of other areas are said to match none, with a code of each", async () => {
  await bring("Wards of elsewhere", ["X20000001", "X20000002"]);
  const body = await page();
  assert.match(body, /0 of the 4 areas of these figures/);
  assert.match(body, /X10000001[\s\S]*X20000001/);
  assert.deepEqual((await ratesNow()).map, { is: "no-match", matched: 0, named: 4 });
});

test("the table stands before the map; hidden wards are dotted, one without outline is said, and none leads", async () => {
  await bring("Wards of Littleton", [...wards.slice(1).map(({ code }) => code), "X20000009"]);
  const body = await page();
  const [table, map] = [body.indexOf('id="small-area-rates-table"'), body.indexOf("al-map__areas")];
  assert.ok(table > 0 && table < map, `${table} ${map}`);
  assert.match(body, /3 of the 4 areas of the figures have an outline/);
  assert.match(body, /1 outlines? (?:has|have) no figures/);
  assert.match(body, /fill="url\(#small-area-map-hidden\)"/);
  assert.match(body, /<title>Ward 3: 80\.0 per 1,000<\/title>/);
  assert.match(body, /<title>Ward 4: hidden to protect people/);
  const names = [...body.slice(table, map).matchAll(/<bdi>(Ward \d)<\/bdi>/g)].map(([, name]) => name);
  assert.deepEqual(names, ["Ward 1", "Ward 2", "Ward 3", "Ward 4"]);
});

test("what is hidden of a ward has no count, rate or interval in the file or for programs either", async () => {
  const csv = await wizard.get(`${address}?community=J&as=csv`, undefined, html);
  const lines = csv.body.split("\r\n").filter((line) => line.includes("small area,X1000000") && line.includes(",J,"));
  assert.equal(lines.length, 4, csv.body);
  assert.match(lines[1] ?? "", /,1000,40,38,42,value,40,/);
  assert.match(lines[3] ?? "", /,1000,,,,suppressed,,,,/);
  const hidden = (await ratesNow()).areas.at(-1);
  assert.deepEqual(
    [hidden?.count, hidden?.mark, hidden?.rate_per_1000, hidden?.upper_95],
    [null, "suppressed", null, null],
  );
});
