import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { layTable } from "../../rehearsal-seats.ts";
import { inPlaceOf } from "../../rehearsal-plans.ts";
import type { Table } from "../../rehearsal-seats.ts";
import { groups } from "../groups/groups.area.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { places } from "../places/places.area.ts";
import { plans } from "./plans.area.ts";
import { heldByPlans } from "./plans-joined.area.ts";

let table: Table;
before(async () => {
  table = await layTable([home, places, people, organisations, groups, plans]);
});
after(() => table.close());

const told = z.object({
  panel: z.object({
    options: z.array(z.object({ id: z.string(), words: z.string() })),
    averages: z.array(z.object({ side: z.string(), option: z.string(), average: z.number() })),
    moved: z.string().nullable(),
  }),
});

test("a panel votes for and against, each side apart; which way each went stands on the page and how anybody voted stands nowhere @practice P32", async () => {
  const { be, send, post, read } = table;
  const owner = await be("Owner", "commissioner");
  const users = await Promise.all([1, 2, 3, 4, 5].map((number) => be(`User ${number}`, "contributor")));
  const staff = await Promise.all([1, 2].map((number) => be(`Staff ${number}`, "practitioner")));
  const fields = { kind: "commissioning", purpose: "To buy it together." };
  const at = `plans/${await send(owner, "plans", { title: "Saturdays (example)", ...fields })}`;
  const options = "Open on Saturdays\nStay as it is";
  assert.equal((await post(owner, `${at}/panel`, { how: "scores", options })).statusCode, 422, "scores need criteria");
  const people = [...users, ...staff].map(({ personId }) => personId);
  await send(owner, `${at}/panel`, { how: "votes", options, people });
  const [first] = users;
  if (first === undefined) assert.fail();
  assert.match(
    await read(first, `${at}/score`),
    /Vote on the options[\s\S]*Open on Saturdays[\s\S]*Against[\s\S]*No view/,
  );
  const empty = await post(first, `${at}/score`, { side: "user", score_1_1: "for" });
  assert.match(empty.body, /Choose for, against or no view/);
  const asStaff = { side: "user", score_1_1: "against", score_2_1: "for" };
  assert.equal((await post(staff[0] ?? owner, `${at}/score`, asStaff)).statusCode, 422);

  const vote = async (who: (typeof users)[number], side: string, ...cast: readonly string[]) =>
    send(who, `${at}/score`, { side, score_1_1: cast[0], score_2_1: cast[1] });
  for (const [index, who] of users.entries()) await vote(who, "user", index === 0 ? "against" : "for", "no-view");
  for (const who of staff) await vote(who, "professional", "against", "for");
  assert.match(await read(first, `${at}/score`), /value="against" checked|checked[^>]*value="against"/);
  await send(owner, `${at}/close`, { sure: "yes" });
  const { panel } = told.parse(JSON.parse(await read(owner, at, "application/json")));
  const saturdays = panel.options[0]?.id ?? "";
  assert.deepEqual(panel.averages, [{ side: "user", option: saturdays, average: 1 }]);
  const page = await read(owner, at);
  assert.match(
    page,
    /More for than against[\s\S]*not shown[\s\S]*Professionals: fewer than 5 voted, so nothing is shown/,
  );
  const today = new Date().toISOString().slice(0, 10);
  const reasons = { followed: "followed", because: "Most come from work.", onDay: today };
  await send(owner, `${at}/decide`, { outcome: saturdays, ...reasons });
  assert.match(await read(owner, at), /Most come from work[\s\S]*Most of them were for what was chosen/);
  const [, scoresHeld] = heldByPlans;
  const held = await inPlaceOf(table, async (tx) => scoresHeld?.read(tx, first.personId));
  assert.match(JSON.stringify(held), /"Vote":"Against"/, "one reads one’s own vote");
});
