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

  it("shows in no page, file, drawing, title or sentence the digits of what it hides", async () => {
    const page = await ask(`/${service}?community=J`, "text/html");
    const xlsx = await ask(`/${service}?as=xlsx`, "text/html");
    const outputs = {
      page: page.body,
      urdu: (await ask(`/${service}?community=J&lang=ur`, "text/html")).body,
      json: (await ask(`/${service}`, "application/json")).body,
      "json to keep": (await ask(`/${service}?as=json`, "text/html")).body,
      csv: (await ask(`/${service}?as=csv`, "text/html")).body,
      xlsx: await textIn(xlsx.rawPayload),
      list: (await ask("", "text/html")).body,
      "list for programs": (await ask("", "application/json")).body,
    };
    assert.equal(page.statusCode, 200);
    assert.equal(xlsx.statusCode, 200);
    assert.match(outputs.page, /51,110/);
    assert.match(outputs.csv, /51110/);
    assert.match(outputs.xlsx, /51110/);
    for (const [name, text] of Object.entries(outputs))
      // Pakistani residents: all 4,321, the rate 35.3 of 122,490, the parts; and what all less the rest would be.
      for (const digits of ["4321", "4,321", "35.2763", "3210", "3,210", "4329", "4,329"])
        assert.ok(!text.includes(digits), `${digits} in the ${name}`);
  });

  it("says of detention who is detained more often, never that fewer than expected are, and sorts nobody as good", async () => {
    const { body, statusCode } = await ask(`/${crisis}`, "text/html");
    assert.equal(statusCode, 200, body.slice(0, 400));
    assert.match(body, /Indian residents were detained about 2\.2 times as often as White British residents/);
    assert.doesNotMatch(body, /than expected|missing from/i);
    assert.match(body, /More often than the community compared with/);
  });
});

/** All text of a workbook, its parts unpacked. */
async function textIn(bytes: Buffer): Promise<string> {
  const { fromBuffer } = await import("yauzl");
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error !== null || zip === undefined) return reject(error ?? new Error("no workbook"));
      const texts: string[] = [];
      zip.on("error", reject);
      zip.on("end", () => resolve(texts.join("\n")));
      zip.on("entry", (entry) => {
        zip.openReadStream(entry, (problem, stream) => {
          if (problem !== null || stream === undefined) return reject(problem ?? new Error("no part"));
          const pieces: Buffer[] = [];
          stream.on("data", (piece: Buffer) => pieces.push(piece));
          stream.on("end", () => {
            texts.push(Buffer.concat(pieces).toString("utf8"));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}
