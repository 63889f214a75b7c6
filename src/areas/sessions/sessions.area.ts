import type { Area } from "../../web/area.ts";
import { addItemRoute, agendaRoute } from "./agenda/agenda.route.tsx";
import { callSessionFormRoute, callSessionRoute } from "./call/call-session.route.tsx";
import { cancelSessionFormRoute, cancelSessionRoute } from "./cancel/cancel-session.route.tsx";
import { dayExamples } from "./day.policy.ts";
import { daysRoutes } from "./days.area.ts";
import { editSessionFormRoute, editSessionRoute } from "./edit/edit-session.route.tsx";
import { daysToday, heldByDays } from "./held-by-days.area.ts";
import { heldByInvitations, invitationsRetention, invitationsRoutes, invitationsToday } from "./invitations.area.ts";
import { invitationExamples } from "./invitations.policy.ts";
import { sessionsRoute } from "./list/sessions.route.tsx";
import { newSessionFormRoute, newSessionRoute } from "./new/new-session.route.tsx";
import { notForMeRoute } from "./not-for-me/not-for-me.route.ts";
import { orderRoute } from "./order/order.route.ts";
import { addPaperRoute, papersRoute } from "./papers/papers.route.tsx";
import { addPeopleRoute, peopleRoute } from "./people/people.route.tsx";
import { planRoute, planStepRoute } from "./plan/plan.route.tsx";
import { proposeRoute } from "./propose/propose.route.tsx";
import { sectionFormRoute, sectionRoute } from "./section/section.route.tsx";
import { papersSentRoute } from "./sent/papers-sent.route.ts";
import { sessionRoute } from "./session/session.route.tsx";
import { heldBySessions, searchSessions, sessionsAtHome, sessionsOfCommunities } from "./sessions-joined.area.ts";
import { passOnSessions } from "./sessions-held.store.ts";
import { sessionsOfOrganisation } from "./sessions-moves.store.ts";
import { examples, maySeeSessions } from "./sessions.policy.ts";
import { sessionsInMenu } from "./sessions.words.ts";
import { settleRoute } from "./settle/settle.route.tsx";
import { takeOffRoute } from "./take-off/take-off.route.ts";
import { addVenueRoute, venuesRoute } from "./venues/venues.route.tsx";
import { whenFormRoute, whenRoute } from "./when/when.route.tsx";
import { whereFormRoute, whereRoute } from "./where/where.route.tsx";
import { threadOfSessions } from "./sessions-thread.area.ts";

export const sessions: Area = {
  name: "sessions",
  title: "Sessions",
  routes: [
    sessionsRoute,
    newSessionFormRoute,
    newSessionRoute,
    venuesRoute,
    addVenueRoute,
    sessionRoute,
    editSessionFormRoute,
    editSessionRoute,
    planRoute,
    planStepRoute,
    peopleRoute,
    addPeopleRoute,
    takeOffRoute,
    whenFormRoute,
    whenRoute,
    whereFormRoute,
    whereRoute,
    proposeRoute,
    settleRoute,
    notForMeRoute,
    sectionFormRoute,
    sectionRoute,
    agendaRoute,
    addItemRoute,
    orderRoute,
    papersRoute,
    addPaperRoute,
    papersSentRoute,
    callSessionFormRoute,
    callSessionRoute,
    cancelSessionFormRoute,
    cancelSessionRoute,
    ...invitationsRoutes,
    ...daysRoutes,
  ],
  menu: [],
  menuInPlace: [{ path: "sessions", step: "plan", order: 57, words: sessionsInMenu, may: maySeeSessions }],
  onFrontPage: [{ path: "sessions", order: 30, words: sessionsInMenu, may: maySeeSessions }],
  permissions: [...examples, ...invitationExamples, ...dayExamples],
  home: {
    ...sessionsAtHome,
    today: async (tx, here) => [
      ...(await daysToday(tx, here)),
      ...(await invitationsToday(tx, here)),
      ...((await sessionsAtHome.today?.(tx, here)) ?? []),
    ],
  },
  search: searchSessions,
  communityParts: sessionsOfCommunities,
  held: [...heldByInvitations, ...heldByDays, ...heldBySessions],
  retention: [invitationsRetention],
  passesOn: passOnSessions,
  organisationMoves: sessionsOfOrganisation,
  threadParts: [threadOfSessions],
};
