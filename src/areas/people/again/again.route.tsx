import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { whoIs } from "../../../web/change.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { sendableOf } from "../invitation/accept.rules.ts";
import { aDayBefore, countSentSince, findInvitation, newToken, runsOutAt, saveNewLink } from "../invitations.store.ts";
import { daysToAccept } from "../invite/invite.rules.ts";
import { mayInvite } from "../people.policy.ts";
import { letterTo } from "../people.words.ts";
import { findAnybody } from "../person.store.ts";

export const sendAgainRoute = changeInPlace({
  path: "/{place}/people/invitations/{invitation}/again",
  summary: "Send an invitation again with a new link; the old link no longer works",
  reads: { params: z.object({ invitation: z.uuid() }) },
  permit: mayInvite,
  find: async (tx, { params, actor, at }) => {
    const invitation = await findInvitation(tx, params.invitation);
    const sentToday = await countSentSince(tx, whoIs(actor), aDayBefore(at));
    return invitation && { invitation, sentToday, hasPeople: await findAnybody(tx) };
  },
  decide: ({ invitation }, { at }) => {
    const open = sendableOf(invitation, at);
    return open.ok ? found(invitation) : { ...open, clash: true };
  },
  save: async (tx, invitation, { actor, place, at }) => {
    const { id } = invitation;
    const { token, digest } = newToken();
    await saveNewLink(tx, id, { digest, expiresAt: runsOutAt(at) });
    return {
      id,
      path: `/${place.slug}/people/invitations`,
      happened: { what: "person.invited-again", subject: { kind: "invitation", id }, detail: {} },
      letters: [letterTo(invitation, { actor, place, token, days: daysToAccept })],
    };
  },
});
