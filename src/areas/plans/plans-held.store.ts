import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";
import { asWholePanel } from "./panel.store.ts";
import { panelSideNames, voteKey, voteNames, voteNumbers, votes } from "./panel.ts";
import { scoresKept } from "./panel-kept.schema.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

export async function readPlansHeld(tx: Tx, personId: string): Promise<Held> {
  const rows = await tx
    .selectFrom("place_plan")
    .select(["title", "started_at"])
    .where("place_id", "=", placeOf(tx))
    .where("owner_id", "=", personId)
    .orderBy("started_at")
    .limit(linesMax)
    .execute();
  return rows.map(({ title, started_at }) => ({
    "You look after": title,
    Since: started_at.toISOString().slice(0, 10),
  }));
}

/** The plan stays, and is looked after by nobody until somebody takes it on. */
export async function passOnPlans(tx: Tx, personId: string): Promise<void> {
  await tx
    .updateTable("place_plan")
    .set({ owner_id: null })
    .where("place_id", "=", placeOf(tx))
    .where("owner_id", "=", personId)
    .execute();
}

/** What one scored, in words, and the panels one was asked to. */
export const readScoresHeld = (tx: Tx, personId: string): Promise<Held> =>
  asThemselves(tx, [personId], async () => {
    const asked = await tx
      .selectFrom("plan_panel_member as m")
      .innerJoin("place_plan as p", (join) =>
        join.onRef("p.place_id", "=", "m.place_id").onRef("p.plan_id", "=", "m.plan_id"),
      )
      .select("p.title")
      .where("m.place_id", "=", placeOf(tx))
      .where("m.person_id", "=", personId)
      .orderBy("p.title")
      .limit(linesMax)
      .execute();
    const scored = await tx
      .selectFrom("plan_scorer as s")
      .innerJoin("place_plan as p", (join) =>
        join.onRef("p.place_id", "=", "s.place_id").onRef("p.plan_id", "=", "s.plan_id"),
      )
      .select(["p.plan_id", "p.title", "s.side", "s.scores"])
      .where("s.place_id", "=", placeOf(tx))
      .where("s.person_id", "=", personId)
      .orderBy("p.title")
      .limit(linesMax)
      .execute();
    const words = await listWords(
      tx,
      scored.map(({ plan_id }) => plan_id),
    );
    return [
      ...asked.map(({ title }) => ({ "You are asked to the panel of": title })),
      ...scored.flatMap(({ title, side, scores }) =>
        Object.entries(scoresKept.parse(scores)).flatMap(([option, byCriterion]) =>
          Object.entries(byCriterion).map(([criterion, score]) => ({
            "You spoke on the panel of": title,
            As: panelSideNames[side],
            Option: words.get(option) ?? "",
            ...(criterion === voteKey
              ? { Vote: voteNames[votes.find((one) => voteNumbers[one] === score) ?? "no-view"] }
              : { By: words.get(criterion) ?? "", Score: String(score) }),
          })),
        ),
      ),
    ];
  });

async function listWords(tx: Tx, planIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (planIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("plan_line")
    .select(["line_id", "words"])
    .where("place_id", "=", placeOf(tx))
    .where("plan_id", "in", planIds)
    .limit(linesMax * 10)
    .execute();
  return new Map(rows.map(({ line_id, words }) => [line_id, words]));
}

/** What both sides were found to say stays: it was counted once, and names nobody. */
export async function eraseScores(tx: Tx, personId: string): Promise<void> {
  await asWholePanel(tx, async () => {
    for (const table of ["plan_scorer", "plan_panel_member"] as const)
      await tx.deleteFrom(table).where("place_id", "=", placeOf(tx)).where("person_id", "=", personId).execute();
  });
}

/** Of panels that closed long ago, who scored what is forgotten. @returns how many. */
export const forgetWhoScored = (tx: Tx, before: Date): Promise<number> =>
  asWholePanel(tx, async () => {
    const { numDeletedRows } = await tx
      .deleteFrom("plan_scorer as s")
      .using("plan_panel as p")
      .whereRef("p.place_id", "=", "s.place_id")
      .whereRef("p.plan_id", "=", "s.plan_id")
      .where("s.place_id", "=", placeOf(tx))
      .where("p.closed_on", "<", before.toISOString().slice(0, 10))
      .executeTakeFirst();
    return Number(numDeletedRows);
  });
