import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import type { LetterToWrite } from "../../../web/route.ts";
import { findLead, findToldOn, saveTold } from "../lead.store.ts";
import { mayTellLead } from "../voices.policy.ts";
import { voiceParams } from "../voices.schema.ts";
import { findVoiceHere } from "../voices.store.ts";

const findHere = async (tx: Tx, id: string, personId: string | null) => {
  const here = await findVoiceHere(tx, id, personId);
  return here && { ...here, lead: await findLead(tx), toldOn: await findToldOn(tx, id) };
};

/** Nothing of what was said: a letter may be read by others. */
const letterTo = (email: string, path: string): LetterToWrite => ({
  to: email,
  subject: "Somebody is worried about somebody",
  daysUseful: 30,
  text: (origin) =>
    "Somebody who reads what people say here thinks that a person may be in danger, and told you as safeguarding lead.\n\n" +
    `Sign in and read it:\n${origin}${path}\n`,
});

export const tellLeadRoute = changeInPlace({
  path: "/{place}/voices/{voice}/tell",
  summary: "Tell the safeguarding lead that somebody who said something may be in danger; recorded without the words",
  practices: ["P43"],
  reads: { params: voiceParams, body: z.strictObject({}) },
  permit: mayTellLead,
  find: (tx, { params, actor }) => findHere(tx, params.voice, actor.member?.personId ?? null),
  decide: ({ voice, lead, toldOn }) => {
    const problem = (words: string) => wrong({ field: "tell", words });
    if (lead === null)
      return problem("Nobody is named here yet. Tell the safeguarding lead of your own service at once.");
    return toldOn === null
      ? found({ id: voice.id, email: lead.email })
      : problem("Somebody told them of this voice already. Ring them if it cannot wait.");
  },
  save: async (tx, { id, email }, { place, actor, at }) => {
    await saveTold(tx, id, { byId: actor.member?.personId ?? null, today: at.toISOString().slice(0, 10) });
    return {
      id,
      path: `/${place.slug}/voices/${id}`,
      happened: { what: "voices.lead-told", subject: { kind: "voices", id }, detail: {} },
      letters: email === "" ? [] : [letterTo(email, `/${place.slug}/voices/${id}`)],
    };
  },
});
