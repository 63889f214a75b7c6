import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeUnnamed } from "../../../web/unnamed.ts";
import { mayAnswerByLink } from "../invitations.policy.ts";
import { findOpened } from "../private-link.store.ts";
import { saveSessionChange } from "../writing.store.ts";

/** Apart from the answer, so that no row, happening or key ties it to whose link it was, or to the moment. @practice P11 */
export const notThereRoute = changeUnnamed({
  path: "/{place}/sessions/not-there",
  summary:
    "Say with a private link, without anybody being told who, that the place of a session is not there for oneself",
  practices: ["P11"],
  reads: { body: z.strictObject({ token: z.string().max(100).default("") }) },
  permit: mayAnswerByLink,
  find: async (tx, { body, at }) => {
    const opened = await findOpened(tx, { token: body.token }, at.toISOString().slice(0, 10));
    return opened?.session.state === "called" ? { sessionId: opened.session.id } : undefined;
  },
  decide: ({ sessionId }) => found({ sessionId }),
  save: async (tx, { sessionId }, { place, language }) => {
    await saveSessionChange(tx, sessionId, { columns: { venue_not_for_all: true }, isSeen: false });
    return { path: `/${place.slug}/sessions/answer?sent=place&lang=${language}` };
  },
});
