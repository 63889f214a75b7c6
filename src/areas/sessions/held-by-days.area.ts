import type { HeldPart, HomePart } from "../../web/registered.ts";
import { listToRate } from "./days-at-home.store.ts";
import { listSessions } from "./session-here.store.ts";
import { eraseNotes, eraseRecorded, readNotes, readRecorded, recordedOfPerson } from "./days-held.store.ts";

/** Whoever came says how it was; whoever chairs writes the day down. */
export const daysToday: NonNullable<HomePart["today"]> = async (tx, { actor, place, at }) => {
  const { member } = actor;
  if (member === null) return [];
  const today = at.toISOString().slice(0, 10);
  const toRate = await listToRate(tx, member.personId, today);
  const toWrite = (await listSessions(tx, actor, { isMine: true, states: ["called"], until: today })).filter(
    ({ chair }) => chair?.id === member.personId,
  );
  return [
    ...toWrite.slice(0, 10).map(({ id, title, onDay }) => ({
      words: `Write down the day of a session: ${title}`,
      because: "Its day has come. Once it is written down as held, those who came can say how it was.",
      since: null,
      ...(onDay === null ? {} : { by: onDay }),
      href: `/${place.slug}/sessions/${id}/day`,
      verb: "Go to the day",
    })),
    ...toRate.map(({ id, title, heldOn, isChair }) => ({
      words: `Say how a session was: ${title}`,
      because: isChair
        ? "You chaired it. What you choose is shown beside what everybody else felt."
        : "You were there. Nobody sees what you choose.",
      since: new Date(heldOn),
      href: `/${place.slug}/sessions/${id}/rate`,
      verb: "Say how it was",
    })),
  ];
};

/** What is held on a person of the days of sessions. It goes before who came does: by that it is found. */
export const heldByDays: readonly HeldPart[] = [
  {
    kind: "session.notes",
    words: "What you kept of listening sections, in your own words",
    because: "So that what you said is not lost. Forgotten: your notes go wholly, also those that you released.",
    read: readNotes,
    erase: eraseNotes,
  },
  {
    kind: "session.recorded",
    words: "The decisions, minutes and changes that you wrote down for sessions",
    because: "So that it can be seen who wrote what down. Forgotten: what was written stays, your name goes.",
    read: readRecorded,
    erase: eraseRecorded,
    moves: recordedOfPerson,
  },
];
