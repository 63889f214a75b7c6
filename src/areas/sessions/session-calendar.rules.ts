import { writeCalendar } from "../../calendar/index.ts";
import type { CalendarEvent } from "../../calendar/index.ts";
import type { SessionInCalendar } from "./invitation.ts";

interface Around {
  /** Where people find this Alongside. */
  readonly origin: string;
  readonly slug: string;
}

interface Seen extends Around {
  /** Somebody who does not come themselves sees only that there is a meeting. */
  readonly isHidden: boolean;
}

/** As it stands in a calendar; null while it has no day. The identifier never changes. @practice P11 */
export function eventOf(session: SessionInCalendar, { origin, slug, isHidden }: Seen): CalendarEvent | null {
  if (session.onDay === null) return null;
  const when = { onDay: session.onDay, from: session.fromTime, to: session.toTime };
  const isCancelled = session.state === "cancelled";
  const event = { uid: `${session.id}@alongside`, change: session.changeNumber, ...when, isCancelled };
  if (isHidden) return { ...event, title: "Meeting", place: "", words: "", link: "" };
  return {
    ...event,
    title: session.title,
    place: session.where === "" ? session.onlineLink : session.where,
    words: [isCancelled ? session.cancelledBecause : session.purpose, session.onlineLink]
      .filter((line) => line !== "")
      .join("\n\n"),
    link: `${origin}/${slug}/sessions/${session.id}`,
  };
}

interface Mailed extends Around {
  readonly placeName: string;
  readonly at: string;
  readonly to: { readonly name: string; readonly email: string };
}

/**
 * The calendar that goes with a letter to one person: asks, or cancels. Their own program's yes reaches nobody, so it
 * is told not to ask for one; the answer comes by the private link.
 */
export function mailedCalendar(session: SessionInCalendar, mailed: Mailed): string {
  const event = eventOf(session, { ...mailed, isHidden: false });
  if (event === null) return "";
  const host = /^https?:\/\/([^/:]+)/.exec(mailed.origin)?.[1] ?? "localhost";
  return writeCalendar({
    name: session.title,
    method: session.state === "cancelled" ? "CANCEL" : "REQUEST",
    writtenAt: mailed.at,
    // Whoever has no account cannot open the session's page.
    events: [{ ...event, link: "", invited: mailed.to.email === "" ? [] : [mailed.to] }],
    from: { name: mailed.placeName, email: `no-reply@${host}` },
  });
}
