/** Figures of the Mental Health Act, brought in by the wizard's own pages: the sentence is turned round everywhere. @practice P03 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWizard, type Wizard } from "../../../rehearsal-wizard.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import { serviceAnswer } from "./service.schema.ts";

const html = { accept: "text/html", host: "localhost:3000" };
const json = { accept: "application/json", host: "localhost:3000" };

const residents = [
  "area,area name,community,population",
  'X10000000,Littleton,"Black, Black British, Black Welsh, Caribbean or African: Caribbean",5000',
  'X10000000,Littleton,"Black, Black British, Black Welsh, Caribbean or African: African",6000',
  'X10000000,Littleton,"White: English, Welsh, Scottish, Northern Irish or British",50000',
].join("\n");

const compelled = [
  "broad group,community,period,measure,count",
  "Black or Black British,Caribbean,2023-24,Detentions under the Mental Health Act,60",
  "Black or Black British,African,2023-24,Detentions under the Mental Health Act,15",
  "White,British,2023-24,Detentions under the Mental Health Act,150",
  "Black or Black British,Caribbean,2023-24,People restrained,40",
  "Black or Black British,African,2023-24,People restrained,20",
  "White,British,2023-24,People restrained,100",
].join("\n");

const measures = ["detentions-under-the-mental-health-act", "people-restrained"] as const;
let wizard: Wizard;
let address = "";
before(async () => {
  wizard = await openWizard();
  const { placeId, house } = wizard;
  const lead = await signedIn(house.stage, { placeId, roles: ["engagement-lead"] });
  const profile = { name: "Littleton Ward", care: "crisis-care", areaCode: "X10000000" };
  const started = await wizard.post("/riverside/services", profile, lead);
  const serviceId = started.headers["location"]?.toString().split("/").at(-1) ?? "";
  address = `/riverside/reach/${serviceId}`;
  await wizard.imported("people.csv", Buffer.from(residents), {
    chosen: { kind: "population", title: "Who lives in Littleton", period: "2021" },
  });
  await wizard.imported("mental-health-act.csv", Buffer.from(compelled), {
    chosen: { kind: "activity", title: "Mental Health Act 2023-24" },
    sent: { serviceId },
  });
});
after(() => wizard.close());

test("detention comes first at a service for crisis, and the sentence says who is detained more often", async () => {
  const { body } = await wizard.get(address, undefined, html);
  assert.match(body, /Black Caribbean residents were detained about 4 times as often as White British residents/);
});

test("so it says of restraint", async () => {
  const { body } = await wizard.get(`${address}?measure=${measures[1]}`, undefined, html);
  assert.match(body, /Black Caribbean residents were restrained about 4 times as often as White British residents/);
});

test("nowhere are “fewer than expected” compelled: not on the page, in the files, for programs, or in the list", async () => {
  for (const measure of measures)
    for (const community of ["M", "N"]) {
      const asked = `${address}?measure=${measure}&community=${community}`;
      for (const as of ["", "&as=csv", "&as=json"]) {
        const answer = await wizard.get(`${asked}${as}`, undefined, html);
        assert.equal(answer.statusCode, 200, answer.body.slice(0, 400));
        assert.doesNotMatch(answer.body, /fewer than expected|missing from/i, `${measure} ${community} ${as}`);
      }
      const told = await wizard.get(asked, undefined, json);
      assert.equal(serviceAnswer.parse(told.json()).finding?.measure, measure);
      assert.doesNotMatch(told.body, /fewer than expected/i);
    }
  for (const order of ["size", "certainty"]) {
    const list = await wizard.get(`/riverside/reach?order=${order}`, undefined, html);
    assert.match(list.body, /were detained about 4 times as often/);
    assert.doesNotMatch(list.body, /fewer than expected/i);
  }
});
