import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { roles, sides } from "../../../nouns/role.ts";
import { whoIs } from "../../../web/change.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { stateOf } from "../invitation/accept.rules.ts";
import { aDayBefore, countSentSince, listInvitations } from "../invitations.store.ts";
import { listMembersKeeping } from "../members.store.ts";
import { mayInvite, maySeeInvitations } from "../people.policy.ts";
import { findAnybody, listNames } from "../person.store.ts";
import { giversIn, giverWords } from "../people.words.ts";
import { invitationsPage } from "./invitations.page.tsx";

export const invitationsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/invitations",
  summary: "Invitations that wait, or have run out, the newest first: at most 200",
  answers: z.object({
    invitations: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        roles: z.array(z.enum(roles)),
        keepsFor: z.enum(sides).nullable(),
        invitedBy: z.string(),
        expiresAt: z.string(),
        state: z.enum(["waits", "accepted", "withdrawn", "ran-out", "settled"]),
      }),
    ),
    mayInvite: z.object({ allowed: z.boolean(), because: z.string() }),
  }),
  permit: maySeeInvitations,
  find: async (tx, { actor, at }) => {
    const invitations = await listInvitations(tx, 200);
    const names = await listNames(tx, giversIn(invitations.map(({ invitedBy }) => invitedBy)));
    const sentToday = await countSentSince(tx, whoIs(actor), aDayBefore(at));
    return { invitations, names, sentToday, hasPeople: await findAnybody(tx), keepers: await listMembersKeeping(tx) };
  },
  answer: ({ invitations, names, hasPeople, sentToday, keepers }, { actor, at }) =>
    found({
      invitations: invitations.map((invitation) => ({
        id: invitation.id,
        name: invitation.name,
        email: invitation.email,
        roles: [...invitation.roles],
        keepsFor: invitation.keepsFor,
        invitedBy: giverWords(invitation.invitedBy, names),
        expiresAt: invitation.expiresAt.toISOString(),
        state: stateOf(invitation, { at, keepers }),
      })),
      mayInvite: mayInvite(actor, { hasPeople, sentToday }),
    }),
  page: (answer, view) => invitationsPage(answer, view),
});
