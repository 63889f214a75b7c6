import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { onePage } from "../../../nouns/one-page.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { placeShown } from "../place-shown.ts";
import { readerOf } from "../reader-here.rules.ts";
import { mayAnswerFears, mayNameReaders, maySeeVoices, mayWriteVoiceDown } from "../voices.policy.ts";
import { voiceListed } from "../voices.schema.ts";
import { listVoices, shows } from "../voices.store.ts";
import { voicesPage } from "./voices.page.tsx";
import type { VoicesShown } from "./voices.page.tsx";

const told = z.object({ voices: z.array(voiceListed).readonly(), count: z.number(), page: z.number() });

export const voicesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices",
  summary: "What people said, as far as whoever asks may read it: kind, age, who has it, and by when it is answered",
  practices: ["P43"],
  reads: {
    query: z.object({
      show: z.enum(shows).default("open").catch("open").describe(shows.join(", ")),
      page: z.coerce.number().int().min(1).max(1000).default(1).catch(1),
    }),
  },
  answers: z
    .custom<VoicesShown>()
    .transform(({ voices, count, page }): z.input<typeof told> => ({ voices, count, page }))
    .pipe(told),
  permit: maySeeVoices,
  find: async (tx, { actor, query, at }) => ({
    voices: await listVoices(tx, readerOf(actor), { show: query.show, today: at.toISOString().slice(0, 10) }),
  }),
  answer: ({ voices }, { actor, query, at }) => {
    const { rows, ...paged } = onePage(voices, query.page);
    return found({
      voices: rows,
      ...paged,
      show: query.show,
      today: at.toISOString().slice(0, 10),
      mayWriteDown: mayWriteVoiceDown(actor).allowed,
      mayName: mayNameReaders(actor).allowed,
      mayAnswerFears: mayAnswerFears(actor).allowed,
    });
  },
  page: (shown, view) => voicesPage(shown, placeShown(view)),
});
