import { z } from "zod";
import { isLanguage } from "../../../design/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import type { LetterToWrite } from "../../../web/route.ts";
import { afterwardsWords } from "../afterwards.words.ts";
import { savedOnDay } from "../day-saved.ts";
import { mayKeepDay } from "../day.policy.ts";
import type { Invited } from "../invitation.ts";
import { listLinks } from "../invitations.store.ts";
import { hasMinutesFor } from "../minutes.rules.ts";
import { findMinutesHere } from "../minutes-here.store.ts";
import type { MinutesHere } from "../day-seen.ts";
import { saveMinutesSent } from "../recording.store.ts";
import { sessionParams, text } from "../sessions.schema.ts";

/** The minutes in their own language, and where they say how it was: by their own link, where they have one. */
function letterTo(one: Invited, day: MinutesHere, link: { slug: string; token: string | undefined }): LetterToWrite {
  const words = afterwardsWords(isLanguage(one.writtenIn) ? one.writtenIn : "en");
  const said = day.minutes.find(({ language }) => language === one.writtenIn)?.words ?? "";
  const token = link.token === undefined ? "" : `?token=${link.token}`;
  return {
    to: one.email,
    subject: day.session.title,
    daysUseful: 30,
    text: (origin) => `${said}\n\n${words.rate}\n${origin}/${link.slug}/sessions/${day.session.id}/rate${token}\n`,
  };
}

export const minutesSentRoute = changeInPlace({
  path: "/{place}/sessions/{session}/minutes-sent",
  summary: "Send somebody the minutes in their own language, or say that they have them",
  practices: ["P12"],
  reads: {
    params: sessionParams,
    body: z.strictObject({
      contributor: text.describe("Whom, by their identifier on the list."),
      by: z.string().default("hand").describe("email or hand"),
    }),
  },
  permit: mayKeepDay,
  find: async (tx, { actor, params }, house) => {
    const day = await findMinutesHere(tx, actor, params.session);
    return day && { ...day, links: await listLinks(tx, await house.seal(), day.invited) };
  },
  decide: (day, { body }) => {
    const one = day.invited.find(({ id }) => id === body.contributor);
    if (one === undefined)
      return wrong({ field: "contributor", words: "Choose somebody on the list of this session." });
    if (!hasMinutesFor(one, day.minutes))
      return wrong({ field: "contributor", words: "There are no minutes in their language yet. Write them first." });
    if (body.by !== "hand" && body.by !== "email") return wrong({ field: "by", words: "Choose how they get them." });
    return body.by === "email" && one.email === ""
      ? wrong({ field: "by", words: "No email address of theirs is known here. Print them, or read them aloud." })
      : found({ one, day, isMailed: body.by === "email" });
  },
  save: async (tx, { one, day, isMailed }, { params, place, at }) => {
    const today = at.toISOString().slice(0, 10);
    await saveMinutesSent(tx, { sessionId: params.session, contributorIds: [one.id], today });
    const saved = savedOnDay(place, { what: "minutes-sent", sessionId: params.session, page: "minutes", at: "sent" });
    return isMailed
      ? { ...saved, letters: [letterTo(one, day, { slug: place.slug, token: day.links.get(one.id) })] }
      : saved;
  },
});
