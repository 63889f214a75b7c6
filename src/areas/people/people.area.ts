import type { Area } from "../../web/area.ts";
import type { HomePart, Search } from "../../web/registered.ts";
import { needsAtHome } from "./needs.area.ts";
import { aboutMe } from "./about-me.area.ts";
import { examples as aboutMeExamples, maySayOfOneself } from "./about-me.policy.ts";
import { sendAgainRoute } from "./again/again.route.tsx";
import { giveRoleRoute } from "./give/give.route.tsx";
import { keeping } from "./held.area.ts";
import { acceptRoute, invitationRoute } from "./invitation/invitation.route.tsx";
import { invitationsRoute } from "./invitations/invitations.route.tsx";
import { listRunningOut } from "./invitations.store.ts";
import { inviteFormRoute, inviteRoute } from "./invite/invite.route.tsx";
import { leaveFormRoute, leaveRoute } from "./leave/leave.route.tsx";
import { invitationLetterRoute } from "./letter/letter.route.tsx";
import { peopleRoute } from "./list/list.route.tsx";
import { listJoinedSince, listMembers } from "./members.store.ts";
import { examples, maySeePeople, mayWithdrawInvitation } from "./people.policy.ts";
import { aboutMeInMenu, joinedNews, peopleInMenu, runningOutWords, standingWords } from "./people.words.ts";
import { personRoute } from "./person/person.route.tsx";
import { removeRoute } from "./remove/remove.route.tsx";
import { rolesRoute } from "./roles/roles.route.tsx";
import { takeRoleRoute } from "./take/take.route.tsx";
import { withdrawInvitationRoute } from "./withdraw/withdraw.route.tsx";

const soonDays = 3;

const peopleAtHome: HomePart = {
  today: async (tx, here) => {
    const { actor, at, place } = here;
    const needs = await needsAtHome(tx, here);
    if (!mayWithdrawInvitation(actor, { hasPeople: true }).allowed) return needs;
    const soon = new Date(at.getTime() + soonDays * 86_400_000);
    const runningOut = (await listRunningOut(tx, at, soon)).map(({ name, invitedAt, expiresAt }) => ({
      words: runningOutWords(name),
      because: "They have not answered yet. Send it again, or take it back.",
      since: invitedAt,
      by: expiresAt.toISOString().slice(0, 10),
      isShared: true as const,
      href: `/${place.slug}/people/invitations`,
      verb: "See the invitations",
    }));
    return [...needs, ...runningOut];
  },
  news: async (tx, { actor, place }, since) =>
    maySeePeople(actor).allowed
      ? (await listJoinedSince(tx, since, 20)).map(({ personId, name, joinedAt }) => ({
          words: joinedNews(name),
          at: joinedAt,
          href: `/${place.slug}/people/${personId}`,
        }))
      : [],
};

const searchPeople: Search = async (tx, text, { actor, place }) =>
  maySeePeople(actor).allowed
    ? (await listMembers(tx, place.id, { search: text, limit: 20 })).map(({ personId, name, roles, keepsFor }) => ({
        kind: "person",
        title: name,
        words: standingWords(roles, keepsFor),
        href: `/${place.slug}/people/${personId}`,
      }))
    : [];

export const people: Area = {
  name: "people",
  title: "People",
  routes: [
    peopleRoute,
    inviteFormRoute,
    inviteRoute,
    invitationsRoute,
    sendAgainRoute,
    withdrawInvitationRoute,
    invitationRoute,
    acceptRoute,
    invitationLetterRoute,
    rolesRoute,
    leaveFormRoute,
    leaveRoute,
    personRoute,
    giveRoleRoute,
    takeRoleRoute,
    removeRoute,
    ...keeping.routes,
    ...aboutMe.routes,
  ],
  menu: [],
  menuInPlace: [
    { path: "people", step: "place", order: 40, words: peopleInMenu, may: maySeePeople },
    { path: "about-me", step: "place", order: 90, words: aboutMeInMenu, may: maySayOfOneself },
  ],
  home: peopleAtHome,
  search: searchPeople,
  permissions: [...examples, ...aboutMeExamples],
  held: [...keeping.held, ...aboutMe.held],
  retention: keeping.retention,
};
