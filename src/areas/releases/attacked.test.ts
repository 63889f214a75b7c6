import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { listExported } from "../../backup/export-place.ts";
import { readPlace } from "../../db/transaction.ts";
import { verifyChain } from "../../db/verify-chain.ts";
import { openPublishing, type Publishing, type Somewhere } from "../../rehearsal-publishing.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

const script = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
const formula = `=HYPERLINK("https://elsewhere.example","${script}")`;
const april = "April 2024";

let publishing: Publishing;
let riverside: Somewhere;
let hillside: Somewhere;

const page = (url: string, who?: SignedIn) => publishing.get(url, who, "text/html");
const sentAsForm = (url: string, fields: Readonly<Record<string, string>>, who: SignedIn) =>
  publishing.house.app.inject({
    method: "POST",
    url,
    headers: { accept: "text/html", "content-type": "application/x-www-form-urlencoded", ...who.headers },
    payload: new URLSearchParams(fields).toString(),
  });

/** Nothing that somebody wrote is part of the page itself. */
const isText = (body: string): void => assert.doesNotMatch(body, /<script>alert|<img src=x/);

before(async () => {
  publishing = await openPublishing({ [april]: [120, 61, 37] });
  riverside = await publishing.settle("Riverside");
  hillside = await publishing.settle("Hillside");
});
after(() => publishing.house.close());

// @practice P03
test("a release whose title is a formula and a script is words on the page, in the drawing and in every sheet", async () => {
  const ready = await publishing.draft(riverside, april, { title: formula });
  assert.equal(ready.stage, "ready", JSON.stringify(ready));
  isText((await page(`/riverside/published/drafts/${ready.id}`, riverside.statutory)).body);
  assert.equal((await publishing.propose(riverside, ready)).statusCode, 201);
  for (const url of ["/riverside/published", "/riverside/published/1", "/riverside/published/1?as=svg"]) {
    const shown = await page(url);
    assert.equal(shown.statusCode, 200, url);
    isText(shown.body);
  }
  isText((await page("/riverside/published/out", riverside.statutory)).body);
  isText((await page("/riverside/published/drafts", riverside.statutory)).body);
  for (const url of ["/riverside/published/1?as=csv", `/riverside/reach/${riverside.service}?as=csv`]) {
    const sheet = await page(url, riverside.analyst);
    assert.equal(sheet.statusCode, 200, url);
    assert.doesNotMatch(sheet.body, /(^|[,;\t\r\n"])[=+@]/m, url);
  }
});

test("a script in the reason of a withdrawal, in a text to read and in the workforce form is written out and nothing more", async () => {
  const wrong = await sentAsForm("/riverside/published/1/withdraw", { because: "" }, riverside.statutory);
  assert.equal(wrong.statusCode, 422);
  const withdrawn = await publishing.post("/riverside/published/1/withdraw", { because: script }, riverside.statutory);
  assert.equal(withdrawn.statusCode, 201, withdrawn.body);
  const shown = await page("/riverside/published/1");
  isText(shown.body);
  assert.match(shown.body, /&lt;script&gt;alert\(1\)/);
  const long = await sentAsForm(
    "/riverside/reach/readability",
    { text: `${script} ${"We listen to you. ".repeat(10)}` },
    riverside.analyst,
  );
  assert.equal(long.statusCode, 200);
  isText(long.body);
  const fields = {
    likelihood: "appointed",
    white_all: script.slice(0, 12),
    white_of_them: "<img src=x",
    others_all: "1",
    others_of_them: "1",
  };
  const staff = await sentAsForm("/riverside/reach/workforce", fields, riverside.analyst);
  assert.equal(staff.statusCode, 422);
  isText(staff.body);
});

test("another place’s drafts, releases and services are not there, whoever asks and whatever they send", async () => {
  const ready = await publishing.draft(riverside, april);
  const { statutory, analyst } = hillside;
  for (const url of [
    `/hillside/published/drafts/${ready.id}`,
    "/hillside/published/1",
    "/hillside/published/1/withdraw",
    ...["", "/funnel", "/inequality", "/gradient", "/impact", "/representation", "/control-chart"].map(
      (screen) => `/hillside/reach/${riverside.service}${screen}`,
    ),
  ])
    assert.equal((await publishing.get(url, statutory)).statusCode, 404, url);
  for (const [url, body] of [
    ["/hillside/published/1/withdraw", { because: "Not ours." }],
    [`/hillside/published/drafts/${ready.id}/stop`, {}],
  ] as const)
    assert.equal((await publishing.post(url, body, statutory)).statusCode, 404, url);
  const body = { title: "Theirs", service: riverside.service, period: april, measure: "referrals" };
  assert.equal((await publishing.post("/hillside/published", body, analyst)).statusCode, 422);
  const content = { kind: "release-figures", content: JSON.parse(ready.content), because: "It helps." };
  assert.ok((await publishing.post("/hillside/proposals", content, statutory)).statusCode >= 400);
  assert.equal(
    (await publishing.get(`/riverside/published/drafts/${ready.id}`, riverside.statutory)).json().stage,
    "ready",
  );
});

test("whatever a place takes with it holds its releases and the ledger of what is out", async () => {
  const { stage } = publishing.house;
  const tables = await readPlace(stage.app, riverside.placeId, (tx) => listExported(tx, riverside.placeId));
  const rows = new Map(tables.map((table) => [table.name, table.rows]));
  for (const name of ["release", "release_draft", "release_withdrawal", "ledger_table", "ledger_entry"])
    assert.ok((rows.get(name) ?? 0) > 0, name);
});

test("whoever published and is forgotten is named nowhere, and what they published stays out and counted", async () => {
  const { analyst, statutory } = riverside;
  const outBefore = (await publishing.get("/riverside/published/out", statutory)).body;
  assert.match(outBefore, /published|draft|release/i);
  const gone = await publishing.post("/riverside/my-record/erase", { sure: "yes" }, analyst);
  assert.equal(gone.statusCode, 201, gone.body);
  const pages = [
    "/riverside/published",
    "/riverside/published/1",
    "/riverside/published/out",
    "/riverside/published/drafts",
  ];
  for (const url of pages) {
    const shown = await page(url, statutory);
    assert.equal(shown.statusCode, 200, url);
    assert.doesNotMatch(shown.body, /Example Analyst/, url);
  }
  assert.equal((await verifyChain(publishing.house.stage.app, riverside.placeId))[0]?.trouble, undefined);
  const { stage } = publishing.house;
  const ledger = await stage.owner
    .selectFrom("ledger_table")
    .selectAll()
    .where("place_id", "=", riverside.placeId)
    .execute();
  assert.ok(ledger.length > 0);
});
