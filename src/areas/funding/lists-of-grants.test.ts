import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { startPlace } from "../../db/stage.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { communities } from "../communities/communities.area.ts";
import { datasets } from "../datasets/datasets.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { places } from "../places/places.area.ts";
import { funding } from "./funding.area.ts";

let house: RehearsedHost;
let commissioner: SignedIn;
let champion: SignedIn;
let circle = "";
before(async () => {
  house = await rehearseHost([places, people, communities, organisations, funding, datasets]);
  const placeId = await startPlace(house.stage.app, "Riverside");
  commissioner = await signedIn(house.stage, { placeId, roles: ["commissioner"], name: "Example Commissioner" });
  champion = await signedIn(house.stage, { placeId, roles: ["champion"], name: "Example Champion" });
  const worker = await signedIn(house.stage, { placeId, roles: ["organisation-worker"], name: "Example Worker" });
  const elders = await made("communities", { name: "Elders", history: "Told.", toldBy: "Elders" }, champion);
  const said = { name: "Example Circle", kinds: ["vcso"], ledByCommunities: [elders], identifiers: "charity 1096577" };
  circle = await made("organisations", said, worker);
  await made("organisations", { name: "Example Housing", kinds: ["vcso"] }, worker);
});
after(() => house.close());

const made = async (path: string, payload: object, who: SignedIn): Promise<string> => {
  const url = `/riverside/${path}`;
  const headers = { accept: "application/json", ...who.headers };
  const answer = await house.app.inject({ method: "POST", url, headers, payload });
  assert.equal(answer.statusCode, 201, answer.body);
  return answer.json().id;
};
const get = (path: string, who: SignedIn | null = commissioner, accept = "application/json") =>
  house.app.inject({ url: `/riverside/${path}`, headers: { accept, ...who?.headers } });

const sendFile = (fileName: string, text: string) =>
  house.app.inject({
    method: "POST",
    url: "/riverside/funding/upload",
    headers: {
      accept: "application/json",
      ...commissioner.headers,
      "content-type": "multipart/form-data; boundary=x",
    },
    payload:
      `--x\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n${text}\r\n` +
      `--x\r\nContent-Disposition: form-data; name="funder"\r\n\r\nExample Council\r\n--x--\r\n`,
  });
const uploaded = async (fileName: string, text: string): Promise<string> => {
  const answer = await sendFile(fileName, text);
  assert.equal(answer.statusCode, 201, answer.body);
  return answer.json().id;
};

const heading = "Reference,Title,Organisation,Charity number,Amount,Award date,Start date,End date,Core or project\n";
const list = `${heading}G1,Tuesday kitchen,Circle of carers,1096577,"£12,000",01/04/2025,01/04/2025,31/03/2028,core
G2,Repairs,Example Housing,,8000,2025-05-01,2025-05-01,2026-04-30,project
G2,Repairs again,Example Housing,,8000,2025-05-01,,,
G3,Bus,Nobody knows them,,500.50,2025-06-01,,,
G4,Wrong,Example Housing,,lots,2025-02-30,,,
`;

