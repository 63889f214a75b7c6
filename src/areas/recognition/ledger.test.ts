import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { note } from "../../db/stage.ts";
import { savePlace } from "../../db/transaction.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import { people } from "../people/people.area.ts";
import type { Entry } from "./ledger.ts";
import { balances, moneyAgreed, moneyPaid, timeGiven } from "./ledger.rules.ts";
import { keepGiven } from "./given.store.ts";
import { postEntries, postEntry } from "./ledger.store.ts";

let place: PlaceOpened;
before(async () => {
  place = await openPlace([people]);
});
after(() => place.house.close());

const wholePlace = { kind: "place" } as const;
const somebody = (id: string) => ({ kind: "person", id }) as const;

const entry = (lines: Entry["lines"], more: Partial<Entry> = {}): Entry => ({
  source: "claim",
  sourceId: randomUUID(),
  step: "agreed",
  onDay: "2026-03-31",
  postedBy: null,
  lines,
  ...more,
});

const inPlace = <Answer>(work: Parameters<typeof savePlace<Answer>>[2]) =>
  savePlace(place.house.stage.app, place.placeId, async (tx) => {
    const answer = await work(tx);
    await note(tx, "done");
    return answer;
  });

const sums = async () => {
  const { rows } = await sql<{ posts: number; minutes: number; pence: number; unequal: number; badTotals: number }>`
    SELECT (SELECT count(*)::int FROM recognition_post) AS posts,
      coalesce(sum(minutes), 0)::int AS minutes, coalesce(sum(pence), 0)::int AS pence,
      (SELECT count(*)::int FROM (SELECT post_id FROM recognition_line GROUP BY post_id
        HAVING sum(minutes) <> 0 OR sum(pence) <> 0) u) AS unequal,
      (SELECT count(*)::int FROM (SELECT account, about, sum(minutes) AS m, sum(pence) AS p FROM recognition_line
        GROUP BY 1, 2) l FULL JOIN (SELECT account, about, sum(minutes) AS m, sum(pence) AS p FROM recognition_total
        GROUP BY 1, 2) t USING (account, about) WHERE l.m IS DISTINCT FROM t.m OR l.p IS DISTINCT FROM t.p)
        AS "badTotals"
    FROM recognition_line`.execute(place.house.stage.owner);
  const [row] = rows;
  assert.ok(row);
  return row;
};

/** @practice P14 P19 */
test("whatever is given, agreed and paid, the ledger comes to nothing in minutes and in pence, and its totals are its lines", async () => {
  const { personId } = await place.be("Giver", "contributor");
  for (let turn = 0; turn < 40; turn += 1) {
    const minutes = ((turn * 37) % 480) + 1;
    const pence = ((turn * 1237) % 30_000) + 1;
    const sides = { by: somebody(personId), to: wholePlace };
    const each = [
      entry(timeGiven("interpreted", turn % 3 === 2 ? -minutes : minutes, sides), {
        source: "contribution",
        step: "written",
      }),
      entry(moneyAgreed("fee", pence, { payer: wholePlace, payee: somebody(personId) })),
      entry(moneyPaid("fee", pence, somebody(personId)), { step: "paid" }),
    ];
    assert.ok(each.every(balances));
    await inPlace(async (tx) => {
      for (const one of each) assert.equal(await postEntry(tx, one), true);
    });
  }
  const { posts, ...rest } = await sums();
  assert.ok(posts >= 120);
  assert.deepEqual(rest, { minutes: 0, pence: 0, unequal: 0, badTotals: 0 });
});

test("an entry that does not come to nothing is refused, by the program and by the database", async () => {
  const { posts } = await sums();
  const odd = [
    { ...timeGiven("came", 60, { by: wholePlace, to: wholePlace })[0] },
    ...timeGiven("came", 5, { by: wholePlace, to: wholePlace }),
  ];
  await assert.rejects(
    inPlace((tx) => postEntry(tx, entry(odd))),
    /did not come to nothing: -60 minutes/,
  );
  const bare = (lines: boolean) =>
    inPlace(async (tx) => {
      const post_id = randomUUID();
      const row = { place_id: place.placeId, post_id };
      await tx
        .insertInto("recognition_post")
        .values({
          ...row,
          source: "claim",
          source_id: randomUUID(),
          step: "agreed",
          on_day: "2026-03-31",
          corrects: null,
          posted_by: null,
        })
        .execute();
      if (lines)
        await tx
          .insertInto("recognition_line")
          .values({
            ...row,
            number: 1,
            account: "given-by",
            about: "came",
            party: "place",
            person_id: null,
            organisation_id: null,
            service_id: null,
            minutes: 60,
            pence: 0,
          })
          .execute();
    });
  await assert.rejects(bare(true), /must come to nothing/);
  await assert.rejects(bare(false), /must come to nothing/);
  assert.equal((await sums()).posts, posts);
});

