import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { sides } from "../../../nouns/role.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayShareWords } from "../evidence.rules.ts";
import { savedIn } from "../place-shown.ts";
import { saveShared } from "../preparing.store.ts";
import { maySpeakForSide } from "../programmes.policy.ts";
import { programmeParams } from "../programmes.schema.ts";
import { holdHere } from "../programmes.store.ts";
import { inProgramme } from "../writing.store.ts";

export const shareRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/share",
  summary: "Let the other side hear what one’s own side said",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject({ side: z.enum(sides) }) },
  permit: maySpeakForSide,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme, part }, { body }) => {
    if (part !== body.side) return wrong({ field: "side", words: "Each side lets its own words be heard." });
    const ready = mayShareWords(programme.readiness, body.side);
    return ready.ok ? found({ programme, said: ready.value }) : ready;
  },
  save: async (tx, { programme, said: { side, number } }, { place, at }) => {
    await inProgramme(tx, programme, () => saveShared(tx, { programmeId: programme.id, side, number }, at));
    return savedIn(place, { programme, what: "programme.shared", detail: { side, number } });
  },
});
