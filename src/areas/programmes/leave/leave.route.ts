import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { savedIn } from "../place-shown.ts";
import { mayTakePart } from "../programmes.policy.ts";
import { programmeParams } from "../programmes.schema.ts";
import { holdHere } from "../programmes.store.ts";
import { saveLeft } from "../writing.store.ts";

export const leaveRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/leave",
  summary: "Leave a programme; a closed one that nobody is left of is deleted",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject({ sure: z.string().default("") }) },
  permit: mayTakePart,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme }, { body }) =>
    body.sure === "yes" ? found({ programme }) : wrong({ field: "sure", words: "Tick that you leave, or go back." }),
  save: async (tx, { programme }, { actor, place }) => {
    await saveLeft(tx, programme, actor.member?.personId ?? "");
    return {
      ...savedIn(place, { programme, what: "programme.left" }),
      path: `/${place.slug}/programmes`,
    };
  },
});
