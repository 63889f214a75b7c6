import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { placeShown } from "../place-shown.ts";
import { listSessions } from "../session-here.store.ts";
import { maySeeSessions, mayStartSession } from "../sessions.policy.ts";
import { listedTold, sessionListed } from "../sessions.schema.ts";
import { sessionsPage } from "./sessions.page.tsx";
import type { ListShown } from "./sessions.page.tsx";

const told = z.object({ sessions: z.array(sessionListed).readonly() });

export const sessionsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions",
  summary: "The sessions that one may see: those to come first, with what is still to do for one’s own",
  practices: ["P11"],
  answers: z
    .custom<ListShown>()
    .transform(({ sessions }): z.input<typeof told> => ({ sessions: sessions.map(listedTold) }))
    .pipe(told),
  permit: maySeeSessions,
  find: async (tx, { actor }) => ({ sessions: await listSessions(tx, actor) }),
  answer: ({ sessions }, { actor, at }) =>
    found({ sessions, today: at.toISOString().slice(0, 10), mayStart: mayStartSession(actor).allowed }),
  page: (shown, view) => sessionsPage(shown, { place: placeShown(view), language: view.language }),
});
