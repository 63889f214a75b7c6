import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { stageKept } from "./kept.schema.ts";
import type { Put } from "./programme.ts";
import { asActor } from "./programmes.store.ts";
import { putTitle } from "./put-title.rules.ts";

interface PutToAnswer {
  readonly id: string;
  readonly programmeId: string;
  readonly programme: string;
  readonly title: string;
  readonly putAt: Date;
}

interface Row extends Omit<PutToAnswer, "title"> {
  readonly kind: Put["kind"];
  readonly content: unknown;
}

/** What was put to both sides and this person, who speaks for one, has not answered: as `openPuts` has it, at most 20. */
export async function listPutsToAnswer(tx: Tx, actor: Pick<Actor, "member">): Promise<readonly PutToAnswer[]> {
  const personId = actor.member?.personId ?? null;
  const { rows } = await asActor(tx, actor, () =>
    sql<Row>`
      SELECT q.question_id AS id, q.programme_id AS "programmeId", p.name AS programme, q.kind, q.content,
        q.put_at AS "putAt"
      FROM programme_person t
      JOIN programme p ON p.place_id = t.place_id AND p.programme_id = t.programme_id
      JOIN programme_question q ON q.place_id = t.place_id AND q.programme_id = t.programme_id
      WHERE t.place_id = ${placeOf(tx)} AND t.person_id = ${personId} AND t.came_at IS NOT NULL AND t.left_at IS NULL
        AND t.side <> 'broker' AND q.agreed_at IS NULL
        AND NOT EXISTS (SELECT FROM programme_question n WHERE n.place_id = q.place_id AND n.programme_id = q.programme_id
          AND n.kind = q.kind AND n.put_at > q.put_at AND (q.kind <> 'broker' OR n.person_id IS NOT DISTINCT FROM q.person_id))
        AND NOT EXISTS (SELECT FROM programme_answer a WHERE a.place_id = q.place_id AND a.question_id = q.question_id
          AND a.person_id = t.person_id)
      ORDER BY q.put_at, q.question_id LIMIT 20`.execute(tx),
  );
  return rows.map(({ kind, content, ...put }) => ({
    ...put,
    title: kind === "stage" ? putTitle({ kind, content: stageKept.parse(content) }) : putTitle({ kind }),
  }));
}
