import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { savedIn } from "../place-shown.ts";
import { mayAnswerInvitation } from "../programmes.policy.ts";
import { programmeParams } from "../programmes.schema.ts";
import { holdHere } from "../programmes.store.ts";
import { problemOfSide } from "../standing-for.rules.ts";
import { inProgramme, saveCame, saveLeft } from "../writing.store.ts";

export const comeRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/come",
  summary: "Say that one comes, or not now",
  practices: ["P37"],
  reads: {
    params: programmeParams,
    body: z.strictObject({ says: z.enum(["yes", "no"], "Say yes or no.") }),
  },
  permit: mayAnswerInvitation,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme, part, mayStand }, { body }) => {
    const comes = body.says === "yes";
    const problem = comes && part !== null && part !== "broker" && !mayStand ? problemOfSide(part, [], "says") : null;
    return problem === null ? found({ programme, comes }) : { ok: false, problems: [problem] };
  },
  save: async (tx, { programme, comes }, { actor, place, at }) => {
    const personId = actor.member?.personId ?? "";
    if (comes) await inProgramme(tx, programme, () => saveCame(tx, programme.id, { personId, at }));
    else await saveLeft(tx, programme, personId);
    const saved = savedIn(place, { programme, what: comes ? "programme.came" : "programme.said-no" });
    return comes ? saved : { ...saved, path: `/${place.slug}/programmes` };
  },
});
