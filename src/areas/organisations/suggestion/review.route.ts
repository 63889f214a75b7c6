import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayReviewSuggestions } from "../organisation.policy.ts";
import { listWaiting, saveReviewed } from "../suggestions.store.ts";

export const reviewRoute = changeInPlace({
  path: "/{place}/organisations/suggestions/{suggestion}",
  summary: "Say what came of something that was suggested for the directory",
  practices: ["P18"],
  reads: {
    params: z.object({ suggestion: z.uuid().describe("The suggestion's identifier.") }),
    body: z.strictObject({ outcome: z.enum(["taken-up", "not-taken-up"], "Say what came of it.") }),
  },
  permit: mayReviewSuggestions,
  find: async (tx, { params }) => {
    const waiting = (await listWaiting(tx)).find(({ id }) => id === params.suggestion);
    return waiting && { waiting };
  },
  decide: ({ waiting }, { body, at }) => found({ id: waiting.id, outcome: body.outcome, at }),
  save: async (tx, reviewed, { place }) => {
    await saveReviewed(tx, reviewed);
    return {
      id: reviewed.id,
      path: `/${place.slug}/organisations/suggestions`,
      happened: {
        what: "directory.reviewed",
        subject: { kind: "directory-suggestion", id: reviewed.id },
        detail: { outcome: reviewed.outcome },
      },
    };
  },
});
