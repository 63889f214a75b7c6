import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { note } from "../../db/stage.ts";
import { savePlace } from "../../db/transaction.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { places } from "../places/places.area.ts";
import { moneyAgreed, moneyPaid } from "./ledger.rules.ts";
import { postEntry } from "./ledger.store.ts";
import { recognition } from "./recognition.area.ts";
import { statementTold } from "./statement.schema.ts";
import { daysOf, daysSent } from "./statement.rules.ts";

let table: Table;
before(async () => {
  table = await layTable([home, places, people, organisations, recognition]);
});
after(() => table.close());

const today = new Date().toISOString().slice(0, 10);
const act = (more: object = {}) => ({
  kind: "accompanied",
  minutes: "60",
  by: "me",
  standing: "volunteer",
  onDay: today,
  ...more,
});
const told = async (who: Sitter, path: string) =>
  statementTold.parse(JSON.parse(await table.read(who, path, "application/json")));

/** @practice P14 P19 */
test("an organisation with no commissioner beside it prints one statement, the same for every funder, and releases it itself", async () => {
  const { be, send, post, read, ask } = table;
  const [worker, practitioner, reader] = [
    await be("Alone", "organisation-worker"),
    await be("Typist", "practitioner"),
    await be("Reader", "contributor"),
  ];
  const circle = await send(worker, "organisations", { name: "Example Alone Circle", kinds: ["vcso"] });
  const service = await send(practitioner, "services", { name: "Example Statement Service", care: "early-help" });
  const own = await send(worker, "recognition", act({ by: circle, service, shouldHave: "interpreter" }));
  const waiting = await send(practitioner, "recognition", act({ by: circle, kind: "explained", minutes: "30" }));
  const wrong = await send(practitioner, "recognition", act({ by: circle, kind: "prepared", minutes: "45" }));
  await send(worker, `recognition/${wrong}/say`, { says: "disputed", because: "Another day (example)." });
  assert.ok(own !== waiting);
  const at = `recognition/statement?organisation=${circle}`;
  const statement = await told(worker, at);
  assert.deepEqual(
    statement.kinds.map(({ kind, times, minutes, minutesConfirmed }) => [kind, times, minutes, minutesConfirmed]),
    [
      ["accompanied", 1, 60, 60],
      ["prepared", 1, 45, 0],
      ["explained", 1, 30, 0],
      ["recording", 1, 2, 2],
    ],
  );
  assert.deepEqual([statement.minutes, statement.minutesConfirmed, statement.minutesDisputed], [137, 62, 45]);
  assert.deepEqual(statement.needs, [{ need: "interpreter", times: 1, answered: 0 }]);
  assert.deepEqual(
    statement.services.map(({ name, minutes }) => [name, minutes]),
    [
      ["No one service", 75],
      ["Example Statement Service", 62],
    ],
  );
  const page = await read(worker, at);
  assert.match(page, /What Example Alone Circle gave/);
  assert.match(page, /2 hours 17 minutes/);
  assert.match((await ask(worker, `${at}&as=csv`, "text/csv")).body, /Done,Went along with somebody,1,60,60/);
  // Only its own people see and release it; whoever they give it to reads it as it stood.
  assert.equal((await ask(practitioner, at)).statusCode, 403);
  const days = { organisation: circle, from: statement.from, until: today };
  assert.equal((await post(practitioner, "recognition/statement", days)).statusCode, 403);
  assert.equal((await post(worker, "recognition/statement", { ...days, until: "2999-01-01" })).statusCode, 422);
  const released = await send(worker, "recognition/statement", days);
  await send(worker, "recognition", act({ by: circle, minutes: "480" }));
  assert.equal((await told(worker, at)).minutes, 137 + 482);
  const kept = await told(reader, `recognition/statements/${released}`);
  assert.deepEqual([kept.minutes, kept.organisation.name], [137, "Example Alone Circle"]);
  assert.match(await read(reader, `recognition/statements/${released}`), /Released by the organisation itself/);
  assert.equal((await ask({ headers: {} }, `recognition/statements/${released}`)).statusCode, 403);
  assert.match(await read(worker, at), new RegExp(`statements/${released}`));
});

