import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { rolesThatReleaseFigures } from "../../places/index.ts";
import { findDraft, saveStopped } from "../drafts.store.ts";
import { takeLedger } from "../ledger.store.ts";
import { draftParams } from "../params.schema.ts";
import { mayStopDraft } from "../releases.policy.ts";
import { isProposed } from "../standing.rules.ts";

export const stopRoute = changeInPlace({
  path: "/{place}/published/drafts/{draft}/stop",
  summary: "Stop the check of a draft, or take back a draft that nobody was asked about",
  practices: ["P03"],
  reads: { params: draftParams, body: z.strictObject({}) },
  permit: mayStopDraft,
  find: async (tx, { params, place }) => {
    // So that it is not taken back while it is published.
    await takeLedger(tx);
    const draft = await findDraft(tx, params.draft);
    const rolesThatRelease = await rolesThatReleaseFigures(tx, place.id);
    return draft && { draft, rolesThatRelease, isProposed: isProposed(draft) };
  },
  decide: ({ draft }) =>
    draft.stage === "checking" || draft.stage === "ready"
      ? found(draft.id)
      : wrong({
          field: "",
          words: "There is nothing to stop: its check is over, and it is not going to be published.",
        }),
  save: async (tx, id, { place }) => {
    await saveStopped(tx, id);
    return {
      id,
      path: `/${place.slug}/published/drafts/${id}`,
      happened: { what: "release.stopped", subject: { kind: "release-draft", id }, detail: {} },
    };
  },
});