// @practice P33
describe("a list of grants", () => {
  test("is read row by row, shown before anything is kept, and each fault is told with its row and field", async () => {
    const upload = await uploaded("grants.csv", list);
    const shown = (await get(`funding/uploads/${upload}`)).json();
    assert.deepEqual(shown.counts, { added: 3, changed: 0, same: 0, leftOut: 3, notFound: 1 });
    assert.deepEqual(
      shown.problems.map(({ row, field }: { row: number; field: string }) => [row, field]),
      [
        [4, "reference"],
        [6, "pounds"],
        [6, "awardedOn"],
      ],
    );
    assert.deepEqual(shown.notFound, ["Nobody knows them"]);
    assert.equal((await get("funding/grants")).json().count, 0);
    await made(`funding/uploads/${upload}`, {}, commissioner);
    const { grants } = (await get("funding/grants")).json();
    const kitchen = grants.find(({ reference }: { reference: string }) => reference === "G1");
    assert.equal(kitchen.recipientId, circle, "by its charity number, whatever it is called");
    assert.deepEqual([kitchen.pence, kitchen.endsOn, kitchen.covers], [1_200_000, "2028-03-31", "core"]);
    const again = {
      method: "POST",
      url: `/riverside/funding/uploads/${upload}`,
      headers: commissioner.headers,
    } as const;
    assert.equal((await house.app.inject(again)).statusCode, 409);
    assert.match((await get(`funding/uploads/${upload}`, commissioner, "text/html")).body, /3 new were added/);
  });

  test("that comes in again changes what it says differently, once, and leaves the rest", async () => {
    const upload = await uploaded("grants.csv", list.replace("31/03/2028", "31/03/2029"));
    const { counts } = (await get(`funding/uploads/${upload}`)).json();
    assert.deepEqual(counts, { added: 0, changed: 1, same: 2, leftOut: 3, notFound: 1 });
    await made(`funding/uploads/${upload}`, {}, commissioner);
    const { grants, count } = (await get("funding/grants")).json();
    assert.equal(count, 3);
    assert.equal(grants.find(({ reference }: { reference: string }) => reference === "G1").endsOn, "2029-03-31");
  });

  test("of a commissioner's own, with only a start and a purpose, is read: the start stands for the day of award", async () => {
    const own =
      'Provider,Amount,Description,Start,Expires\nExample Housing,"£8,000",Repairs for elders,01/04/2026,31/03/2027\n';
    const upload = await uploaded("own.csv", own);
    const { counts, problems, plan } = (await get(`funding/uploads/${upload}`)).json();
    assert.deepEqual([counts.added, problems], [1, []], JSON.stringify(plan));
    await made(`funding/uploads/${upload}/stop`, {}, commissioner);
  });

  test("that is stopped leaves nothing, and what is no list says what is missing", async () => {
    const upload = await uploaded("grants.csv", `${heading}G9,Stopped,Example Housing,,1,2025-01-01,,,\n`);
    await made(`funding/uploads/${upload}/stop`, {}, commissioner);
    assert.doesNotMatch((await get("funding/grants")).body, /Stopped/);
    for (const [text, words] of [
      ["name,age\nA,3\n", /Not found: .*“Amount”/],
      ['{"grants": [', /breaks off/],
      ['{"awards": []}', /no list called/],
      ["", /empty/],
    ] as const) {
      const answer = await sendFile("list.txt", text);
      assert.equal(answer.statusCode, 422);
      assert.match(answer.body, words);
    }
  });

  test("in the open standard is read, but no grant to a person, and nothing in another currency", async () => {
    const giving = {
      id: "360G-example-1",
      title: "Heating",
      description: "Keeping the hall warm",
      currency: "GBP",
      amountAwarded: 2500,
      awardDate: "2025-07-01T00:00:00+00:00",
      plannedDates: [{ startDate: "2025-07-01", duration: 12 }],
      recipientOrganization: [{ id: "GB-CHC-1096577", name: "EXAMPLE CIRCLE" }],
      fundingOrganization: [{ id: "GB-LAE-EXM", name: "Example Council" }],
    };
    const toAPerson = {
      ...giving,
      id: "360G-example-2",
      recipientOrganization: null,
      recipientIndividual: { id: "x" },
    };
    const grants = [giving, toAPerson, { ...giving, id: "360G-example-3", currency: "EUR" }, "broken"];
    const upload = await uploaded("open.json", JSON.stringify({ grants }));
    const shown = (await get(`funding/uploads/${upload}`)).json();
    assert.equal(shown.counts.added, 1);
    assert.deepEqual(
      shown.problems.map(({ row }: { row: number }) => row).toSorted((a: number, b: number) => a - b),
      [2, 3, 4],
    );
    await made(`funding/uploads/${upload}`, { publish: "yes" }, commissioner);
  });

  test("leaves as it came: what is published, and nothing else, in the form of the standard", async () => {
    const { grants } = (await get("funding?as=json", null)).json();
    assert.deepEqual(grants, [
      {
        id: "360G-example-1",
        title: "Heating",
        description: "Keeping the hall warm",
        currency: "GBP",
        amountAwarded: 2500,
        awardDate: "2025-07-01",
        plannedDates: [{ startDate: "2025-07-01", endDate: "2026-06-30", duration: 12 }],
        recipientOrganization: [{ id: "GB-CHC-1096577", name: "EXAMPLE CIRCLE" }],
        fundingOrganization: [{ id: "GB-LAE-EXM", name: "Example Council" }],
      },
    ]);
    const csv = (await get("funding?as=csv", null)).body;
    assert.match(csv, /Recipient Org:Identifier/);
    assert.doesNotMatch(csv, /Tuesday kitchen/);
    const back = await uploaded("grants-360giving.csv", csv);
    assert.equal((await get(`funding/uploads/${back}`)).json().counts.same, 1);
  });

  test("is added up for whoever pays; others see no sum that tells what one organisation gets", async () => {
    const { spending, share } = (await get("funding/spend?year=2025")).json();
    assert.equal(spending.pence, 1_200_000 + 800_000 + 50_050 + 250_000);
    assert.deepEqual(
      spending.parts.map(({ led, pence }: { led: string; pence: number }) => [led, pence]),
      [
        ["by-a-community", 1_450_000],
        ["not-by-one", 800_000],
        ["not-known", 50_050],
      ],
    );
    assert.ok(share.low < share.high);
    const others = (await get("funding/spend?year=2025", champion)).json();
    assert.deepEqual([others.agreements, others.spending, others.share], [4, null, null]);
    assert.match((await get("funding/spend?year=2025", champion, "text/html")).body, /what one organisation\s+gets/);
  });
});

const schemaPath = new URL(
  "../../../../shared/conformance/open/360giving/schema/360-giving-schema.json",
  import.meta.url,
);
test(
  "what leaves has every field that the standard asks for",
  { skip: existsSync(schemaPath) ? false : "../shared is not here" },
  async () => {
    const schema = JSON.parse(readFileSync(schemaPath, "utf8"));
    const { grants } = (await get("funding?as=json", null)).json();
    const [toOrganisations] = schema.oneOf;
    for (const name of toOrganisations.required) assert.ok(name in grants[0], name);
    for (const name of Object.keys(grants[0])) assert.ok(name in schema.properties, name);
  },
);
