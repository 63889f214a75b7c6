import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn, type SignedIn } from "../../../web/rehearsal-people.ts";
import type { ActivityReading, ActivityRow } from "../../datasets/index.ts";
import { exactly } from "../../../nouns/count.ts";
import { activityOf, populationOf } from "../hand-made.ts";
import { places } from "../../places/places.area.ts";
import { reach } from "../reach.area.ts";
import { keepReading, keepService } from "../testing-loaded.store.ts";
import { serviceAnswer } from "./service.schema.ts";

const residents = { "White: English, Welsh, Scottish, Northern Irish or British": 1_570_480 };
const people = {
  ...residents,
  "Asian, Asian British or Asian Welsh: Indian": 433_000,
  "Asian, Asian British or Asian Welsh: Pakistani": 122_490,
  "Asian, Asian British or Asian Welsh: Bangladeshi": 91_000,
};

const referred = { White: [41_111, 9_999], Indian: [8_765, 2_344], Pakistani: [3_210, 1_111], Bangladeshi: [5, 3] };
const labels = { White: "British", Indian: "Indian", Pakistani: "Pakistani", Bangladeshi: "Bangladeshi" } as const;

/** A service's own file: all referrals of a community, and the same by who referred. */
const ownFile = (measure: string, sources: typeof referred): ActivityReading => {
  const reading = activityOf({}, { measures: [{ id: measure, label: measure, kind: "count" }] });
  const row = (label: string, count: number, referralSource: string | null): ActivityRow => ({
    label,
    heading: null,
    isBroadTotal: false,
    isUnknown: false,
    isTotal: label === "Total",
    cells: [exactly(count)],
    ...(referralSource === null ? {} : { detail: { ageBand: null, sex: null, referralSource, area: null } }),
  });
  const groups = (["White", "Indian", "Pakistani", "Bangladeshi"] as const).flatMap((group) => {
    const [gp = 0, self = 0] = sources[group];
    return [row(labels[group], gp + self, null), row(labels[group], gp, "GP"), row(labels[group], self, "Self")];
  });
  const all = Object.values(sources)
    .flat()
    .reduce((sum, one) => sum + one, 0);
  const [table] = reading.tables;
  assert.ok(table);
  return { ...reading, tables: [{ ...table, rows: [...groups, row("Total", all, null)] }] };
};

// @practice P03
describe("a service with small numbers, under a rule that rounds nothing", () => {
  let house: RehearsedHost;
  let analyst: SignedIn;
  let service = "";
  let crisis = "";
  before(async () => {
    house = await rehearseHost([places, reach]);
    const placeId = await startPlace(house.stage.app, "Riverside");
    analyst = await signedIn(house.stage, { placeId, roles: ["analyst"], keepsFor: "community" });
    const { personId } = analyst;
    service = await keepService(house.stage, { placeId, personId, name: "Example Talking", areaCode: "E00000001" });
    crisis = await keepService(house.stage, { placeId, personId, name: "Example Ward", care: "crisis-care" });
    await keepReading(house.stage, { placeId, personId, reading: populationOf(people) });
    await keepReading(house.stage, { placeId, personId, reading: ownFile("referrals", referred), serviceId: service });
    const detained = ownFile("detentions-under-the-mental-health-act", { ...referred, Indian: [28_765, 2_344] });
    await keepReading(house.stage, { placeId, personId, reading: detained, serviceId: crisis });
    const proposed = await house.app.inject({
      method: "POST",
      url: "/riverside/proposals",
      headers: { accept: "application/json", ...analyst.headers },
      payload: { kind: "small-number-policy", because: "We count few people.", content: { value: "under-10" } },
    });
    assert.equal(proposed.statusCode, 201, proposed.body);
  });
  after(() => house.close());

  const ask = (path: string, accept: string) =>
    house.app.inject({ url: `/riverside/reach${path}`, headers: { accept, ...analyst.headers } });

  it("hides 8 referrals of Bangladeshi residents, and 4,321 of Pakistani residents that would give them away", async () => {
    const { finding, by_referral_source: bySource } = serviceAnswer.parse(
      (await ask(`/${service}`, "application/json")).json(),
    );
    const marks = new Map(finding?.rows.map(({ code, seen, mark }) => [code, [seen, mark]]));
    assert.deepEqual(marks.get("A"), [51_110, "value"]);
    assert.deepEqual(marks.get("K"), [null, "suppressed"]);
    assert.deepEqual(marks.get("J"), [null, "suppressed"]);
    const self = bySource.find(({ part }) => part === "Self")?.communities.find(({ code }) => code === "K");
    assert.deepEqual(self, { code: "K", count: null, mark: "suppressed" });
  });

  it("says of detention who is detained more often, never that fewer than expected are, and sorts nobody as good", async () => {
    const { body, statusCode } = await ask(`/${crisis}`, "text/html");
    assert.equal(statusCode, 200, body.slice(0, 400));
    assert.match(body, /Indian residents were detained about 2\.2 times as often as White British residents/);
    assert.doesNotMatch(body, /than expected|missing from/i);
    assert.match(body, /More often than the community compared with/);
  });
});
