import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findAdvice } from "../../recognition/index.ts";
import { findInCalendar } from "../calendar-here.store.ts";
import { mayInvite } from "../invitations.policy.ts";
import { listInvited, listLinks } from "../invitations.store.ts";
import { placeShown } from "../place-shown.ts";
import { findSession } from "../session-here.store.ts";
import { sessionParams } from "../sessions.schema.ts";
import { letterPage } from "./letter.page.tsx";
import type { LettersShown } from "./letter.page.tsx";

const letterTold = z.object({ id: z.string(), title: z.string(), letters: z.array(z.object({ name: z.string() })) });

export const letterRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/letter",
  summary: "Letters to print and texts to copy, for those who have a link to answer by",
  practices: ["P11"],
  reads: {
    params: sessionParams,
    query: z.object({ who: z.string().max(20_000).default("").describe("Identifiers, with commas between.") }),
  },
  // The links are on the page for whoever prints it, and in no answer to a program.
  answers: z
    .custom<LettersShown>()
    .transform(({ session: { id, title }, letters }): z.input<typeof letterTold> => ({
      id,
      title,
      letters: [...letters],
    }))
    .pipe(letterTold),
  permit: mayInvite,
  find: async (tx, { actor, params, query }, house) => {
    const run = await findSession(tx, actor, params.session);
    const session = run && (await findInCalendar(tx, run.id));
    if (run === undefined || session === undefined) return undefined;
    const who = tickedOf(query.who);
    const may = mayInvite(actor, run).allowed;
    const invited = may ? (await listInvited(tx, actor, run.id)).filter(({ id }) => who.includes(id)) : [];
    const links = await listLinks(tx, await house.seal(), invited);
    const letters = invited.flatMap(({ id, name, writtenIn }) => {
      const token = links.get(id);
      return token === undefined ? [] : [{ id, name, writtenIn, token }];
    });
    return { ...run, run, shown: { session, letters, origin: house.origin(), advice: await findAdvice(tx) } };
  },
  answer: ({ shown }) => found(shown),
  page: (shown, view) => letterPage(shown, placeShown(view)),
});
