import { z } from "zod";
import { hasDomain } from "../../../nouns/email.ts";
import { readName } from "../../../nouns/name.ts";
import type { Problem } from "../../../nouns/result.ts";
import { sideWords } from "../../../nouns/role.ts";
import type { Role, Side } from "../../../nouns/role.ts";

export const daysToAccept = 14;

export interface InvitationAsked {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
}

interface Here {
  readonly sidesKept: readonly Side[];
  /** For which side the one who invites keeps the place, if at all. */
  readonly inviterKeepsFor: Side | null;
  /** An invitation that already waits for this address. */
  readonly waiting: { readonly id: string } | undefined;
}

export type Inviting =
  | { readonly ok: true; readonly value: InvitationAsked }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

const address = z.email().max(320).refine(hasDomain);

/** May they be invited so? All problems at once. */
export function invitingOf(asked: InvitationAsked, { sidesKept, inviterKeepsFor, waiting }: Here): Inviting {
  const name = readName(asked.name, { field: "name", of: "the person", charactersMax: 200 });
  const email = address.safeParse(asked.email.trim());
  const problems: readonly Problem[] = [
    ...(name.ok ? [] : name.problems),
    ...(email.success
      ? []
      : [{ field: "email", words: "Write one email address, such as name@example.org, so that the letter arrives." }]),
    ...(asked.roles.length === 0 && asked.keepsFor === null
      ? [{ field: "roles", words: "Tick at least one role, so that they can do something here." }]
      : []),
    ...keeperProblems(asked.keepsFor, sidesKept, inviterKeepsFor),
  ];
  if (!name.ok || !email.success || problems.length > 0) return { ok: false, problems };
  if (waiting !== undefined) return { ok: false, problems: [waits], clash: true };
  return { ok: true, value: { ...asked, name: name.value, email: email.data } };
}

const waits: Problem = {
  field: "email",
  words: "An invitation already waits for this address. Send it again or take it back on the page of invitations.",
};

/**
 * A keeper comes by invitation only for a side that has none: then the place is kept by one side, and its keeper
 * decides. Otherwise keepers change by a proposal that both sides agree to.
 */
function keeperProblems(side: Side | null, sidesKept: readonly Side[], inviter: Side | null): readonly Problem[] {
  if (side === null) return [];
  const problem = (words: string): readonly Problem[] => [{ field: "keepsFor", words }];
  if (sidesKept.includes(side))
    return problem(
      `There is a keeper for ${sideWords[side]} already. Invite this person first, then propose them as a keeper.`,
    );
  return sidesKept.length > 0 && inviter === null
    ? problem("Only somebody who keeps this place may invite a keeper for the other side.")
    : [];
}
