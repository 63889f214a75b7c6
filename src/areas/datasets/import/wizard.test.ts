/** The whole way of an import, as a browser walks it, with real files as their publishers give them. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { areas } from "../../../areas.ts";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";

const shared = path.join(import.meta.dirname, "../../../../../shared/data");
const census = path.join(shared, "population/nomis-layout-ts021-ltla-2021.csv");
const report = path.join(shared, "talking-therapies/annual-2019-20-by-ethnicity.csv");
const skip = existsSync(census) ? false : "the published files (../shared/data) are not beside this checkout";

let house: RehearsedHost;
let placeId: string;
let analyst: SignedIn;
let another: SignedIn;
let champion: SignedIn;
before(async () => {
  house = await rehearseHost(areas);
  placeId = await startPlace(house.stage.app, "Riverside");
  analyst = await signedIn(house.stage, { placeId, roles: ["analyst"] });
  another = await signedIn(house.stage, { placeId, roles: ["engagement-lead"] });
  champion = await signedIn(house.stage, { placeId, roles: ["champion"] });
});
after(() => house.close());

const html = { accept: "text/html", host: "localhost:3000", "sec-fetch-site": "same-origin" };
const json = { accept: "application/json", host: "localhost:3000" };

const get = (url: string, who = analyst, headers: Record<string, string> = html) =>
  house.app.inject({ url, headers: { ...headers, ...who.headers } });

const post = (url: string, fields: Record<string, string>, who = analyst) =>
  house.app.inject({
    method: "POST",
    url,
    headers: { ...html, ...who.headers, "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ key: randomUUID(), ...fields }).toString(),
  });

interface Sending {
  readonly fields?: Record<string, string>;
  readonly who?: SignedIn;
  readonly to?: string;
}

const send = (fileName: string, bytes: Uint8Array, { fields = {}, who = analyst, to = "riverside" }: Sending = {}) => {
  const boundary = `x${randomUUID()}`;
  const parts = Object.entries({ key: randomUUID(), ...fields }).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `${parts.join("")}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return house.app.inject({
    method: "POST",
    url: `/${to}/datasets`,
    headers: { ...html, ...who.headers, "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
};

const TABLE = "community,period,referrals\nPakistani,2024-25,12\nIndian,2024-25,30\n";

/** The address of a new draft. */
const begun = async (fileName: string, text: string, sending: Sending = {}): Promise<string> => {
  const answer = await send(fileName, Buffer.from(text), sending);
  assert.equal(answer.statusCode, 303, answer.body.slice(0, 3000));
  return answer.headers["location"]?.toString() ?? "";
};

test("with nothing imported yet, the page says what this is for, and the first thing to do to whoever may", async () => {
  const page = await get("/riverside/datasets");
  assert.match(page.body, /Nothing is imported yet/);
  assert.match(page.body, /href="\/riverside\/datasets\/new"/);
  const read = await get("/riverside/datasets", champion);
  assert.equal(read.statusCode, 200);
  assert.match(read.body, /Files are imported by analysts, engagement leads and administrators/);
  assert.doesNotMatch(read.body, /datasets\/new"/);
});

test("a file in our own layout is recognised, its groups are known, and it waits to be looked over", async () => {
  const address = await begun("referrals 2024-25.csv", TABLE);
  const first = await get(address);
  assert.match(first.body, /our own layout/);
  const chosen = await post(address, { kind: "activity", title: "Referrals", period: "" });
  assert.equal(chosen.headers["location"], `${address}/values`, chosen.body.slice(0, 3000));
  assert.match((await get(`${address}/values`)).body, /Every group in the file is known/);
  const said = await post(`${address}/values`, { because: "" });
  assert.equal(said.headers["location"], `${address}/preview`, said.body.slice(0, 3000));
  const preview = await get(`${address}/preview`);
  assert.match(preview.body, /Nothing is imported yet/);
  assert.match(preview.body, /Pakistani/);
});

test("a group nobody knows is asked about once, with the place's answers offered, and remembered the next time", async () => {
  const file = "community,referrals\nPakistani,12\nPahari speakers,7\nFamilies from Kotli,4\n";
  const address = await begun("a.csv", file);
  await post(address, { kind: "activity", title: "A", period: "2024-25" });
  const asked = await get(`${address}/values`);
  assert.match(asked.body, /2 groups in the file are not known here yet/);
  const silent = await post(`${address}/values`, { v0: "Pahari speakers", m0: "" });
  assert.equal(silent.statusCode, 422);
  assert.match(silent.body, /Say what “Pahari speakers” means here/);
  const answers = { v0: "Pahari speakers", m0: "nhs-2001-england:J", v1: "Families from Kotli", m1: "left-out" };
  const noReason = await post(`${address}/values`, answers);
  assert.match(noReason.body, /Say why the ones you leave out are left out/);
  const said = await post(`${address}/values`, { ...answers, because: "Counted in another file." });
  assert.equal(said.statusCode, 303, said.body.slice(0, 3000));
  assert.match((await get(`${address}/preview`)).body, /left out: Counted in another file/);
  const again = await begun("b.csv", file);
  await post(again, { kind: "activity", title: "B", period: "2025-26" });
  assert.match((await get(`${again}/values`)).body, /this place, earlier/);
  assert.match((await get(`${again}/values`)).body, /Every group in the file is known/);
});

test("a table laid out in another way is read after somebody says where its headings are and what they hold", async () => {
  const file = "Monthly return,,\nMade by hand,,\nClient ethnicity,Seen,Note\nPakistani,12,x\nIndian,30,y\n";
  const address = await begun("return.csv", file);
  const page = await get(address);
  assert.match(page.body, /Say below what its columns hold/);
  const fields = { kind: "activity", title: "Return", period: "2024-25", headingRow: "3" };
  const columns = { h0: "Client ethnicity", c0: "community", h1: "Seen", c1: "as-printed", h2: "Note", c2: "left-out" };
  const chosen = await post(address, { ...fields, ...columns });
  assert.equal(chosen.headers["location"], `${address}/values`, chosen.body.slice(0, 3000));
  const preview = await get(`${address}/preview`, analyst, json);
  assert.deepEqual(preview.json().measures, ["seen"]);
});

test("names, NHS numbers, dates of birth and postcodes are refused in a sentence, and nothing is kept", async () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ["community,nhs number,referrals\nPakistani,4010232137,1\n", /may be about single people/],
    ["id,ethnicity,postcode\n1,Pakistani,SW18 2PU\n", /full postcode can point to one home/],
    ["first name,ethnicity\nSomebody,Pakistani\n", /Do not send names/],
    [
      `ref,community\n${["4010232137", "9434765919", "9434765870"].map((one) => `${one},Indian`).join("\n")}\n`,
      /looks like NHS numbers/,
    ],
    ["community,note,referrals\nIndian,see 943 476 5919 please,4\n", /Row 2 holds what looks like an NHS number/],
  ];
  for (const [file, words] of cases) {
    const answer = await send("people.csv", Buffer.from(file));
    assert.equal(answer.statusCode, 422, file);
    assert.match(answer.body, words);
  }
});

