import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { openOf } from "../invitation/accept.rules.ts";
import { findInvitation, saveWithdrawn } from "../invitations.store.ts";
import { mayWithdrawInvitation } from "../people.policy.ts";
import { findAnybody } from "../person.store.ts";

export const withdrawInvitationRoute = changeInPlace({
  path: "/{place}/people/invitations/{invitation}/withdraw",
  summary: "Take an invitation back: its link no longer works",
  reads: { params: z.object({ invitation: z.uuid() }) },
  permit: mayWithdrawInvitation,
  find: async (tx, { params }) => {
    const invitation = await findInvitation(tx, params.invitation);
    return invitation && { invitation, hasPeople: await findAnybody(tx) };
  },
  decide: ({ invitation }) => {
    const open = openOf(invitation);
    return open.ok ? found(invitation.id) : { ...open, clash: true };
  },
  save: async (tx, id, { place, at }) => {
    await saveWithdrawn(tx, id, at);
    return {
      id,
      path: `/${place.slug}/people/invitations`,
      happened: { what: "person.invitation-withdrawn", subject: { kind: "invitation", id }, detail: {} },
    };
  },
});