/** @practice P19 */
test("what was paid to an organisation, and what is agreed and not paid, stand on its statement", async () => {
  const { be, send, house, placeId } = table;
  const worker = await be("Paid", "organisation-worker");
  const id = await send(worker, "organisations", { name: "Example Paid Circle", kinds: ["vcso"] });
  const payee = { kind: "organisation", id } as const;
  const entry = { source: "claim", onDay: today, postedBy: null };
  const sourceId = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
  await savePlace(house.stage.app, placeId, async (tx) => {
    for (const [number, pence] of [
      [1, 12_000],
      [2, 5050],
    ] as const)
      await postEntry(tx, {
        ...entry,
        sourceId: sourceId(number),
        step: "agreed",
        lines: moneyAgreed("fee", pence, { payer: { kind: "place" }, payee }),
      });
    await postEntry(tx, { ...entry, sourceId: sourceId(1), step: "paid", lines: moneyPaid("fee", 12_000, payee) });
    await note(tx, "paid");
  });
  const statement = await told(worker, `recognition/statement?organisation=${id}`);
  assert.deepEqual([statement.pencePaid, statement.penceOwed], [12_000, 5050]);
});

/** @practice P14 */
test("the commissioner is warned with the figures when writing down takes more than the place set, and both sides set it", async () => {
  const { be, send, read } = table;
  const [payer, volunteer, other] = [
    await be("Warned", "commissioner"),
    await be("Writer", "contributor"),
    await be("Not warned", "analyst"),
  ];
  assert.doesNotMatch(await read(payer, "home"), /Partners spend/);
  for (let time = 0; time < 30; time += 1) await send(volunteer, "recognition", act({ minutes: "5" }));
  assert.match(await read(payer, "home"), /Partners spend (\d+|\d+\.\d)% of their time[^<]*this place set 5% at most/);
  assert.match(await read(payer, "home"), /Since 1 [^<]*it was [^<]* minutes of [^<]* hours/);
  assert.doesNotMatch(await read(other, "home"), /Partners spend/);
  const [one, two] = [
    await be("Keeper One", "commissioner", "statutory"),
    await be("Keeper Two", "contributor", "community"),
  ];
  const because = "Small acts are worth writing down.";
  assert.equal((await table.post(one, "proposals", { kind: "recording-share", because, value: "0" })).statusCode, 422);
  const proposal = await send(one, "proposals", { kind: "recording-share", because, value: "40" });
  await send(two, `proposals/${proposal}`, { says: "yes" });
  assert.doesNotMatch(await read(payer, "home"), /Partners spend/);
});

test("a statement is of days that have been, in their order, and of six years at most", () => {
  const now = "2026-02-10";
  for (const [from, until, words] of [
    ["", "2026-01-01", /first day/],
    ["2026-01-31", "2026-01-01", /other way round/],
    ["2026-01-01", "2026-02-11", /not come yet/],
    ["2019-01-01", "2026-01-01", /6 years at most/],
    ["2026-02-30", "2026-02-10", /no such day/],
  ] as const) {
    const days = daysSent({ from, until }, now);
    assert.match(days.ok ? "" : (days.problems[0]?.words ?? ""), words);
  }
  assert.deepEqual(daysOf("financial-year", now), { from: "2025-04-01", until: now });
  assert.deepEqual(daysOf("last-financial-year", now), { from: "2024-04-01", until: "2025-03-31" });
  assert.deepEqual(daysOf("last-12-months", now), { from: "2025-03-01", until: now });
  assert.deepEqual(daysOf("this-year", "2026-04-01"), { from: "2026-01-01", until: "2026-04-01" });
  assert.deepEqual(daysOf("last-year", now), { from: "2025-01-01", until: "2025-12-31" });
});
