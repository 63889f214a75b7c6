import { z } from "zod";
import { readPlace } from "../../../db/transaction.ts";
import { found } from "../../../nouns/result.ts";
import { door } from "../../../web/door.ts";
import { stateOf, stateWords } from "../invitation/accept.rules.ts";
import { findInvitationByToken } from "../invitations.store.ts";
import { listMembersKeeping } from "../members.store.ts";
import { mayReadInvitation } from "../people.policy.ts";

const gone = "There is no invitation behind this link. Open the whole link of the letter.";

/** For somebody who was invited and never signed in here: a link to sign in goes to the address of the invitation. */
export const invitationLetterRoute = door({
  path: "/{place}/invitation/letter",
  summary: "Ask for a link to sign in, as somebody with the link of an invitation",
  reads: {
    params: z.object({ place: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
    body: z.strictObject({ token: z.string().regex(/^[\w-]{20,100}$/, gone) }),
  },
  permit: mayReadInvitation,
  open: async ({ db, signIn }, { body: { token }, place, at }) => {
    const refused = (words: string) => ({ ok: false, problems: [{ field: "token", words }] }) as const;
    if (place === null) return refused(gone);
    const [invitation, keepers] = await readPlace(
      db,
      place.id,
      async (tx) => [await findInvitationByToken(tx, token, { changes: false }), await listMembersKeeping(tx)] as const,
    );
    if (invitation === undefined) return refused(gone);
    const state = stateOf(invitation, { at, keepers });
    if (state !== "waits") return refused(stateWords[state]);
    const here = `/${place.slug}/invitation?token=${token}`;
    const { loginId } = await signIn.invite({ email: invitation.email, name: invitation.name, next: here });
    return found({
      path: `${here}&sent=yes`,
      cookies: [],
      happened: {
        what: "login.invited",
        who: "someone with the link of an invitation",
        subject: { kind: "login", id: loginId },
        detail: {},
      },
    });
  },
});
