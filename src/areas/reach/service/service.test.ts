import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn, type SignedIn } from "../../../web/rehearsal-people.ts";
import { readActivity, readPopulation } from "../../datasets/index.ts";
import { reach } from "../reach.area.ts";
import { keepReading, keepService } from "../testing-loaded.store.ts";
import { serviceAnswer } from "./service.schema.ts";

const shared = (path: string): string => fileURLToPath(new URL(`../../../../../shared/data/${path}`, import.meta.url));
const census = shared("population/nomis-layout-ts021-ltla-2021.csv");
const annual = ["2018-19", "2019-20"].map((year) => shared(`talking-therapies/annual-${year}-by-ethnicity.csv`));
const skip = [census, ...annual].every((path) => existsSync(path)) ? false : "the published files are not here";

// @practice P02 @practice P03
describe("a service with published figures of two years", { skip }, () => {
  let house: RehearsedHost;
  let analyst: SignedIn;
  let placeId = "";
  let service = "";
  before(async () => {
    house = await rehearseHost([reach]);
    placeId = await startPlace(house.stage.app, "Riverside");
    analyst = await signedIn(house.stage, { placeId, roles: ["analyst"] });
    const { personId } = analyst;
    const keys = [{ type: "CCG", code: "08X" }];
    service = await keepService(house.stage, {
      placeId,
      personId,
      name: "Example Talking",
      areaCode: "E09000032",
      keys,
    });
    for (const reading of [
      await readPopulation({ path: census }),
      ...(await Promise.all(annual.map((path) => readActivity({ path }, {})))),
    ]) {
      assert.ok(reading.ok, JSON.stringify(reading));
      await keepReading(house.stage, { placeId, personId, reading: reading.value });
    }
  });
  after(() => house.close());

  const ask = async (query = "", accept = "application/json") => {
    const url = `/riverside/reach/${service}${query}`;
    return house.app.inject({ url, headers: { accept, ...analyst.headers } });
  };
  const asked = async (query = "") => {
    const answer = await ask(query);
    assert.equal(answer.statusCode, 200, answer.body.slice(0, 500));
    return serviceAnswer.parse(answer.json());
  };

  it("finds again what the two files say: 121 fewer Pakistani residents referred than expected", async () => {
    const { finding, period } = await asked();
    assert.equal(period, "2019-20");
    const row = finding?.rows.find(({ code }) => code === "J");
    assert.deepEqual(
      [row?.population, row?.seen, row?.rate_per_1000?.toFixed(1), row?.missing?.toFixed(0)],
      [12_249, 345, "28.2", "121"],
    );
    assert.deepEqual([row?.missing_lower?.toFixed(0), row?.missing_upper?.toFixed(0)], ["82", "156"]);
  });

  it("follows one community over both years, and says where the file's own word changed", async () => {
    const { over_time: points } = await asked("?measure=referrals-received&community=J");
    assert.deepEqual(
      points.map(({ period }) => period),
      ["2018-19", "2019-20"],
    );
    assert.ok(points.every(({ value, lower_95: lower }) => value !== null && lower !== null));
  });

  it("speaks, in the page, of what chance allows once sixteen communities are compared", async () => {
    const { body, statusCode } = await ask("?community=J", "text/html");
    assert.equal(statusCode, 200, body.slice(0, 800));
    assert.match(body, /Pakistani residents were referred about three.quarters as often as White British residents/);
    assert.match(body, /How sure, when so many are compared/);
    assert.match(body, /Pakistani, period by period/);
    assert.match(body, /not split by age, so nobody can allow for it/);
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
  });

  it("says the finding in Urdu, and keeps what is English in English", async () => {
    const { body } = await ask("?community=J&lang=ur", "text/html");
    assert.match(body, /White British رہائشیوں کے مقابلے میں Pakistani/);
    assert.match(body, /<div lang="en" dir="ltr">/);
  });

  it("is for people of the place whom its keepers let see figures, and says so to others", async () => {
    const volunteer = await signedIn(house.stage, { placeId, roles: ["contributor"] });
    for (const headers of [{}, volunteer.headers]) {
      const answer = await house.app.inject({
        url: `/riverside/reach/${service}`,
        headers: { accept: "application/json", ...headers },
      });
      assert.equal(answer.statusCode, 403);
      assert.match(answer.json().detail, /figures/);
    }
  });

  it("names a period, a measure and a community compared with that are not there", async () => {
    for (const [query, field] of [
      ["?period=1999", "period"],
      ["?measure=smiles", "measure"],
      ["?reference=Z", "reference"],
    ] as const) {
      const answer = await ask(query);
      assert.equal(answer.statusCode, 422, query);
      assert.equal(answer.json().problems[0].field, field);
    }
  });

  it("lists what stands out in the place, and what nobody can see there", async () => {
    const answer = await house.app.inject({
      url: "/riverside/reach",
      headers: { accept: "application/json", ...analyst.headers },
    });
    assert.equal(answer.statusCode, 200, answer.body.slice(0, 500));
    const { not_loaded: notLoaded, findings } = answer.json();
    assert.deepEqual(notLoaded, ["Crisis care: not loaded."]);
    assert.match(findings[0].words, /^.+ were referred .+ than expected \(.+ to .+\)\.$/);
  });
});
