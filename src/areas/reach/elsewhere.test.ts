/** What reach brings to pages that join areas. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { startPlace } from "../../db/stage.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn, type SignedIn } from "../../web/rehearsal-people.ts";
import { communities } from "../communities/communities.area.ts";
import { home } from "../home/home.area.ts";
import { activityOf, populationOf } from "./hand-made.ts";
import { reach } from "./reach.area.ts";
import { keepReading, keepService } from "./testing-loaded.store.ts";

// @practice P01 @practice P03
describe("a community's page, home and search", () => {
  let house: RehearsedHost;
  let analyst: SignedIn;
  let community = "";
  let service = "";
  let placeId = "";
  before(async () => {
    house = await rehearseHost([home, communities, reach]);
    placeId = await startPlace(house.stage.app, "Riverside");
    analyst = await signedIn(house.stage, { placeId, roles: ["analyst"] });
    const { personId } = analyst;
    service = await keepService(house.stage, { placeId, personId, name: "Example Talking", areaCode: "E00000001" });
    const counted = populationOf({
      "White: English, Welsh, Scottish, Northern Irish or British": 20_000,
      "Asian, Asian British or Asian Welsh: Pakistani": 10_000,
    });
    const people = { ...counted, source: { ...counted.source, publisher: "Example census office" } };
    await keepReading(house.stage, { placeId, personId, reading: people });
    const seen = activityOf({ British: [1_000], Pakistani: [203], Total: [1_203] });
    await keepReading(house.stage, { placeId, personId, reading: seen, serviceId: service });
    const said = await house.app.inject({
      method: "POST",
      url: "/riverside/communities",
      headers: { accept: "application/json", ...analyst.headers },
      payload: {
        name: "Example Punjabi speakers",
        skills: "Listening",
        toldBy: "a meeting",
        toldOn: "2020-03-03",
        category1: "nhs-2001-england:J",
      },
    });
    assert.equal(said.statusCode, 201, said.body);
    community = said.json().id;
  });
  after(() => house.close());

  const page = async (path: string, headers: Record<string, string> = analyst.headers) => {
    const answer = await house.app.inject({ url: `/riverside/${path}`, headers: { accept: "text/html", ...headers } });
    assert.equal(answer.statusCode, 200, answer.body.slice(0, 500));
    return answer.body;
  };

  it("says who lives here with source and year, and how services reach them: early help, and crisis care as a gap", async () => {
    const body = await page(`communities/${community}`);
    assert.match(body, /10,000 residents in the group “Pakistani”/);
    assert.match(body, /Source: Example census office, 2021/);
    assert.match(
      body,
      /Early help: <a [^>]+>Pakistani residents were referred about two-fifths as often as White British residents: 295 fewer than expected/,
    );
    assert.match(body, /Crisis care: not loaded\./);
  });

  it("tells the public who lives here, which is published, and none of a service's own figures", async () => {
    const body = await page(`communities/${community}`, {});
    assert.match(body, /10,000 residents in the group “Pakistani”/);
    assert.doesNotMatch(body, /were referred|\b20[35]\b/);
  });

  it("says at home, in a sentence, what stands out, with its interval", async () => {
    assert.match(await page("home"), /Pakistani residents were referred .+: 295 fewer than expected \(265 to 322\)\./);
  });

  it("shows older figures where a small newer import cannot be compared, says so, and links to the newer", async () => {
    const month = "April 2026";
    const seen = { British: [60], Pakistani: [4], Total: [64] };
    const few = activityOf(seen, {
      source: { ...activityOf({}).source, fileName: "april.csv", sha256: "1".repeat(64) },
    });
    const [table] = few.tables;
    assert.ok(table);
    const reading = { ...few, periods: [month], tables: [{ ...table, period: month }] };
    await keepReading(house.stage, { placeId, personId: analyst.personId, reading, serviceId: service });
    const instead = /The newest figures, April 2026, are too few to compare; these are of 2025-26\./;
    for (const path of ["home", "reach", `reach/${service}`, `communities/${community}`]) {
      const body = await page(path);
      assert.match(body, instead, path);
      assert.match(body, /295 fewer than expected/, path);
    }
    assert.match(await page("reach"), /reach\/[\w-]+\?period=April\+2026/);
    const asked = await page(`reach/${service}?period=April+2026`);
    assert.doesNotMatch(asked, instead, "who asks for the newest sees the newest");
    assert.match(asked, /April 2026/);
  });

  it("is found by the name of the service", async () => {
    const body = await page("search?q=talking");
    assert.match(body, new RegExp(`href="/riverside/reach/${service}"`));
  });
});
