import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { savedIn } from "../place-shown.ts";
import { removePart } from "../preparing.store.ts";
import { mayTakePart } from "../programmes.policy.ts";
import { programmeParams } from "../programmes.schema.ts";
import { holdHere } from "../programmes.store.ts";
import { inProgramme } from "../writing.store.ts";

export const takeOutRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/take-out",
  summary: "Take out a need, an offer, a meeting, hours or money of one’s own side that was written down wrongly",
  practices: ["P37"],
  reads: {
    params: programmeParams,
    body: z.strictObject({
      kind: z.enum(["need", "cost", "meeting"], "Say what is taken out: need, cost or meeting."),
      id: z.uuid("Say which one, by its identifier."),
    }),
  },
  permit: mayTakePart,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme, part }, { body }) => {
    const whose = {
      need: programme.needs.find(({ id }) => id === body.id)?.side,
      cost: programme.costs.find(({ id }) => id === body.id)?.side,
      meeting: programme.meetings.find(({ id }) => id === body.id)?.who,
    }[body.kind];
    if (whose === undefined) return wrong({ field: "id", words: "This is not there any more." });
    return whose === part || whose === "together" || part === "broker"
      ? found({ programme, taken: body })
      : wrong({ field: "id", words: "Each side takes out what it said itself." });
  },
  save: async (tx, { programme, taken }, { place }) => {
    await inProgramme(tx, programme, () => removePart(tx, programme.id, taken));
    return savedIn(place, { programme, what: "programme.took-out", detail: { kind: taken.kind } });
  },
});
