import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { readPlace, withPlace } from "../../db/transaction.ts";
import { openPublishing, type Publishing, type Somewhere } from "../../rehearsal-publishing.ts";
import { keepService } from "../reach/testing-loaded.store.ts";
import { findOut } from "./index.ts";

let publishing: Publishing;
let riverside: Somewhere;
let hillside: Somewhere;

const get: Publishing["get"] = (...asked) => publishing.get(...asked);
const post: Publishing["post"] = (...asked) => publishing.post(...asked);
const agree: Publishing["agree"] = (...asked) => publishing.agree(...asked);
const draft: Publishing["draft"] = (...asked) => publishing.draft(...asked);
const propose: Publishing["propose"] = (...asked) => publishing.propose(...asked);

const files = { "April 2024": [120, 61, 37], "April to May 2024": [250, 130, 40] } as const;

const marksOf = (release: { figures: { report: { rows: { code: string; seen: number | null; mark: string }[] } } }) =>
  Object.fromEntries(
    release.figures.report.rows
      .filter(({ mark }) => mark !== "not-collected")
      .map(({ code, seen, mark }) => [code, seen ?? mark]),
  );

before(async () => {
  publishing = await openPublishing(files);
  riverside = await publishing.settle("Riverside");
  hillside = await publishing.settle("Hillside");
});
after(() => publishing.house.close());

const both = "April to May 2024";
const april = "April 2024";

