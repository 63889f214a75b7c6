import { z } from "zod";
import { languageCodes } from "../../../design/index.ts";
import type { Actor, PlaceHere } from "../../../nouns/actor.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { takeSessionTurn } from "../circle.store.ts";
import type { LinkOpened } from "../invitation.ts";
import { invitationWords } from "../invitation.words.ts";
import { mayAnswerByLink } from "../invitations.policy.ts";
import { saveAnswerGiven } from "../answering.store.ts";
import { formShown, placeShown } from "../place-shown.ts";
import { findOpened, isAwaited } from "../private-link.store.ts";
import type { ComesBy } from "../private-link.store.ts";
import { mailedCalendar } from "../session-calendar.rules.ts";
import { answerOf, answerSent } from "./answer.rules.ts";
import { answerPage, gonePage, thanksPage } from "./answer.page.tsx";
import type { Kept } from "./answer.page.tsx";

interface AnswerShown {
  readonly opened: LinkOpened | null;
  readonly came: Came;
  /** They are on the list, and nobody invited them yet. */
  readonly isEarly: boolean;
  /** What has just been kept. */
  readonly kept: Kept | null;
  readonly origin: string;
  readonly at: string;
  readonly place: PlaceHere;
}

const opened = z.object({
  title: z.string(),
  onDay: z.string().nullable(),
  fromTime: z.string().nullable(),
  toTime: z.string().nullable(),
  where: z.string(),
  state: z.string(),
  answer: z.string().nullable(),
  language: z.string().nullable(),
  format: z.string().nullable(),
  needs: z.string(),
});

const toldOf = ({ session, answer, language, format, needs }: LinkOpened): z.input<typeof opened> => ({
  title: session.title,
  onDay: session.onDay,
  fromTime: session.fromTime,
  toTime: session.toTime,
  where: session.where,
  state: session.state,
  answer,
  language,
  format,
  needs,
});

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const keptOf = (sent: string): Kept | null => (sent === "yes" ? "answer" : sent === "place" ? "place" : null);

interface Came {
  readonly token: string;
  readonly session: string;
}

/** With the link they were sent, or with their own account. */
function comingBy({ token, session }: Came, { member }: Actor): ComesBy | null {
  if (token !== "") return { token };
  return member !== null && uuid.test(session) ? { sessionId: session, personId: member.personId } : null;
}

interface Drawing {
  readonly attempt: Attempt;
  readonly view: View;
}

const drawn = (thing: LinkOpened, came: Came, { attempt, view }: Drawing) =>
  answerPage(thing, came, { ...formShown(view), ...attempt });

export const answerSessionFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/answer",
  summary: "The invitation of whoever has the private link: the session and their own answer, nobody else’s",
  practices: ["P11"],
  reads: {
    query: z.object({
      token: z.string().max(100).default("").describe("From the private link."),
      session: z.string().max(60).default("").describe("Or, with an account, which session, by its identifier."),
      sent: z
        .string()
        .max(5)
        .default("")
        .describe("yes: an answer has just been kept; place: that a venue is not there."),
    }),
  },
  answers: z
    .custom<AnswerShown>()
    .transform((shown): z.input<typeof opened> | null => (shown.opened === null ? null : toldOf(shown.opened)))
    .pipe(opened.nullable()),
  permit: mayAnswerByLink,
  find: async (tx, { query, actor, at, as }, house) => {
    const by = comingBy(query, actor);
    const thing = by === null ? undefined : await findOpened(tx, by, at.toISOString().slice(0, 10));
    // A page says what to do; a file of nothing there is none.
    if (thing === undefined && as !== undefined) return undefined;
    const isEarly = thing === undefined && by !== null && (await isAwaited(tx, by));
    return { opened: thing ?? null, isEarly, origin: house.origin() };
  },
  answer: ({ opened: thing, isEarly, origin, place }, { query: { token, session, sent }, at }) =>
    found({
      opened: thing,
      isEarly,
      came: { token, session },
      kept: keptOf(sent),
      origin,
      at: at.toISOString(),
      place,
    }),
  page: ({ opened: thing, isEarly, came, kept }, view) => {
    if (thing !== null) return drawn(thing, came, { attempt: { typed: {}, problems: [] }, view });
    return kept === null
      ? gonePage({ problems: [], isEarly }, view.language)
      : thanksPage(kept, placeShown(view), view.language);
  },
  downloads: {
    ics: ({ opened: thing, place, origin, at }) => ({
      fileName: "meeting.ics",
      contentType: "text/calendar; charset=utf-8",
      text:
        thing === null
          ? ""
          : mailedCalendar(thing.session, {
              origin,
              slug: place.slug,
              placeName: place.name,
              at,
              to: { name: "", email: "" },
            }),
    }),
  },
});

export const answerSessionRoute = changeInPlace({
  path: "/{place}/sessions/answer",
  summary: "Answer an invitation with the private link: whether one comes, and what one needs",
  practices: ["P11"],
  reads: { body: answerSent },
  permit: mayAnswerByLink,
  find: async (tx, { body, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    const by = comingBy(body, actor);
    const first = by === null ? undefined : await findOpened(tx, by, today);
    if (by === null || first === undefined)
      return { opened: null, isEarly: by !== null && (await isAwaited(tx, by)), today };
    await takeSessionTurn(tx, first.session.id);
    return { opened: (await findOpened(tx, by, today)) ?? null, isEarly: false, today };
  },
  decide: ({ opened: thing, isEarly, today }, { body, language }) => {
    const says = invitationWords(language);
    if (thing === null)
      return { ok: false, problems: [{ field: "token", words: isEarly ? says.notYet : says.gone }], clash: true };
    const given = answerOf(body, { state: thing.session.state, languages: languageCodes, says });
    return given.ok ? found({ opened: thing, given: given.value, today }) : given;
  },
  save: async (tx, { opened: thing, given, today }, { place, at, language }) => {
    await saveAnswerGiven(tx, { opened: thing, given }, { at, today });
    const { id } = thing.session;
    return {
      id: thing.contributorId,
      // Without the link, which is kept nowhere.
      path: `/${place.slug}/sessions/answer?sent=yes&lang=${language}`,
      // Who comes to a private session is for those who come: the record would say it of somebody with an account.
      happened: thing.session.isPrivate
        ? wroteInPrivate(place)
        : { what: "session.answered", subject: { kind: "session", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) =>
    thing?.opened
      ? drawn(
          thing.opened,
          { token: attempt.typed["token"] ?? "", session: attempt.typed["session"] ?? "" },
          { attempt, view },
        )
      : gonePage({ problems: attempt.problems, isEarly: thing?.isEarly ?? false }, view.language),
});
