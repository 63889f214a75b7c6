import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { drawBeside } from "../../../web/thing-parts.tsx";
import { findLead, findToldOn } from "../lead.store.ts";
import { formShown } from "../place-shown.ts";
import { mayAnswerVoice, mayRateForSender, mayReadVoice, mayReleaseVoice } from "../voices.policy.ts";
import { voiceParams, voiceTold } from "../voices.schema.ts";
import { findVoiceHere } from "../voices.store.ts";
import { voicePage } from "./voice.page.tsx";
import type { VoiceShown } from "./voice.page.tsx";

export const voiceRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/{voice}",
  summary: "One thing that somebody said, for those who answer it: without who said it, with its clock and its answers",
  practices: ["P43"],
  reads: { params: voiceParams },
  answers: z
    .custom<VoiceShown>()
    .transform(({ voice }): z.input<typeof voiceTold> => voice)
    .pipe(voiceTold),
  permit: mayReadVoice,
  find: async (tx, { params, ...asked }, { areas }) => {
    const here = await findVoiceHere(tx, params.voice, asked.actor.member?.personId ?? null);
    if (here === undefined) return undefined;
    // Which service treated somebody unfairly is told to nobody else.
    const serviceId = here.kind === "unfair" ? undefined : here.voice.service?.id;
    return {
      ...here,
      lead: await findLead(tx),
      toldOn: await findToldOn(tx, params.voice),
      beside: await drawBeside(tx, { kind: "voice", id: params.voice, serviceId }, { ...asked, areas }),
    };
  },
  answer: (here, { actor, at }) =>
    found({
      beside: here.beside,
      voice: here.voice,
      today: at.toISOString().slice(0, 10),
      mayAnswer: mayAnswerVoice(actor, here).allowed,
      mayRelease: here.isAnswered && mayReleaseVoice(actor, here).allowed,
      mayRate: here.isAnswered && mayRateForSender(actor, here).allowed,
      lead: here.lead,
      toldOn: here.toldOn,
      isMine: here.ownerId !== null && here.ownerId === actor.member?.personId,
    }),
  page: (shown, view) => voicePage(shown, formShown(view)),
});
