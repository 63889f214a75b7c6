import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findGroup } from "../../groups/index.ts";
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
  reads: {
    query: z.object({
      group: z
        .union([z.literal(""), z.uuid()])
        .default("")
        .describe("Of one group alone."),
    }),
  },
  answers: z
    .custom<ListShown>()
    .transform(({ sessions }): z.input<typeof told> => ({ sessions: sessions.map(listedTold) }))
    .pipe(told),
  permit: maySeeSessions,
  find: async (tx, { actor, query: { group } }) => ({
    group: group === "" ? null : ((await findGroup(tx, actor, group)) ?? null),
    sessions: await listSessions(tx, actor, group === "" ? {} : { groupId: group }),
  }),
  answer: ({ sessions, group }, { actor, at }) =>
    found({
      sessions,
      group: group && { id: group.id, name: group.name },
      today: at.toISOString().slice(0, 10),
      mayStart: mayStartSession(actor).allowed,
    }),
  page: (shown, view) => sessionsPage(shown, { place: placeShown(view), language: view.language }),
});
