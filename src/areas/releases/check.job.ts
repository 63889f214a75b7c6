/** Holds a draft against all that is out, and keeps what of it may be published. Stopped, it leaves nothing behind. @practice P03 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "../../db/canonical-json.ts";
import { happened } from "../../db/happening.ts";
import type { Db, Tx } from "../../db/tables.ts";
import { readPlace, savePlace, withPlace } from "../../db/transaction.ts";
import { withLargeTables, type Meanwhile } from "../../disclosure/large/release-large-table.ts";
import { job } from "../../jobs/index.ts";
import type { JobParts } from "../../jobs/index.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { wrong } from "../../nouns/result.ts";
import { findForEveryone, type ForEveryone, type Through } from "../reach/index.ts";
import { findDraft, saveChecked, saveProgress, saveRefused, type Checked } from "./drafts.store.ts";
import { frozenOf } from "./freezing.rules.ts";
import { findLastNumber, findOut, tablesMax } from "./ledger.store.ts";
import { refusalProblems } from "./refusal.rules.ts";
import type { Draft, Progress } from "./kept.schema.ts";

interface Where {
  readonly db: Db;
  readonly placeId: string;
}

const tooMuchIsOut: Problem = {
  field: "service",
  words: `More than ${tablesMax} tables about this service are out. They can no longer be held against each other, so nothing more of it can be published here.`,
};

const goneSince: Problem = {
  field: "period",
  words: "The service or the period is no longer loaded. Choose again from the page of figures.",
};

interface Answered {
  readonly checkedTo: number;
  readonly answer: Result<ForEveryone>;
}

/** One picture of the place: what is out, and the figures that are to join it. */
async function answerIn(tx: Tx, { choices }: Draft, meanwhile: Meanwhile): Promise<Answered> {
  const { out, tables } = await findOut(tx, choices.serviceId);
  const checkedTo = await findLastNumber(tx, choices.serviceId);
  const through: Through = (make) => withLargeTables(make, meanwhile);
  if (tables > tablesMax) return { checkedTo, answer: wrong(tooMuchIsOut) };
  return { checkedTo, answer: (await findForEveryone(tx, choices, { out, through })) ?? wrong(goneSince) };
}

const checkedOf = (draft: Draft, released: ForEveryone, checkedTo: number): Checked => {
  const frozen = frozenOf(released, draft.choices);
  const sha256 = createHash("sha256").update(canonicalJson(frozen), "utf8").digest("hex");
  return { frozen, told: released.told, sha256, checkedTo };
};

const whoChecks = "a check before publishing";

async function refuse({ db, placeId }: Where, draft: Draft, problems: readonly Problem[]): Promise<void> {
  await savePlace(db, placeId, async (tx) => {
    if (!(await saveRefused(tx, draft.id, problems))) return;
    const subject = { kind: "release-draft", id: draft.id };
    await happened(tx, { what: "release.refused", who: whoChecks, subject, detail: { problems: problems.length } });
  });
}

async function keep({ db, placeId }: Where, draft: Draft, checked: Checked): Promise<void> {
  const { cells, hidden } = checked.frozen;
  await savePlace(db, placeId, async (tx) => {
    if (!(await saveChecked(tx, draft.id, checked))) return;
    const subject = { kind: "release-draft", id: draft.id };
    const detail = { cells, hidden, sha256: checked.sha256, checkedTo: checked.checkedTo };
    await happened(tx, { what: "release.checked", who: whoChecks, subject, detail });
  });
}

const saysEveryMs = 1000;

/** Says how far a long check is, and calls it off where somebody stopped it meanwhile. */
const whileWaiting = (say: (done: number, of: number) => Promise<boolean>) => {
  const stop = new AbortController();
  let saidAt = 0;
  const onProgress = (done: number, of: number): void => {
    const now = Date.now();
    if (now - saidAt < saysEveryMs) return;
    saidAt = now;
    // A word about how far it is may be lost; the check itself says what went wrong.
    say(done, of).then(
      (isStill) => (isStill ? undefined : stop.abort()),
      () => undefined,
    );
  };
  return { onProgress, signal: stop.signal };
};

/** Checks one draft now. */
export async function checkDraft(where: Where, draftId: string): Promise<void> {
  const { db, placeId } = where;
  const draft = await readPlace(db, placeId, (tx) => findDraft(tx, draftId));
  if (draft?.stage !== "checking") return;
  const say = (progress: Progress) => withPlace(db, placeId, (tx) => saveProgress(tx, draftId, progress));
  if (!(await say({ doing: "checking" }))) return;
  const meanwhile = whileWaiting((done, of) => say({ doing: "checking", done, of }));
  const found = await readPlace(db, placeId, (tx) => answerIn(tx, draft, meanwhile)).catch((error: unknown) => {
    if (meanwhile.signal.aborted) return null;
    throw error;
  });
  if (found === null || !(await say({ doing: "keeping" }))) return;
  const { answer, checkedTo } = found;
  if (!answer.ok) return refuse(where, draft, answer.problems);
  const released = answer.value;
  const problems = refusalProblems(released);
  return problems.length > 0
    ? refuse(where, draft, problems)
    : keep(where, draft, checkedOf(draft, released, checkedTo));
}

const OURS: Problem = {
  field: "service",
  words: "Something went wrong on our side while this was checked. Nothing was published. Check it again.",
};

export const checkJob = job({
  name: "release.check",
  tries: 3,
  reads: z.object({ draftId: z.uuid() }),
  run: async ({ draftId }: { readonly draftId: string }, { db, placeId, isLastTry }: JobParts) => {
    try {
      await checkDraft({ db, placeId }, draftId);
    } catch (error) {
      if (isLastTry) await withPlace(db, placeId, (tx) => saveRefused(tx, draftId, [OURS]));
      throw error;
    }
  },
});