// @practice P03 @practice P07
describe("figures are published when both sides agree, and everyone reads the same", () => {
  test("nobody outside reads anything before both keepers said yes; then everyone does, in every form", async () => {
    const ready = await draft(riverside, both);
    assert.equal(ready.stage, "ready", JSON.stringify(ready));
    assert.equal(ready.hidden, 0);
    assert.deepEqual((await get("/riverside/published")).json().releases, []);
    assert.equal((await get("/riverside/published/1")).statusCode, 404);
    assert.equal((await get(`/riverside/published/drafts/${ready.id}`)).statusCode, 403);
    const carried = await propose(riverside, ready);
    assert.equal(carried.statusCode, 201, carried.body);
    const release = await get("/riverside/published/1");
    assert.equal(release.statusCode, 200, release.body);
    assert.deepEqual(marksOf(release.json()), { A: 250, H: 130, J: 40 });
    assert.equal(release.json().figures.policy.name, "under-10");
    assert.equal(Object.hasOwn(release.json().figures, "beside"), false);
    const page = await get("/riverside/published/1", undefined, "text/html");
    assert.match(page.body, /Release 1 of Riverside/);
    assert.match(page.body, /Keepers of both sides agreed/);
    for (const [as, type, holds] of [
      ["csv", "text/csv", "Pakistani"],
      ["json", "application/json", '"seen": 40'],
      ["svg", "image/svg+xml", "<desc"],
      ["xlsx", "spreadsheetml", "PK"],
      ["png", "image/png", "PNG"],
    ] as const) {
      const file = await get(`/riverside/published/1?as=${as}`, undefined, "text/html");
      assert.equal(file.statusCode, 200, as);
      assert.match(String(file.headers["content-type"]), new RegExp(type.replace("+", "\\+")));
      assert.ok(file.body.includes(holds), as);
    }
  });

  test("April after April to May would tell of three people in May, so April is hidden for them", async () => {
    const ready = await draft(riverside, april);
    assert.equal(ready.stage, "ready", JSON.stringify(ready));
    assert.ok(ready.hidden > 0);
    const page = await get(`/riverside/published/drafts/${ready.id}`, riverside.statutory, "text/html");
    assert.match(page.body, /Will be hidden/);
    assert.match(page.body, /Propose it/);
    assert.equal((await propose(riverside, ready)).statusCode, 201);
    const { J, A } = marksOf((await get("/riverside/published/2")).json());
    assert.equal(J, "suppressed");
    assert.equal(A, 120);
  });

  test("another place does not know what this one published, and publishes April as it is", async () => {
    const ready = await draft(hillside, april);
    assert.equal(ready.hidden, 0, JSON.stringify(ready));
    assert.equal((await get("/hillside/published/1")).statusCode, 404);
    assert.equal((await propose(hillside, ready)).statusCode, 201);
    assert.deepEqual(marksOf((await get("/hillside/published/1")).json()), { A: 120, H: 61, J: 37 });
    const out = (place: Somewhere, service: string) =>
      readPlace(publishing.house.stage.app, place.placeId, (tx) => findOut(tx, service));
    assert.equal((await out(hillside, riverside.service)).tables, 0);
    assert.equal((await out(riverside, riverside.service)).tables, 2);
  });

  test("withdrawn, it keeps its page and its reason, and goes on counting as out", async () => {
    const before = (await get("/hillside/published/1")).json();
    const because = "The file had a mistake.";
    assert.equal((await post("/hillside/published/1/withdraw", { because: "" }, hillside.analyst)).statusCode, 422);
    assert.equal((await post("/hillside/published/1/withdraw", { because }, hillside.analyst)).statusCode, 201);
    assert.equal((await post("/hillside/published/1/withdraw", { because }, hillside.analyst)).statusCode, 403);
    const withdrawn = (await get("/hillside/published/1")).json();
    assert.equal(withdrawn.figures, null);
    assert.equal(withdrawn.withdrawn.because, because);
    assert.equal(withdrawn.sha256, before.sha256);
    for (const as of ["csv", "svg"])
      assert.match((await get(`/hillside/published/1?as=${as}`, undefined, "text/html")).body, /mistake/);
    const again = await draft(hillside, both, { replaces: "1" });
    assert.equal(again.stage, "ready", JSON.stringify(again));
    assert.ok(again.hidden > 0, "April is out, so April to May may not tell of May");
    assert.equal((await propose(hillside, again)).statusCode, 201);
    const newer = (await get("/hillside/published/2")).json();
    assert.equal(newer.replaces, 1);
    assert.notEqual(marksOf(newer)["J"], 40);
    assert.equal((await get("/hillside/published/1")).json().replaced_by, 2);
  });

  test("sent twice it is one draft, and agreed to twice it is one release", async () => {
    const key = randomUUID();
    const body = { key, title: "Twice", service: riverside.service, period: april, measure: "referrals" };
    const [one, other] = await Promise.all([1, 2].map(() => post("/riverside/published", body, riverside.analyst)));
    assert.equal(one?.json().id, other?.json().id);
    await publishing.work();
    const ready = (await get(`/riverside/published/drafts/${one?.json().id}`, riverside.analyst)).json();
    assert.equal((await propose(riverside, ready)).statusCode, 201);
    const again = await post(
      "/riverside/proposals",
      { kind: "release-figures", because: "Again.", content: JSON.parse(ready.content) },
      riverside.statutory,
    );
    assert.equal(again.statusCode, 422);
    assert.match(again.body, /published already, as release 3/);
    assert.equal((await get("/riverside/published")).json().releases.length, 3);
  });

  test("what was checked before something else went out must be checked again", async () => {
    const [first, second] = [await draft(riverside, both), await draft(riverside, april)];
    assert.equal((await propose(riverside, first)).statusCode, 201);
    const late = await get(`/riverside/published/drafts/${second.id}`, riverside.analyst);
    assert.match(late.json().unfit.join(), /check it again/);
    const proposed = await post(
      "/riverside/proposals",
      { kind: "release-figures", because: "Why not.", content: JSON.parse(second.content) },
      riverside.community,
    );
    assert.equal(proposed.statusCode, 422, proposed.body);
    const forged = { draft: second.id, title: "Something else", sha256: "0".repeat(64) };
    const other = await post(
      "/riverside/proposals",
      { kind: "release-figures", because: "x", content: forged },
      riverside.community,
    );
    assert.match(other.body, /not the draft that was checked/);
  });

  test("the ledger and the releases are only added to, whatever a program tries", async () => {
    for (const table of ["ledger_entry", "ledger_table", "release", "release_withdrawal"])
      for (const statement of [`DELETE FROM ${table}`, `UPDATE ${table} SET place_id = place_id`])
        await assert.rejects(
          withPlace(publishing.house.stage.app, riverside.placeId, (tx) => sql.raw(statement).execute(tx)),
          /permission denied/,
        );
  });

  test("a check can be stopped before it began, and then nobody can publish it", async () => {
    const body = { title: "Stopped", service: riverside.service, period: april, measure: "referrals" };
    const { id } = (await post("/riverside/published", body, riverside.analyst)).json();
    const waiting = await get(`/riverside/published/drafts/${id}`, riverside.analyst, "text/html");
    assert.match(waiting.body, /<meta http-equiv="refresh" content="3"/i);
    assert.equal((await post(`/riverside/published/drafts/${id}/stop`, {}, riverside.analyst)).statusCode, 201);
    await publishing.work();
    const stopped = (await get(`/riverside/published/drafts/${id}`, riverside.analyst)).json();
    assert.equal(stopped.stage, "stopped");
    assert.equal(stopped.content, null);
  });

  test("a file that somebody took is written down once for keepers, and nobody else sees the list", async () => {
    const file = `/riverside/reach/${riverside.service}?as=csv`;
    for (const _time of [1, 2]) assert.equal((await get(file, riverside.analyst, "text/html")).statusCode, 200);
    const list = await get("/riverside/published/out", riverside.community);
    assert.equal(list.statusCode, 200, list.body);
    const { entries } = list.json();
    const [taken] = entries;
    assert.equal(taken.form, "csv");
    assert.equal(taken.audience, "place");
    assert.equal(taken.who_name, "Example Analyst");
    assert.equal(entries.filter(({ form }: { form: string }) => form === "csv").length, 1);
    assert.equal(entries.filter(({ form }: { form: string }) => form === "release").length, 4);
    const page = await get("/riverside/published/out", riverside.community, "text/html");
    assert.match(page.body, /CSV file/);
    assert.equal((await get("/riverside/published/out", riverside.analyst)).statusCode, 403);
    const working = await get(`/riverside/reach/${riverside.service}`, riverside.analyst, "text/html");
    assert.match(working.body, /Working figures, not published/);
    assert.match(working.body, /Publish this page/);
  });

  test("two services with one code have the same people, so neither is published until one of them has it", async () => {
    const { placeId, analyst } = hillside;
    const keys = [{ type: "Provider", code: "RXX" }];
    const name = "Example Talking, by another name";
    const kept = { placeId, personId: analyst.personId, name, areaCode: "E00000001", keys };
    const service = await keepService(publishing.house.stage, kept);
    for (const one of [service, hillside.service]) {
      const refused = await draft(hillside, april, { service: one });
      assert.equal(refused.stage, "refused");
      assert.match(refused.problems[0].words, /has the same code/);
    }
  });

  test("while nothing leaves the place, a draft is refused and says what to do", async () => {
    await agree(hillside, { kind: "small-number-policy", content: { value: "exact-inside" } });
    const refused = await draft(hillside, april);
    assert.equal(refused.stage, "refused");
    assert.match(refused.problems[0].words, /no figures leave this place/);
    const page = await get(`/hillside/published/drafts/${refused.id}`, hillside.analyst, "text/html");
    assert.match(page.body, /This cannot be published/);
  });
});
