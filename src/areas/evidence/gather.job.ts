/** Gathers a pack from what is released, one kind of record after the other; left and come back to, it goes on. @practice P45 */
import { z } from "zod";
import { canonicalJson } from "../../db/canonical-json.ts";
import { happened } from "../../db/happening.ts";
import { readPlace, savePlace, withPlace } from "../../db/transaction.ts";
import { job } from "../../jobs/index.ts";
import type { JobParts } from "../../jobs/index.ts";
import type { Cited } from "./evidence.ts";
import { listCited } from "./cited.store.ts";
import { frameworkKept } from "./frameworks/frameworks.ts";
import type { Kind } from "./kinds.ts";
import { kindsOf, sectionsOf } from "./pack.rules.ts";
import { sectionsKept } from "./pack.schema.ts";
import { findPackRow, saveGathered, saveProgress } from "./packs.store.ts";

type Where = Pick<JobParts, "db" | "placeId">;

async function gather({ db, placeId }: Where, packId: string): Promise<void> {
  const row = await readPlace(db, placeId, (tx) => findPackRow(tx, packId));
  if (row?.stage !== "gathering") return;
  const framework = frameworkKept(row.framework);
  const gathered: Partial<Record<Kind, readonly Cited[]>> = {};
  for (const [at, kind] of kindsOf(framework).entries()) {
    gathered[kind] = await readPlace(db, placeId, (tx) => listCited(tx, kind, row));
    if (!(await withPlace(db, placeId, (tx) => saveProgress(tx, packId, at + 1)))) return;
  }
  const sections = sectionsKept.parse(sectionsOf(framework, gathered));
  await keep({ db, placeId }, packId, canonicalJson(sections));
}

/** What was gathered, or null where it could not be. */
const keep = ({ db, placeId }: Where, packId: string, gathered: string | null): Promise<void> =>
  savePlace(db, placeId, async (tx) => {
    const stage = gathered === null ? "failed" : "open";
    const on = new Date().toISOString().slice(0, 10);
    if (!(await saveGathered(tx, packId, { stage, gathered, on }))) return;
    await happened(tx, {
      what: gathered === null ? "evidence.not-gathered" : "evidence.gathered",
      who: "the gathering of a pack",
      subject: { kind: "evidence", id: packId },
      detail: {},
    });
  });

export const gatherJob = job({
  name: "evidence.gather",
  tries: 3,
  reads: z.object({ packId: z.uuid() }),
  run: async ({ packId }: { readonly packId: string }, { db, placeId, isLastTry }: JobParts) => {
    try {
      await gather({ db, placeId }, packId);
    } catch (error) {
      if (isLastTry) await keep({ db, placeId }, packId, null);
      throw error;
    }
  },
});
