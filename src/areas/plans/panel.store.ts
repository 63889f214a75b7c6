import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { canonicalJson } from "../../db/canonical-json.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { findGroup } from "../groups/index.ts";
import { asThemselves } from "../people/index.ts";
import { followings } from "./panel.ts";
import type { Following, Panel, PanelFound, PanelHow, Scorer } from "./panel.ts";
import { panelFoundKept, scoresKept } from "./panel-kept.schema.ts";

const scorersMax = 1000;

/** Reads and writes what everybody scored: to add it up once. No page is drawn of it. */
export async function asWholePanel<Answer>(tx: Tx, work: () => Promise<Answer>): Promise<Answer> {
  await sql`SET LOCAL app.plans = 'whole'`.execute(tx);
  const answer = await work();
  await sql`SET LOCAL app.plans = ''`.execute(tx);
  return answer;
}

async function findOwn(tx: Tx, planId: string, personId: string) {
  return asThemselves(tx, [personId], async () => {
    const asked = await tx
      .selectFrom("plan_panel_member")
      .select("person_id")
      .where("place_id", "=", placeOf(tx))
      .where("plan_id", "=", planId)
      .where("person_id", "=", personId)
      .executeTakeFirst();
    const scored = await tx
      .selectFrom("plan_scorer")
      .select(["side", "scores"])
      .where("place_id", "=", placeOf(tx))
      .where("plan_id", "=", planId)
      .where("person_id", "=", personId)
      .executeTakeFirst();
    return {
      isAsked: asked !== undefined,
      mine: scored === undefined ? null : { side: scored.side, scores: scoresKept.parse(scored.scores) },
    };
  });
}

