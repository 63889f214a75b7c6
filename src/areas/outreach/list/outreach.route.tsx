import { z } from "zod";
import { languages } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mixOf } from "../mix.rules.ts";
import { media } from "../outreach.ts";
import { maySeeOutreach, mayTakeOutreach } from "../outreach.policy.ts";
import { named, outreachShown } from "../outreach.schema.ts";
import { placeShown } from "../place-shown.ts";
import { findToChoose, listOutreach } from "../sessions.store.ts";
import { outreachPage } from "./outreach.page.tsx";
import type { OutreachListShown } from "./outreach.page.tsx";

const told = z.object({
  outreach: z.array(outreachShown).readonly(),
  missing: z.object({
    from: z.string(),
    until: z.string(),
    communities: z.array(named).readonly().describe("Not met in these twelve months."),
    media: z.array(z.enum(media)).readonly(),
    languages: z.array(z.string()).readonly(),
  }),
});

export const outreachRoute = lookInPlace({
  method: "GET",
  path: "/{place}/outreach",
  summary: "Outreach that was held and is planned, and which communities, media and languages twelve months left out",
  practices: ["P09"],
  answers: z
    .custom<OutreachListShown>()
    .transform(({ sessions, mix }): z.input<typeof told> => ({
      outreach: sessions.map(({ begunById: _by, ...one }) => one),
      missing: {
        from: mix.from,
        until: mix.until,
        communities: mix.notReached,
        media: mix.mediaNotUsed,
        languages: mix.languagesNotUsed,
      },
    }))
    .pipe(told),
  permit: maySeeOutreach,
  find: async (tx) => ({ sessions: await listOutreach(tx), communities: (await findToChoose(tx)).communities }),
  answer: ({ sessions, communities }, { actor, at }) =>
    found({
      sessions,
      mix: mixOf({
        sessions,
        communities,
        languages: languages.map(({ nameInEnglish }) => nameInEnglish),
        today: at.toISOString().slice(0, 10),
      }),
      mayTake: mayTakeOutreach(actor).allowed,
    }),
  page: (shown, view) => outreachPage(shown, placeShown(view)),
});
