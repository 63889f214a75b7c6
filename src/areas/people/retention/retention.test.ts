import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { happened } from "../../../db/happening.ts";
import { startPlace } from "../../../db/stage.ts";
import { savePlace } from "../../../db/transaction.ts";
import { verifyChain } from "../../../db/verify-chain.ts";
import type { Area } from "../../../web/area.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import { keeping } from "../held.area.ts";
import { nameForgotten } from "../held.store.ts";
import { forgetWhatIsDue } from "../index.ts";
import { chosenMonths, dueBefore, monthsFor } from "./retention.rules.ts";

const people: Area = { name: "people", title: "People", menu: [], ...keeping };
const json = { accept: "application/json" };

let house: RehearsedHost;
let riverside = "";
before(async () => {
  house = await rehearseHost([people]);
  riverside = await startPlace(house.stage.app, "Riverside");
});
after(() => house.close());

test("so many months before a day is that day, or the last of a shorter month", () => {
  const before = (day: string, months: number) => dueBefore(`${day}T12:00:00.000Z`, months).slice(0, 10);
  assert.equal(before("2026-03-31", 1), "2026-02-28");
  assert.equal(before("2024-03-31", 1), "2024-02-29");
  assert.equal(before("2026-01-15", 24), "2024-01-15");
  assert.equal(before("2024-02-29", 12), "2023-02-28");
  assert.equal(before("2026-01-31", 2), "2025-11-30");
});

test("the longer something is kept, the less is due, and it is always a day there is", () => {
  const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.nat(240), fc.nat(240), (moment, some, more) => {
      const at = moment.toISOString();
      assert.ok(dueBefore(at, some + more) <= dueBefore(at, some));
      assert.ok(dueBefore(at, some) <= at);
      assert.equal(new Date(dueBefore(at, some)).toISOString(), dueBefore(at, some));
    }),
  );
});

/** So many months ago. */
const monthsAgo = (months: number): Date => new Date(dueBefore(new Date().toISOString(), months));

test("months are whole and within what makes sense, and a choice that no longer does is brought back to it", () => {
  const part = { kind: "a", words: "", monthsUsual: 6, monthsMin: 3, monthsMax: 24 };
  assert.deepEqual(chosenMonths({ kind: "a", months: " 12 " }, [part]), { ok: true, value: { kind: "a", months: 12 } });
  for (const months of ["2", "25", "-3", "3.5", "", "1e1", "twelve", "٣"])
    assert.ok(!chosenMonths({ kind: "a", months }, [part]).ok, months);
  assert.ok(!chosenMonths({ kind: "constructor", months: "12" }, [part]).ok);
  assert.equal(monthsFor(part, {}), 6);
  assert.equal(monthsFor(part, { a: 300 }), 24);
});

test("a keeper of either side chooses how long things are kept, and the privacy page says so to everyone", async () => {
  const keeper = await signedIn(house.stage, { placeId: riverside, keepsFor: "community" });
  const analyst = await signedIn(house.stage, { placeId: riverside, roles: ["analyst"] });
  const choose = (headers: object, payload: object) =>
    house.app.inject({ method: "POST", url: "/riverside/retention", headers: { ...json, ...headers }, payload });
  const chosen = { kind: "invitations", months: "3" };
  assert.equal((await choose(analyst.headers, chosen)).statusCode, 403);
  assert.equal((await choose(keeper.headers, { ...chosen, months: "0" })).statusCode, 422);
  assert.equal((await choose(keeper.headers, chosen)).statusCode, 201);
  assert.equal((await choose(keeper.headers, { kind: "people-who-left", months: "12" })).statusCode, 201);
  const { kept } = (await house.app.inject({ url: "/riverside/privacy", headers: json })).json();
  assert.deepEqual(
    kept.slice(0, 2).map(({ kind, months }: { kind: string; months: number }) => [kind, months]),
    [
      ["invitations", 3],
      ["people-who-left", 12],
    ],
  );
  const page = await house.app.inject({
    url: "/riverside/retention",
    headers: { accept: "text/html", ...keeper.headers },
  });
  assert.match(page.body, /3 months/);
});

test("what is due is forgotten and what is not stays, each place as it chose, and only counts are written down", async () => {
  const left = await signedIn(house.stage, { placeId: riverside, name: "Left long ago" });
  const lately = await signedIn(house.stage, { placeId: riverside, name: "Left lately" });
  const { owner, app } = house.stage;
  const leaving = async (personId: string, months: number) =>
    owner
      .updateTable("person")
      .set({ left_at: monthsAgo(months) })
      .where("person_id", "=", personId)
      .execute();
  await leaving(left.personId, 13);
  await leaving(lately.personId, 11);
  await savePlace(app, riverside, async (tx) => {
    for (const [name, months] of [
      ["Ran out long ago", 4],
      ["Ran out lately", 2],
    ] as const)
      await tx
        .insertInto("invitation")
        .values({
          place_id: riverside,
          invitation_id: randomUUID(),
          name,
          email: "somebody@example.org",
          roles: [],
          keeps_for: null,
          digest: Buffer.alloc(32),
          invited_by: "a test",
          expires_at: monthsAgo(months),
          accepted_at: null,
          withdrawn_at: null,
          person_id: null,
        })
        .execute();
    await happened(tx, { what: "test.noted", who: "a test", subject: { kind: "test", id: "1" }, detail: {} });
  });
  const all = { parts: keeping.retention, held: keeping.held };
  await forgetWhatIsDue(app, all, new Date());
  await forgetWhatIsDue(app, all, new Date());
  const names = await owner
    .selectFrom("person")
    .select("name")
    .where("left_at", "is not", null)
    .orderBy("name")
    .execute();
  assert.deepEqual(
    names.map(({ name }) => name),
    ["Left lately", nameForgotten],
  );
  const invited = await owner.selectFrom("invitation").select("name").execute();
  assert.deepEqual(invited, [{ name: "Ran out lately" }]);
  const written = await owner.selectFrom("happening").select("detail").where("what", "=", "retention.kept").execute();
  assert.deepEqual(written, [{ detail: { invitations: 1, "people-who-left": 1 } }]);
  assert.equal((await verifyChain(app, riverside))[0]?.trouble, undefined);
});