/** The panel of a plan as whoever asks may see it: with their own scores, and with nobody else’s. */
export async function findPanel(tx: Tx, actor: Pick<Actor, "member">, planId: string): Promise<Panel | undefined> {
  const row = await tx
    .selectFrom("plan_panel")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("plan_id", "=", planId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const lines = await tx
    .selectFrom("plan_line")
    .select(["line_id", "kind", "words"])
    .where("place_id", "=", placeOf(tx))
    .where("plan_id", "=", planId)
    .orderBy("position")
    .limit(50)
    .execute();
  const of = (kind: "option" | "criterion") =>
    lines.flatMap((line) => (line.kind === kind ? [{ id: line.line_id, words: line.words }] : []));
  const group = row.group_id === null ? undefined : await findGroup(tx, actor, row.group_id);
  const { member } = actor;
  const own = member === null ? { isAsked: false, mine: null } : await findOwn(tx, planId, member.personId);
  return {
    how: row.how,
    group: group === undefined ? null : { id: group.id, name: group.name },
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    options: of("option"),
    criteria: of("criterion"),
    found: row.found === null ? null : panelFoundKept.parse(row.found),
    decided:
      row.decided_on === null
        ? null
        : {
            outcomeId: row.outcome_id ?? "",
            followed: followings.find((one) => one === row.followed) ?? "not",
            because: row.because ?? "",
            onDay: row.decided_on,
          },
    isAsked: member !== null && (own.isAsked || (group?.isInside ?? false)),
    mine: own.mine,
  };
}

interface PanelWritten {
  readonly how: PanelHow;
  readonly groupId: string | null;
  readonly options: readonly string[];
  readonly criteria: readonly string[];
  readonly memberIds: readonly string[];
}

export async function savePanel(tx: Tx, planId: string, { panel, today }: { panel: PanelWritten; today: string }) {
  const key = { place_id: placeOf(tx), plan_id: planId };
  await tx
    .insertInto("plan_panel")
    .values({ ...key, how: panel.how, group_id: panel.groupId, opened_on: today })
    .execute();
  const line = (kind: "option" | "criterion") => (words: string, position: number) => ({
    ...key,
    line_id: randomUUID(),
    kind,
    words,
    position,
  });
  await tx
    .insertInto("plan_line")
    .values([...panel.options.map(line("option")), ...panel.criteria.map(line("criterion"))])
    .execute();
  if (panel.memberIds.length > 0)
    await asWholePanel(tx, () =>
      tx
        .insertInto("plan_panel_member")
        .values([...new Set(panel.memberIds)].map((person_id) => ({ ...key, person_id })))
        .execute(),
    );
}

/** One’s own scores; they can be changed until the scoring closes. */
export async function saveScores(
  tx: Tx,
  planId: string,
  { personId, scorer }: { readonly personId: string; readonly scorer: Scorer },
): Promise<void> {
  const said = { side: scorer.side, scores: canonicalJson(scorer.scores) };
  await asThemselves(tx, [personId], () =>
    tx
      .insertInto("plan_scorer")
      .values({ place_id: placeOf(tx), plan_id: planId, person_id: personId, ...said })
      .onConflict((at) => at.columns(["place_id", "plan_id", "person_id"]).doUpdateSet(said))
      .execute(),
  );
}

/** Everybody’s scores, without who gave them: for the one count when the scoring closes. */
export const listScorers = (tx: Tx, planId: string): Promise<readonly Scorer[]> =>
  asWholePanel(tx, async () => {
    const rows = await tx
      .selectFrom("plan_scorer")
      .select(["side", "scores"])
      .where("place_id", "=", placeOf(tx))
      .where("plan_id", "=", planId)
      .orderBy("person_id")
      .limit(scorersMax)
      .execute();
    return rows.map(({ side, scores }) => ({ side, scores: scoresKept.parse(scores) }));
  });

const panelRow = (tx: Tx, planId: string) =>
  tx.updateTable("plan_panel").where("place_id", "=", placeOf(tx)).where("plan_id", "=", planId);

export async function savePanelClosed(
  tx: Tx,
  planId: string,
  { found, today }: { readonly found: PanelFound; readonly today: string },
): Promise<void> {
  const side = (of: PanelFound["user"]) => ({
    scorers: { ...of.scorers },
    averages: { ...of.averages },
    first: [...of.first],
  });
  const kept = canonicalJson({ user: side(found.user), professional: side(found.professional) });
  await panelRow(tx, planId).set({ closed_on: today, found: kept }).execute();
}

interface DecisionWritten {
  readonly outcomeId: string;
  readonly followed: Following;
  readonly because: string;
  readonly onDay: string;
}

export async function savePanelDecision(tx: Tx, planId: string, decided: DecisionWritten): Promise<void> {
  await panelRow(tx, planId)
    .set({
      outcome_id: decided.outcomeId,
      followed: decided.followed,
      because: decided.because,
      decided_on: decided.onDay,
    })
    .execute();
}

/** The panels of these plans that were decided on. */
export async function listDecisions(tx: Tx, planIds: readonly string[]) {
  if (planIds.length === 0) return [];
  const rows = await tx
    .selectFrom("plan_panel as p")
    .innerJoin("plan_line as l", (join) =>
      join.onRef("l.place_id", "=", "p.place_id").onRef("l.line_id", "=", "p.outcome_id"),
    )
    .select(["p.plan_id", "p.found", "p.outcome_id", "p.followed", "p.because", "p.decided_on", "l.words as outcome"])
    .where("p.place_id", "=", placeOf(tx))
    .where("p.plan_id", "in", planIds)
    .where("p.decided_on", "is not", null)
    .orderBy("p.decided_on", "desc")
    .orderBy("p.plan_id")
    .limit(200)
    .execute();
  return rows.map((row) => ({
    planId: row.plan_id,
    outcome: row.outcome,
    found: panelFoundKept.parse(row.found),
    decided: {
      outcomeId: row.outcome_id ?? "",
      followed: followings.find((one) => one === row.followed) ?? ("not" as const),
      because: row.because ?? "",
      onDay: row.decided_on ?? "",
    },
  }));
}

/** The open panels in which somebody is asked to score by name, and has not yet. */
export const listPanelsWaiting = (tx: Tx, personId: string) =>
  asThemselves(tx, [personId], () =>
    tx
      .selectFrom("plan_panel_member as m")
      .innerJoin("plan_panel as p", (join) =>
        join.onRef("p.place_id", "=", "m.place_id").onRef("p.plan_id", "=", "m.plan_id"),
      )
      .innerJoin("place_plan as l", (join) =>
        join.onRef("l.place_id", "=", "m.place_id").onRef("l.plan_id", "=", "m.plan_id"),
      )
      .select(["l.plan_id as planId", "l.title", "p.opened_on as openedOn", "p.how"])
      .where("m.place_id", "=", placeOf(tx))
      .where("m.person_id", "=", personId)
      .where("p.closed_on", "is", null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("plan_scorer as s")
              .select("s.person_id")
              .whereRef("s.place_id", "=", "m.place_id")
              .whereRef("s.plan_id", "=", "m.plan_id")
              .where("s.person_id", "=", personId),
          ),
        ),
      )
      .orderBy("p.opened_on")
      .limit(20)
      .execute(),
  );
