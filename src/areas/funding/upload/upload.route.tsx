import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayKeepGrants } from "../funding.policy.ts";
import { listGrants } from "../grants.store.ts";
import { holdGrant, saveGrants, saveGrantsAgain } from "../grant-writing.store.ts";
import { findRecipients } from "../help.store.ts";
import { uploadParams } from "../params.schema.ts";
import { placeShown } from "../place-shown.ts";
import { planOf, toMatch } from "../upload-plan.rules.ts";
import type { UploadReceipt } from "../upload-plan.rules.ts";
import { findUpload, saveUploadDone } from "../uploads.store.ts";
import { uploadPage } from "./upload.page.tsx";
import type { UploadShown } from "./upload.page.tsx";

const receiptAnswer = z.object({
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  leftOut: z.number(),
  notFound: z.number(),
});
const problemTold = z.object({ row: z.number().optional(), field: z.string(), words: z.string() });
const told = z.object({
  fileName: z.string(),
  isDone: z.boolean(),
  counts: receiptAnswer.nullable(),
  problems: z.array(problemTold).readonly(),
  notes: z.array(problemTold).readonly(),
  notFound: z.array(z.string()).readonly(),
  unread: z.array(z.string()).readonly(),
});

/** What was sent, beside what is on the list today: what keeping it would do. */
const planHere = async (tx: Tx, id: string) => {
  const upload = await findUpload(tx, id);
  if (upload === undefined) return undefined;
  const grants = upload.file?.grants ?? [];
  const here = { before: await listGrants(tx, {}), matched: await findRecipients(tx, toMatch(grants)) };
  return { upload, plan: planOf(grants, here) };
};

export const uploadRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/uploads/{upload}",
  summary: "What a list of grants would change, row by row; after the yes, the receipt",
  practices: ["P33"],
  reads: { params: uploadParams },
  answers: z
    .custom<UploadShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: mayKeepGrants,
  find: (tx, { params }) => planHere(tx, params.upload),
  answer: ({ upload, plan }) =>
    found({
      id: upload.id,
      fileName: upload.fileName,
      isDone: upload.doneAt !== null,
      counts: upload.doneAt === null ? countsOf(plan, upload.file?.problems.length ?? 0) : upload.receipt,
      plan,
      problems: upload.file?.problems ?? [],
      notes: upload.file?.notes ?? [],
      notFound: plan.notFound,
      unread: upload.file?.unread ?? [],
    }),
  page: (shown, view) => uploadPage(shown, { place: placeShown(view), idempotencyKey: view.key }),
});

const countsOf = (plan: UploadShown["plan"], leftOut: number): UploadReceipt => ({
  added: plan.added.length,
  changed: plan.changed.length,
  same: plan.same,
  leftOut,
  notFound: plan.notFound.length,
});

const doneBefore = {
  ok: false,
  problems: [{ field: "upload", words: "This file was kept or stopped before. Send it again if you need to." }],
  clash: true,
} as const;

export const keepUploadRoute = changeInPlace({
  path: "/{place}/funding/uploads/{upload}",
  summary: "Keep a list of grants that was read",
  practices: ["P33"],
  reads: {
    params: uploadParams,
    body: z.strictObject({ publish: z.string().default("").describe("yes: everyone reads what is new of it.") }),
  },
  permit: mayKeepGrants,
  find: async (tx, { params }) => {
    // Of two lists kept at once the second sees what the first one did.
    await holdGrant(tx, "whole list");
    return planHere(tx, params.upload);
  },
  decide: ({ upload, plan }) => {
    if (upload.file === null) return doneBefore;
    if (plan.added.length + plan.changed.length === 0)
      return wrong({
        field: "upload",
        words: "Nothing of this list would be added or changed, so there is nothing to keep.",
      });
    return found({ upload, plan, leftOut: upload.file.problems.length });
  },
  save: async (tx, { upload, plan, leftOut }, { actor, at, place, body }) => {
    const recorded = { ownerId: actor.member?.personId ?? null, recordedOn: at.toISOString().slice(0, 10) };
    await saveGrants(
      tx,
      plan.added.map((one) => ({ ...one, isPublic: body.publish === "yes" })),
      { ...recorded, uploadId: upload.id },
    );
    await saveGrantsAgain(tx, plan.changed);
    const receipt = countsOf(plan, leftOut);
    await saveUploadDone(tx, upload.id, { at, receipt });
    return {
      id: upload.id,
      path: `/${place.slug}/funding/uploads/${upload.id}`,
      happened: {
        what: "funding.list-kept",
        subject: { kind: "funding-upload", id: upload.id },
        detail: { added: receipt.added, changed: receipt.changed, same: receipt.same, leftOut },
      },
    };
  },
  clashes: {
    funding_grant_once: {
      field: "upload",
      words: "Somebody wrote one of these down meanwhile. Nothing was kept. Look at the list again, then keep it.",
    },
  },
});
