import type { Moment } from "../../../nouns/moment.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Side } from "../../../nouns/role.ts";

interface Kept {
  readonly email: string;
  readonly keepsFor: Side | null;
  readonly expiresAt: Moment;
  readonly acceptedAt: Moment | null;
  readonly withdrawnAt: Moment | null;
}

/** How an invitation stands. Worked out, never stored. */
export type InvitationState = "waits" | "accepted" | "withdrawn" | "ran-out";

export function stateOf(
  { acceptedAt, withdrawnAt, expiresAt }: Omit<Kept, "email" | "keepsFor">,
  at: Moment,
): InvitationState {
  if (acceptedAt !== null) return "accepted";
  if (withdrawnAt !== null) return "withdrawn";
  return expiresAt.valueOf() <= at.valueOf() ? "ran-out" : "waits";
}

export const stateWords: Readonly<Record<InvitationState, string>> = {
  waits: "This invitation waits for you.",
  accepted: "This invitation was used already. It works once. If that was you, sign in.",
  withdrawn: "This invitation was taken back. Ask whoever invited you.",
  "ran-out": "This invitation has run out. Ask whoever invited you to send it again.",
};

interface Who {
  readonly email: string;
  /** They belong to the place already. */
  readonly isMember: boolean;
  readonly at: Moment;
  readonly sidesKept: readonly Side[];
}

export interface Accepting {
  readonly keepsFor: Side | null;
}

const problem = (words: string): Result<never> => wrong({ field: "", words } satisfies Problem);

/**
 * May this person accept? The letter went to one address, and only whoever signs in with that address may: a link
 * passed on opens nothing. They become a keeper only where their side still has none.
 */
export function acceptingOf(invitation: Kept, { email, isMember, at, sidesKept }: Who): Result<Accepting> {
  const state = stateOf(invitation, at);
  if (state !== "waits") return problem(stateWords[state]);
  if (email.toLowerCase() !== invitation.email.toLowerCase())
    return problem(
      "This invitation was sent to another email address than the one you signed in with. Sign in with that one, or ask for a new invitation.",
    );
  if (isMember) return problem("You belong to this place already. An administrator can give you another role.");
  const { keepsFor } = invitation;
  return found({ keepsFor: keepsFor !== null && !sidesKept.includes(keepsFor) ? keepsFor : null });
}

/** May it still be sent again or taken back? Also one that ran out; not one that was used or taken back. */
export function openOf({ acceptedAt, withdrawnAt }: Pick<Kept, "acceptedAt" | "withdrawnAt">): Result<null> {
  if (acceptedAt !== null) return problem("This invitation was accepted already. The person is on the page of people.");
  return withdrawnAt === null ? found(null) : problem("This invitation was taken back already.");
}