test("rows that cannot be read come back as the same file with an Errors column, or are left out and counted", async () => {
  const address = await begun("some.csv", "community,referrals\nPakistani,12\nIndian,1.234\n=Chinese,ten\n");
  const page = await get(address);
  assert.match(page.body, /Some rows cannot be read/);
  const errors = await get(`${address}/errors?as=csv`);
  assert.match(errors.headers["content-disposition"]?.toString() ?? "", /some-errors\.csv/);
  assert.match(errors.body, /^\uFEFFcommunity,referrals,Errors\r\nIndian,1\.234,"?Row 3/);
  assert.match(errors.body, /'=Chinese/);
  const workbook = await get(`${address}/errors?as=xlsx`);
  assert.deepEqual([...workbook.rawPayload.subarray(0, 2)], [0x50, 0x4b]);
  const refused = await post(address, { kind: "activity", title: "Some", period: "2024-25" });
  assert.equal(refused.statusCode, 422);
  const left = await post(address, { kind: "activity", title: "Some", period: "2024-25", leaveOutWrongRows: "yes" });
  assert.equal(left.statusCode, 303, left.body.slice(0, 3000));
  assert.match((await get(`${address}/preview`)).body, /2 rows that could not be read were left out/);
});

test("a draft is nothing to anybody else of the place, nor in another place", async () => {
  const address = await begun("mine.csv", TABLE);
  await startPlace(house.stage.app, "Hillside");
  for (const step of ["", "/values", "/preview", "/progress", "/errors"]) {
    assert.equal((await get(`${address}${step}`, another)).statusCode, 404, step);
    const elsewhere = address.replace("/riverside/", "/hillside/");
    assert.ok([403, 404].includes((await get(`${elsewhere}${step}`)).statusCode), step);
  }
  for (const step of ["", "/values", "/preview", "/abandon"])
    assert.ok([404, 422].includes((await post(`${address}${step}`, {}, another)).statusCode), step);
});

test("whoever may not import is told why, and a stopped import is gone with its file", async () => {
  const refused = await send("x.csv", Buffer.from(TABLE), { who: champion });
  assert.equal(refused.statusCode, 403);
  assert.match(refused.body, /Files are imported by analysts/);
  const address = await begun("stop.csv", TABLE);
  assert.equal((await post(`${address}/abandon`, {})).statusCode, 303);
  assert.match((await get(`${address}/progress`)).body, /You stopped this import/);
  for (const step of ["", "/values", "/preview"]) {
    const gone = await get(`${address}${step}`);
    assert.deepEqual([gone.statusCode, gone.headers.location], [303, `${address}/progress`], step);
  }
});

test("the census and the service's report are recognised as their publishers give them", { skip }, async () => {
  const people = await begun("ts021.csv", readFileSync(census, "utf8"));
  assert.match((await get(people)).body, /Census 2021 file from Nomis/);
  const service = await begun("annual-2019-20.csv", readFileSync(report, "utf8"));
  assert.match((await get(service)).body, /NHS Talking Therapies annual report/);
  const chosen = await post(service, { kind: "activity", title: "Talking Therapies 2019-20", period: "2019-20" });
  assert.equal(chosen.headers["location"], `${service}/values`, chosen.body.slice(0, 3000));
});
