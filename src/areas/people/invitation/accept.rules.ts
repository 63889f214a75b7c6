import type { Moment } from "../../../nouns/moment.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Side } from "../../../nouns/role.ts";

interface Kept {
  readonly email: string;
  readonly keepsFor: Side | null;
  /** `person <identifier>`, or in words. */
  readonly invitedBy: string;
  readonly invitedAt: Moment;
  readonly expiresAt: Moment;
  readonly acceptedAt: Moment | null;
  readonly withdrawnAt: Moment | null;
}

/** How an invitation stands. Worked out, never stored. */
export type InvitationState = "waits" | "accepted" | "withdrawn" | "ran-out" | "settled";

interface Now {
  readonly at: Moment;
  /** Who keeps the place at this moment. */
  readonly keepers: readonly { readonly personId: string; readonly side: Side }[];
}

/**
 * An invitation to keep the place ends when its side has found a keeper, and when whoever invited no longer keeps the
 * place themselves: a letter on its way is no way round what both sides decide.
 */
const isSettled = ({ keepsFor, invitedBy }: Pick<Kept, "keepsFor" | "invitedBy">, { keepers }: Now): boolean =>
  keepsFor !== null &&
  keepers.length > 0 &&
  (keepers.some(({ side }) => side === keepsFor) ||
    !keepers.some(({ personId }) => invitedBy === `person ${personId}`));

export function stateOf(invitation: Omit<Kept, "email" | "invitedAt">, now: Now): InvitationState {
  const { acceptedAt, withdrawnAt, expiresAt } = invitation;
  if (acceptedAt !== null) return "accepted";
  if (withdrawnAt !== null) return "withdrawn";
  if (expiresAt.valueOf() <= now.at.valueOf()) return "ran-out";
  return isSettled(invitation, now) ? "settled" : "waits";
}

export const stateWords: Readonly<Record<InvitationState, string>> = {
  waits: "This invitation waits for you.",
  accepted: "This invitation was used already. It works once. If that was you, sign in.",
  withdrawn: "This invitation was taken back. Ask whoever invited you.",
  "ran-out": "This invitation has run out. Ask whoever invited you to send it again.",
  settled:
    "This invitation was to keep the place, and who keeps it has changed since. Ask one of its keepers for a new one.",
};

interface Who extends Now {
  readonly email: string;
  /** They belong to the place already. */
  readonly isMember: boolean;
}

const problem = (words: string): Result<never> => wrong({ field: "", words } satisfies Problem);

/**
 * May this person accept? The letter went to one address, and only whoever signs in with that address may: a link
 * passed on opens nothing.
 */
export function acceptingOf(invitation: Kept, { email, isMember, ...now }: Who): Result<null> {
  const state = stateOf(invitation, now);
  if (state !== "waits") return problem(stateWords[state]);
  if (email.toLowerCase() !== invitation.email.toLowerCase())
    return problem(
      "This invitation was sent to another email address than the one you signed in with. Sign in with that one, or ask for a new invitation.",
    );
  return isMember
    ? problem("You belong to this place already. An administrator can give you another role.")
    : found(null);
}

/** May it still be taken back? Also one that ran out; not one that was used or taken back. */
export function openOf({ acceptedAt, withdrawnAt }: Pick<Kept, "acceptedAt" | "withdrawnAt">): Result<null> {
  if (acceptedAt !== null) return problem("This invitation was accepted already. The person is on the page of people.");
  return withdrawnAt === null ? found(null) : problem("This invitation was taken back already.");
}

/** An invitation is sent again for so many days; then it is decided anew who is invited to what. */
const daysToSendAgain = 60;

export function sendableOf(
  invitation: Pick<Kept, "acceptedAt" | "withdrawnAt" | "invitedAt">,
  at: Moment,
): Result<null> {
  const open = openOf(invitation);
  if (!open.ok) return open;
  const days = (at.valueOf() - invitation.invitedAt.valueOf()) / 86_400_000;
  return days <= daysToSendAgain
    ? open
    : problem(
        `This invitation is more than ${daysToSendAgain} days old, so it has ended. Take it back and invite this person anew.`,
      );
}
