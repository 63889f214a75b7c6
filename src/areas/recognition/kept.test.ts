import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { listExported } from "../../backup/index.ts";
import { moveAll, moveAllBack } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import { note } from "../../db/stage.ts";
import { savePlace } from "../../db/transaction.ts";
import type { Tx } from "../../db/tables.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { communities } from "../communities/communities.area.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { recognition } from "./recognition.area.ts";
import { saveSheet } from "./sheets.store.ts";
import { statementTold } from "./statement.schema.ts";

let table: Table;
before(async () => {
  table = await layTable([home, people, communities, organisations, recognition]);
});
after(() => table.close());

const today = new Date().toISOString().slice(0, 10);
const act = (more: object) => ({ kind: "prepared", minutes: "60", standing: "volunteer", onDay: today, ...more });

const inPlace = <Answer>(work: (tx: Tx) => Promise<Answer>) =>
  savePlace(table.house.stage.app, table.placeId, async (tx) => {
    const answer = await work(tx);
    await note(tx, "moved");
    return answer;
  });

const minutesOf = async (who: Sitter, organisation: string): Promise<number> =>
  statementTold.parse(
    JSON.parse(await table.read(who, `recognition/statement?organisation=${organisation}`, "application/json")),
  ).minutes;

const sheet = (organisationId: string, sentBy: string, digest: string) =>
  inPlace((tx) =>
    saveSheet(tx, { organisationId, fileName: "t.csv", digest: digest.repeat(64), headings: [], rows: [], sentBy }),
  );

/** In which column of each table it stands whose a row is. */
const whose = {
  person: {
    contribution: "person_id",
    recognition_line: "person_id",
    contribution_sheet: "sent_by",
    contribution_statement: "released_by",
  },
  organisation: {
    contribution: "organisation_id",
    recognition_line: "organisation_id",
    contribution_sheet: "organisation_id",
    contribution_statement: "organisation_id",
  },
} as const;

