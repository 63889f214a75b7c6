import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findLead, saveTold } from "../lead.store.ts";
import { mayTellLead } from "../voices.policy.ts";
import { voiceParams } from "../voices.schema.ts";
import { findVoiceHere } from "../voices.store.ts";

const findHere = async (tx: Tx, id: string, personId: string | null) => {
  const here = await findVoiceHere(tx, id, personId);
  return here && { ...here, lead: await findLead(tx) };
};

export const tellLeadRoute = changeInPlace({
  path: "/{place}/voices/{voice}/tell",
  summary: "Tell the safeguarding lead that somebody who said something may be in danger; recorded without the words",
  practices: ["P43"],
  reads: { params: voiceParams, body: z.strictObject({}) },
  permit: mayTellLead,
  find: (tx, { params, actor }) => findHere(tx, params.voice, actor.member?.personId ?? null),
  decide: ({ voice, lead }) =>
    lead === null
      ? wrong({
          field: "tell",
          words: "Nobody is named here yet. Tell the safeguarding lead of your own service at once.",
        })
      : found(voice.id),
  save: async (tx, id, { place, actor, at }) => {
    await saveTold(tx, id, { byId: actor.member?.personId ?? null, today: at.toISOString().slice(0, 10) });
    return {
      id,
      path: `/${place.slug}/voices/${id}`,
      happened: { what: "voices.lead-told", subject: { kind: "voices", id }, detail: {} },
    };
  },
});
