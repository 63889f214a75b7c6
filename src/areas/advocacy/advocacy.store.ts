import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Need, Step } from "./advocacy.ts";
import type { NeedWritten, StepWritten } from "./advocacy.rules.ts";

/** Why somebody needs an advocate, and what happened since. */
export interface Way {
  readonly need: Need;
  readonly steps: readonly Step[];
}

const waysMax = 500;

/** Of each of these cases. */
export async function listWays(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, Way>> {
  if (caseIds.length === 0) return new Map();
  const { rows } = await sql<Need & { readonly id: string; readonly steps: readonly Step[] }>`
    SELECT n.case_id AS id, n.because, n.gender, n.wishes,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('did', s.did, 'on', s.on_day::text, 'words', s.words,
          'advocate', CASE WHEN p.person_id IS NULL THEN NULL ELSE jsonb_build_object('id', p.person_id, 'name', p.name) END,
          'of', CASE WHEN o.organisation_id IS NULL THEN NULL
            ELSE jsonb_build_object('id', o.organisation_id, 'name', o.name) END) ORDER BY s.number), '[]')
        FROM advocacy_step s LEFT JOIN person p ON p.place_id = s.place_id AND p.person_id = s.advocate_id
        LEFT JOIN organisation o ON o.place_id = s.place_id AND o.organisation_id = s.of_id
        WHERE s.place_id = n.place_id AND s.case_id = n.case_id) AS steps
    FROM advocacy_need n WHERE n.place_id = ${placeOf(tx)} AND n.case_id = ANY (${[...caseIds]}::uuid[])
    LIMIT ${waysMax}`.execute(tx);
  return new Map(rows.map(({ id, steps, ...need }) => [id, { need, steps }]));
}

export async function saveNeed(tx: Tx, { because, gender, wishes }: NeedWritten, caseId: string): Promise<void> {
  await tx
    .insertInto("advocacy_need")
    .values({ place_id: placeOf(tx), case_id: caseId, because, gender, wishes })
    .execute();
}

interface Said {
  readonly caseId: string;
  readonly number: number;
  readonly ofId: string;
  readonly byId: string;
}

export async function saveStep(tx: Tx, step: StepWritten, { caseId, number, ofId, byId }: Said): Promise<void> {
  await tx
    .insertInto("advocacy_step")
    .values({
      place_id: placeOf(tx),
      case_id: caseId,
      number,
      did: step.did,
      on_day: step.on,
      advocate_id: step.advocateId,
      words: step.words,
      of_id: ofId,
      said_by: byId,
    })
    .execute();
}