test("what was entered can be neither changed nor taken away, and no line is added to it later", async () => {
  const { personId } = await place.be("Keeper", "contributor");
  const one = entry(timeGiven("came", 45, { by: somebody(personId), to: wholePlace }), { source: "contribution" });
  await inPlace((tx) => postEntry(tx, one));
  for (const change of [
    sql`UPDATE recognition_line SET minutes = 1 WHERE place_id = ${place.placeId}`,
    sql`UPDATE recognition_line SET pence = 1 WHERE place_id = ${place.placeId}`,
    sql`UPDATE recognition_post SET on_day = '2020-01-01' WHERE place_id = ${place.placeId}`,
    sql`DELETE FROM recognition_line WHERE place_id = ${place.placeId}`,
    sql`DELETE FROM recognition_post WHERE place_id = ${place.placeId}`,
  ])
    await assert.rejects(
      inPlace((tx) => change.execute(tx)),
      /permission denied/,
    );
  // A single line more would no longer come to nothing.
  await assert.rejects(
    inPlace((tx) =>
      sql`INSERT INTO recognition_line (place_id, post_id, number, account, about, party, minutes, pence)
        SELECT place_id, post_id, 9, 'given-by', 'came', 'place', 5, 0 FROM recognition_post LIMIT 1`.execute(tx),
    ),
    /must come to nothing/,
  );
});

test("a double press, at the same moment too, pays once", async () => {
  const { personId } = await place.be("Paid", "contributor");
  const { posts } = await sums();
  const once = entry(moneyPaid("expense", 1250, somebody(personId)), { step: "paid" });
  const written = await Promise.all(Array.from({ length: 8 }, () => inPlace((tx) => postEntry(tx, once))));
  assert.deepEqual(written.filter(Boolean), [true]);
  assert.equal(await inPlace((tx) => postEntry(tx, once)), false);
  const now = await sums();
  assert.equal(now.posts, posts + 1);
  assert.equal(now.badTotals, 0);
});

/** @practice P14 */
test("many entries at once are written as one by one, each once, and what is known of one thing at the same moment too", async () => {
  const before = await sums();
  const [one, other] = [
    entry(timeGiven("came", 30, { by: wholePlace, to: wholePlace })),
    entry(moneyPaid("fee", 100, wholePlace)),
  ];
  assert.equal(await inPlace((tx) => postEntries(tx, [one, other, one])), 2);
  assert.equal(await inPlace((tx) => postEntries(tx, [one, other])), 0);
  const writer = await place.be("Writes at once", "practitioner");
  const given = {
    key: "one and the same",
    personId: writer.personId,
    organisationId: null,
    kind: "came",
    standing: "volunteer",
    onDay: "2026-03-31",
    recording: 0,
    times: 1,
    serviceId: null,
    sessionId: null,
    words: "",
    shouldHave: null,
  } as const;
  const press = (minutes: number) =>
    inPlace((tx) => keepGiven(tx, { way: "session", given: [{ ...given, minutes }], writtenBy: writer.personId }));
  const eight = await Promise.all(Array.from({ length: 8 }, () => press(60)));
  assert.equal(eight.filter(({ written }) => written === 1).length, 1);
  assert.deepEqual(await press(90), { written: 0, changed: 1 });
  assert.deepEqual(await press(90), { written: 0, changed: 0 });
  assert.deepEqual(await press(0), { written: 0, changed: 1 });
  const after = await sums();
  assert.equal(after.posts, before.posts + 2 + 3);
  assert.deepEqual([after.minutes, after.pence, after.unequal, after.badTotals], [0, 0, 0, 0]);
});
