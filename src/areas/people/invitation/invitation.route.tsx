import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { roleMeanings, roles, sides } from "../../../nouns/role.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findInvitationByToken, findMemberByLogin, saveJoined } from "../invitations.store.ts";
import { listMembersKeeping, listMembersKeepingDeciding } from "../members.store.ts";
import { mayAcceptInvitation, mayReadInvitation } from "../people.policy.ts";
import { giversIn, giverWords } from "../people.words.ts";
import { listNames } from "../person.store.ts";
import { acceptingOf, stateOf } from "./accept.rules.ts";
import { invitationPage } from "./invitation.page.tsx";

const token = z.string().regex(/^[\w-]{20,100}$/, "Open the whole link of the letter.");

const invitationShown = z.object({
  name: z.string(),
  invitedBy: z.string(),
  roles: z.array(z.object({ role: z.enum(roles), meaning: z.string() })),
  keepsFor: z.enum(sides).nullable(),
  state: z.enum(["waits", "accepted", "withdrawn", "ran-out", "settled"]),
  expiresAt: z.string(),
  mayAccept: z.object({ allowed: z.boolean(), because: z.string() }),
});

interface Whole extends z.infer<typeof invitationShown> {
  readonly token: string;
  readonly isLinkSent: boolean;
}

export const invitationRoute = lookInPlace({
  method: "GET",
  path: "/{place}/invitation",
  summary: "An invitation as the person who was invited reads it, by the link of their letter",
  reads: { query: z.object({ token, sent: z.literal("yes").optional().describe("A link to sign in is on its way.") }) },
  answers: z
    .custom<Whole>()
    .transform(({ token: _token, isLinkSent: _isLinkSent, ...told }) => told)
    .pipe(invitationShown),
  permit: mayReadInvitation,
  find: async (tx, { query }) => {
    const invitation = await findInvitationByToken(tx, query.token, { changes: false });
    const keepers = await listMembersKeeping(tx);
    return invitation && { invitation, keepers, names: await listNames(tx, giversIn([invitation.invitedBy])) };
  },
  answer: ({ invitation, names, keepers }, { query, actor, at }) =>
    found({
      name: invitation.name,
      invitedBy: giverWords(invitation.invitedBy, names),
      roles: invitation.roles.map((role) => ({ role, meaning: roleMeanings[role] })),
      keepsFor: invitation.keepsFor,
      state: stateOf(invitation, { at, keepers }),
      expiresAt: invitation.expiresAt.toISOString(),
      mayAccept: mayAcceptInvitation(actor),
      token: query.token,
      isLinkSent: query.sent === "yes",
    }),
  page: (answer, view) => invitationPage({ shown: answer, problems: [], view }),
});

export const acceptRoute = changeInPlace({
  path: "/{place}/invitation",
  summary: "Accept an invitation: from then on one belongs to the place",
  reads: { body: z.strictObject({ token }) },
  permit: mayAcceptInvitation,
  find: async (tx, { body, actor }) => {
    const invitation = await findInvitationByToken(tx, body.token, { changes: true });
    const isMember = actor.login !== null && (await findMemberByLogin(tx, actor.login.id));
    return invitation && { invitation, isMember, keepers: await listMembersKeepingDeciding(tx) };
  },
  decide: ({ invitation, isMember, keepers }, { actor, at }) => {
    const { login } = actor;
    const who = { email: login?.email ?? "", isMember, at, keepers };
    const accepting = acceptingOf(invitation, who);
    if (!accepting.ok || login === null)
      return { ok: false, problems: accepting.ok ? [] : accepting.problems, clash: true };
    return found({ invitation, loginId: login.id, keepsFor: invitation.keepsFor });
  },
  save: async (tx, joining, { place, at }) => {
    const id = await saveJoined(tx, { ...joining, at });
    const detail = { roles: [...joining.invitation.roles], keepsFor: joining.keepsFor };
    return {
      id,
      path: `/${place.slug}/home`,
      happened: { what: "person.joined", subject: { kind: "person", id }, detail },
    };
  },
});
