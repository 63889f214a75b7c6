import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { saveFruit } from "../../ideas/index.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { savedIn } from "../place-shown.ts";
import { mayChangeFirstPage } from "../programmes.policy.ts";
import { programmeParams } from "../programmes.schema.ts";
import { holdHere } from "../programmes.store.ts";
import { inProgramme, saveOpened } from "../writing.store.ts";

export const openRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/open",
  summary: "Let everyone of the place see a programme",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject({ sure: z.string().default("") }) },
  permit: mayChangeFirstPage,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme }, { body }) =>
    body.sure === "yes" && !programme.isOpen
      ? found({ programme })
      : wrong({
          field: "sure",
          words: programme.isOpen ? "It is open already." : "Tick that those who take part agree.",
        }),
  save: async (tx, { programme }, { place, at }) => {
    await inProgramme(tx, programme, () => saveOpened(tx, programme.id, at));
    // Whoever had the idea reads what came of it.
    if (programme.ideaId !== null)
      await saveFruit(tx, { ideaId: programme.ideaId, words: programme.name, programmeId: programme.id });
    return savedIn(place, { programme: { ...programme, isOpen: true }, what: "programme.opened" });
  },
});
