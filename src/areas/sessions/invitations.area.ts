import type { HeldPart, HomePart, RetentionPart } from "../../web/registered.ts";
import type { Route } from "../../web/route.ts";
import { addDayFormRoute, addDayRoute } from "./add-day/add-day.route.tsx";
import { answerSessionFormRoute, answerSessionRoute } from "./answer/answer.route.tsx";
import { calendarRoute } from "./calendar/calendar.route.tsx";
import { daysRoute } from "./days/days.route.tsx";
import { changeFeedsRoute, feedsRoute } from "./feeds/feeds.route.tsx";
import { importDaysFormRoute, importDaysRoute } from "./import-days/import-days.route.tsx";
import {
  eraseInvitationsHeld,
  forgetInvitations,
  invitationsOfPerson,
  readInvitationsHeld,
} from "./invitations-held.store.ts";
import { inviteFormRoute, inviteRoute } from "./invite/invite.route.tsx";
import { letterRoute } from "./letter/letter.route.tsx";
import { listToAnswer } from "./private-link.store.ts";
import { notThereRoute } from "./not-there/not-there.route.ts";
import { revokeFormRoute, revokeRoute } from "./revoke/revoke.route.tsx";
import { seriesFormRoute, seriesRoute } from "./series/series.route.tsx";
import { takeDayRoute } from "./take-day/take-day.route.ts";

/** Invitations, answers, calendars and feeds of sessions. */
export const invitationsRoutes: readonly Route[] = [
  answerSessionFormRoute,
  answerSessionRoute,
  notThereRoute,
  calendarRoute,
  daysRoute,
  addDayFormRoute,
  addDayRoute,
  importDaysFormRoute,
  importDaysRoute,
  takeDayRoute,
  feedsRoute,
  changeFeedsRoute,
  inviteFormRoute,
  inviteRoute,
  letterRoute,
  revokeFormRoute,
  revokeRoute,
  seriesFormRoute,
  seriesRoute,
];

/** Stands before what is held of sessions: an address is found by whose it is while that still stands. */
export const heldByInvitations: readonly HeldPart[] = [
  {
    kind: "session.invitations",
    words: "Where you were written to for sessions, your calendars of them, and days you put in",
    because:
      "So that an invitation and its changes reach you. Forgotten: addresses, wishes and calendars go; days that matter here stay without your name.",
    read: readInvitationsHeld,
    erase: eraseInvitationsHeld,
    moves: invitationsOfPerson,
  },
];

export const invitationsRetention: RetentionPart = {
  kind: "session-invitations",
  words: "Email addresses of people invited to sessions, and what went to them, after the session",
  monthsUsual: 12,
  monthsMin: 3,
  monthsMax: 36,
  forget: forgetInvitations,
};

/** With an account one needs no link: the invitation waits at home. */
export const invitationsToday: NonNullable<HomePart["today"]> = async (tx, { actor, place, at }) => {
  const { member } = actor;
  if (member === null) return [];
  const waiting = await listToAnswer(tx, { personId: member.personId, today: at.toISOString().slice(0, 10) });
  return waiting.map(({ sessionId, title, onDay, since }) => ({
    words: `You are invited: ${title}`,
    because: "Say whether you come, and what you need.",
    since,
    by: onDay,
    href: `/${place.slug}/sessions/answer?session=${sessionId}`,
    verb: "Read it and answer",
  }));
};
