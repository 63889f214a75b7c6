import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { moveAll, moveAllBack } from "../../db/moving-rows.ts";
import { note } from "../../db/stage.ts";
import { savePlace } from "../../db/transaction.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { groups } from "./groups.area.ts";
import { lookTwiceAYear } from "./index.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

const pages = ["groups/variety", "groups/participation", "groups/participation?as=csv", "groups", "home"] as const;

/** So many groups for all communities, each with six seats. */
const networksOf = async (chair: Sitter, count: number): Promise<readonly string[]> => {
  const networks: string[] = [];
  for (let one = 0; one < count; one += 1)
    networks.push(
      await table.begin(
        chair,
        Array.from({ length: 6 }, () => "community-member"),
        { kind: "network", name: `Network ${one} (example)` },
      ),
    );
  return networks;
};

/** @practice P07 */
test("what a look at all groups found stands until the next fixed day, whoever joins, leaves or changes an answer", async () => {
  const { be, seat, send, read, house } = table;
  const chair = await be("Chair", "engagement-lead");
  const networks = await networksOf(chair, 2);
  const people: Sitter[] = [];
  for (let one = 0; one < 12; one += 1) {
    const at = networks[one % 2] ?? "";
    const who = await be(`Person ${one}`, "contributor");
    await send(who, "about-me/equality", { sex: one < 6 ? "female" : "male", birth: "1950", religion: "muslim" });
    await seat(chair, at, { who, standing: "community-member" });
    people.push(who);
  }
  const variety = async () => JSON.parse(await read(chair, "groups/variety", "application/json"));
  // The place began after the latest fixed day: nobody looks before the next.
  await lookTwiceAYear(house.stage.app, new Date());
  assert.equal((await variety()).lookedOn, null);
  const spring = new Date("2099-05-01");
  await lookTwiceAYear(house.stage.app, spring);
  const found = await variety();
  assert.equal(found.lookedOn, "2099-04-01");
  assert.ok(found.littleHeard.includes("younger women") && found.littleHeard.includes("Sikhs"));
  assert.ok(!found.littleHeard.includes("older women") && !found.littleHeard.includes("Muslims"));
  assert.match(await read(chair, "groups/participation"), /others about 10 people/);
  const [first, second] = people;
  assert.ok(first && second);
  const told = async () => Promise.all([pages[0], pages[1]].map((path) => read(chair, path, "application/json")));
  const before = await told();
  // An answer is changed: every page and file of the chair stays as it was, to the byte.
  const bare = (page: string) =>
    page.replaceAll(/nonce="[^"]+"|name="key" value="[^"]+"|\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "");
  const whole = () => Promise.all(pages.map(async (path) => bare(await read(chair, path))));
  const unchanged = await whole();
  await send(first, "about-me/equality", { sex: "male", birth: "2004", religion: "sikh", orientation: "bisexual" });
  await lookTwiceAYear(house.stage.app, spring);
  const since = await whole();
  for (const [at, path] of pages.entries()) assert.equal(since[at] === unchanged[at], true, path);
  // Somebody leaves, somebody else comes: what was found stands.
  const others = people.slice(1, 6);
  for (const who of others) await send(who, "people/leave", { sure: "yes" });
  await lookTwiceAYear(house.stage.app, new Date("2099-09-30"));
  assert.equal((await told())[0], before[0]);
  await lookTwiceAYear(house.stage.app, new Date("2099-10-01"));
  const { lookedOn, littleHeard, looks, beside } = await variety();
  assert.deepEqual([lookedOn, littleHeard, looks.length, beside.shares], ["2099-10-01", [], 2, null]);
  // What was said before stays beside it, over time: of all groups, and of those for all communities.
  assert.deepEqual(looks[1].littleHeard, found.littleHeard);
  assert.ok(looks[1].littleHeardInGroupsForAll.includes("younger women"));
});

test("where two records are of one person their seats go over to the other, private ones too, and back; forgotten, only the seat stays", async () => {
  const { be, begin, seat, group, read, house, placeId } = table;
  const [chair, amina, same] = [
    await be("Lead", "engagement-lead"),
    await be("Amina", "contributor"),
    await be("Same", "contributor"),
  ];
  const at = await begin(chair, ["service-user"], { name: "Merged (example)" });
  await seat(chair, at, { who: amina, standing: "service-user" });
  const parts = groups.held ?? [];
  const moves = parts.flatMap((part) => part.moves ?? []);
  const move = { from: amina.personId, to: same.personId };
  const inPlace = <Answer>(work: Parameters<typeof savePlace<Answer>>[2]) =>
    savePlace(house.stage.app, placeId, async (tx) => {
      const answer = await work(tx);
      await note(tx, "done");
      return answer;
    });
  const moved = await inPlace((tx) => moveAll(tx, moves, move));
  assert.match(await read(chair, at), /Holds the seat:[^.]*Example Same/);
  assert.match(await read(same, at), /Holds the seat:[^.]*you/);
  await inPlace((tx) => moveAllBack(tx, moves, { ...move, moved }));
  assert.match(await read(amina, at), /Holds the seat:[^.]*you/);
  await inPlace(async (tx) => {
    for (const part of parts) await part.erase(tx, amina.personId);
  });
  assert.deepEqual((await group(chair, at)).seats[0]?.sittings, []);
  const left = await house.stage.owner
    .selectFrom("group_holder")
    .selectAll()
    .where("person_id", "=", amina.personId)
    .execute();
  assert.deepEqual(left, []);
});

test("who held a seat openly is forgotten when the place’s time for it is over; that it was held stays", async () => {
  const { be, begin, seat, send, house, placeId } = table;
  const [chair, boss] = [await be("Lead", "engagement-lead"), await be("Boss", "senior-manager")];
  const at = await begin(chair, ["senior-staff"], { name: "Long ago (example)" });
  const held = await seat(chair, at, { who: boss, standing: "senior-staff" });
  await send(chair, `${at}/empty`, { sitting: held });
  const holders = () =>
    house.stage.owner.selectFrom("group_holder").select("holding_id").where("holding_id", "=", held).execute();
  const forget = (before: Date) =>
    savePlace(house.stage.app, placeId, async (tx) => {
      await note(tx, "forgotten");
      return groups.retention?.[0]?.forget(tx, before, []);
    });
  assert.equal(await forget(new Date("2020-01-01")), 0);
  assert.equal((await holders()).length, 1);
  // Beside those who left in the test above.
  assert.ok(((await forget(new Date("2099-01-01"))) ?? 0) >= 1);
  assert.deepEqual(await holders(), []);
  const seats = await house.stage.owner
    .selectFrom("group_holding")
    .select("ended_because")
    .where("holding_id", "=", held)
    .execute();
  assert.deepEqual(seats, [{ ended_because: "taken-off" }]);
});
