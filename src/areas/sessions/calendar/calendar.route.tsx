import { z } from "zod";
import { PageTitle } from "../../../design/index.ts";
import { daysLater, writeCalendar } from "../../../calendar/index.ts";
import type { CalendarEvent } from "../../../calendar/index.ts";
import type { Member } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listInCalendar } from "../calendar-here.store.ts";
import { findFeedByLink } from "../feeds.store.ts";
import { cancelledDaysInFeed } from "../invitation.ts";
import { mayFetchCalendar } from "../invitations.policy.ts";
import { placeShown, trail } from "../place-shown.ts";
import { eventOf } from "../session-calendar.rules.ts";
import { listSessions } from "../session-here.store.ts";

const eventTold = z.object({
  uid: z.string(),
  change: z.number(),
  title: z.string(),
  onDay: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  place: z.string(),
  isCancelled: z.boolean(),
});

const calendarTold = z.object({ name: z.string(), events: z.array(eventTold) });

interface FeedFetched {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  readonly at: string;
}

/** Whoever has the address sees what its owner may see now: nobody else's rights, and none of a role. */
const ownerOf = (personId: string, placeId: string): Member => ({
  personId,
  placeId,
  name: "",
  roles: [],
  rolesWaiting: [],
  keepsFor: null,
});

export const calendarRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/calendar",
  summary: "A calendar that somebody’s programs follow, as RFC 5545: changes and cancellations with a higher number",
  practices: ["P11"],
  reads: { query: z.object({ token: z.string().max(100).default("").describe("From the calendar’s address.") }) },
  answers: z
    .custom<FeedFetched>()
    .transform(({ name, events }): z.input<typeof calendarTold> => ({ name, events: [...events] }))
    .pipe(calendarTold),
  permit: mayFetchCalendar,
  find: async (tx, { query, place, at }, house) => {
    const feed = query.token === "" ? undefined : await findFeedByLink(tx, query.token);
    if (feed === undefined) return undefined;
    const from = daysLater(at.toISOString().slice(0, 10), -cancelledDaysInFeed);
    const wanted = feed.group === null ? { isMine: true } : { groupId: feed.group.id };
    const sessions = await listSessions(
      tx,
      { member: ownerOf(feed.personId, place.id) },
      { ...wanted, from, states: ["called", "held", "cancelled"] },
    );
    const shown = await listInCalendar(
      tx,
      sessions.map(({ id }) => id),
    );
    const hidden = new Set(sessions.filter(({ isPrivate, isInside }) => isPrivate && !isInside).map(({ id }) => id));
    const around = { origin: house.origin(), slug: place.slug };
    const events = shown.flatMap((session) => {
      // What was never called stands in nobody's calendar.
      if (session.calledAt === null) return [];
      const event = eventOf(session, { ...around, isHidden: hidden.has(session.id) });
      return event === null ? [] : [event];
    });
    return { name: feed.group === null ? place.name : `${feed.group.name}, ${place.name}`, events };
  },
  answer: ({ name, events }, { at }) => found({ name, events, at: at.toISOString() }),
  page: ({ name }, view) => ({
    title: name,
    contentLanguage: "en",
    breadcrumbs: trail(placeShown(view)),
    main: (
      <>
        <PageTitle title={name} lead="This address is for a calendar program. Copy it there, with as=ics at its end." />
      </>
    ),
  }),
  downloads: {
    ics: ({ name, events, at }) => ({
      fileName: "sessions.ics",
      contentType: "text/calendar; charset=utf-8",
      text: writeCalendar({ name, events, method: "PUBLISH", writtenAt: at }),
    }),
  },
});
