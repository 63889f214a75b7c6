import type { PlaceHere } from "../../nouns/actor.ts";

interface OnDay {
  readonly what: string;
  readonly sessionId: string;
  /** What is new; the session itself where nothing is. */
  readonly id?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Where on the page of the day it can be seen. */
  readonly at?: string;
  /** Another page than that of the day. */
  readonly page?: string;
}

/** What was written down on a session’s day, and where it can be seen. */
export const savedOnDay = (place: Pick<PlaceHere, "slug">, saved: OnDay) => ({
  id: saved.id ?? saved.sessionId,
  path: `/${place.slug}/sessions/${saved.sessionId}/${saved.page ?? "day"}${saved.at === undefined ? "" : `#${saved.at}`}`,
  happened: {
    what: `session.${saved.what}`,
    subject: { kind: "session", id: saved.sessionId },
    detail: saved.detail ?? {},
  },
});