/** How many rows of each table are this record's. */
async function rowsOf(of: keyof typeof whose, id: string): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const [name, column] of Object.entries(whose[of])) {
    const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM ${sql.table(name)}
      WHERE ${sql.ref(column)} = ${id}`.execute(table.house.stage.owner);
    counts.push(rows[0]?.count ?? 0);
  }
  return counts;
}

interface Twins {
  readonly of: keyof typeof whose;
  readonly moves: readonly Moves[];
  readonly move: { readonly from: string; readonly to: string };
}

async function mergeAndBack({ of, moves, move }: Twins) {
  const before = [await rowsOf(of, move.from), await rowsOf(of, move.to)];
  const moved = await inPlace((tx) => moveAll(tx, moves, move));
  const merged = [await rowsOf(of, move.from), await rowsOf(of, move.to)];
  return {
    before,
    merged,
    back: async () => {
      await inPlace((tx) => moveAllBack(tx, moves, { ...move, moved }));
      return [await rowsOf(of, move.from), await rowsOf(of, move.to)];
    },
  };
}

/** @practice P14 */
test("two records of one person, and two pages of one organisation, have one ledger, and come apart as they were", async () => {
  const { be, send } = table;
  const [one, other] = [await be("Twin One", "organisation-worker"), await be("Twin Two", "contributor")];
  const first = await send(one, "organisations", { name: "Example First Page", kinds: ["vcso"] });
  const second = await send(one, "organisations", { name: "Example Second Page", kinds: ["vcso"] });
  for (const by of ["me", first, second]) await send(one, "recognition", act({ by }));
  await send(other, "recognition", act({ by: "me" }));
  await send(one, "recognition/statement", { organisation: first, from: today, until: today });
  await sheet(first, one.personId, "a");
  // The same file of both pages stays with the page that was merged away.
  await sheet(first, one.personId, "b");
  await sheet(second, one.personId, "b");
  const ofPeople = await mergeAndBack({
    of: "person",
    moves: (recognition.held ?? []).flatMap(({ moves = [] }) => moves),
    move: { from: one.personId, to: other.personId },
  });
  assert.deepEqual(ofPeople.before, [
    [1, 2, 3, 1],
    [1, 2, 0, 0],
  ]);
  assert.deepEqual(ofPeople.merged, [
    [0, 0, 0, 0],
    [2, 4, 3, 1],
  ]);
  assert.deepEqual(await ofPeople.back(), ofPeople.before);
  assert.deepEqual([await minutesOf(one, first), await minutesOf(one, second)], [62, 62]);
  const ofPages = await mergeAndBack({
    of: "organisation",
    moves: recognition.organisationMoves ?? [],
    move: { from: first, to: second },
  });
  assert.deepEqual(ofPages.merged, [
    [0, 0, 1, 0],
    [2, 4, 2, 1],
  ]);
  assert.equal(await minutesOf(one, second), 124);
  assert.deepEqual(await ofPages.back(), ofPages.before);
});

test("the ledger and the statements leave with a place; a table that somebody sent does not", async () => {
  const names = await inPlace(async (tx) => (await listExported(tx, table.placeId)).map(({ name }) => name));
  for (const name of [
    "contribution",
    "contribution_said",
    "contribution_statement",
    "recognition_post",
    "recognition_line",
    "recognition_total",
  ])
    assert.ok(names.includes(name), name);
  assert.ok(!names.includes("contribution_sheet"));
});

/** @practice P14 */
test("a service’s page and a community’s page say what partners gave, to those who answer for it", async () => {
  const { be, send, read } = table;
  const [worker, manager, champion, practitioner] = [
    await be("Of a community", "organisation-worker"),
    await be("Answers", "senior-manager"),
    await be("Tells of it", "champion"),
    await be("Runs it", "practitioner"),
  ];
  const community = await send(champion, "communities", {
    name: "Example Ledger Community",
    history: "Told.",
    toldBy: "E",
  });
  const service = await send(practitioner, "services", { name: "Example Ledger Service", care: "early-help" });
  const circle = await send(worker, "organisations", {
    name: "Example Ledger Circle",
    kinds: ["vcso"],
    serves: community,
  });
  await send(worker, "recognition", act({ by: circle, service, minutes: "180", shouldHave: "letter" }));
  const ofService = await read(manager, `services/${service}`);
  assert.match(ofService, /Partners gave this service 3 hours 2 minutes since/);
  assert.match(ofService, /waits for its answer once/);
  assert.match(await read(manager, `communities/${community}`), /gave services 3 hours 2 minutes since/);
  assert.doesNotMatch(await read(practitioner, `services/${service}`), /Partners gave this service/);
  assert.match(await read(worker, "search?q=statement"), /A statement for your funders/);
  assert.match(await read(practitioner, "search?q=monthly"), /Type up the monthly call/);
  assert.doesNotMatch(await read(champion, "search?q=monthly"), /Type up the monthly call/);
});

test("whoever is forgotten stands beside no table and no statement any more; these stay with their organisation", async () => {
  const { be, send } = table;
  const leaver = await be("Leaves soon", "organisation-worker");
  const circle = await send(leaver, "organisations", { name: "Example Left Circle", kinds: ["vcso"] });
  await send(leaver, "recognition/statement", { organisation: circle, from: today, until: today });
  await sheet(circle, leaver.personId, "c");
  await inPlace(async (tx) => {
    for (const part of recognition.held ?? []) {
      assert.match(JSON.stringify(await part.read(tx, leaver.personId)), /Released a statement[\s\S]*Sent a table/);
      await part.erase(tx, leaver.personId);
      assert.deepEqual(await part.read(tx, leaver.personId), []);
    }
  });
  assert.deepEqual((await rowsOf("person", leaver.personId)).slice(2), [0, 0]);
  assert.deepEqual((await rowsOf("organisation", circle)).slice(2), [1, 1]);
});
