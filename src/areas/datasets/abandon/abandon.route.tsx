import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { removeDraftFiles } from "../cubes/folders.reader.ts";
import { mayImport } from "../datasets.policy.ts";
import { alreadyImported, isOpen } from "../draft-open.rules.ts";
import { draftParams } from "../draft-params.schema.ts";
import { findDraft, saveDraftChange } from "../drafts.store.ts";

const stopped = {
  field: "",
  words: "You stopped this import, and its file was deleted. Choose the file again to import it.",
};

export const abandonRoute = changeInPlace({
  path: "/{place}/imports/{import}/abandon",
  summary: "Stop an import of one's own before it is imported; its file is deleted",
  reads: { params: draftParams.omit({ place: true }), body: z.strictObject({}) },
  permit: mayImport,
  find: async (tx, { params, actor }) => {
    const personId = actor.member?.personId;
    const draft = personId === undefined ? undefined : await findDraft(tx, params.import, personId);
    return draft && { draft };
  },
  decide: ({ draft }) => (isOpen(draft) ? found(draft) : alreadyImported),
  save: async (tx, draft, { place }) => {
    await saveDraftChange(tx, draft.id, { stage: "stopped", problems: [stopped] });
    await removeDraftFiles(place.id, draft.id);
    return {
      id: draft.id,
      path: `/${place.slug}/datasets`,
      happened: { what: "import.stopped", subject: { kind: "import", id: draft.id }, detail: {} },
    };
  },
});
