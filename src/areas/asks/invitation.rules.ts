import { readPence } from "../../nouns/money.ts";
import { readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import type { AskLimit, Load, Named } from "./ask.ts";
import type { AskWritten } from "./ask.rules.ts";
import { isBeyond, limitText, loadText } from "./load.rules.ts";

/** A partner whose people are invited to a session, with what everybody asked it this month. */
export interface PartnerInvited extends Named {
  readonly load: Load;
  readonly limit: AskLimit;
}

/** What is invited to, as it is asked of a partner. */
export interface Inviting {
  readonly session: Named;
  /** Whoever may not come in reads that there is a session, and not which. */
  readonly isForInvited: boolean;
  /** Of one person. */
  readonly minutes: number;
  /** Plain dates. */
  readonly onDay: string;
  readonly today: string;
  readonly inNameOf: string;
  readonly partners: readonly PartnerInvited[];
  /** Who of them is invited now: the organisation, and the person where they have an account. */
  readonly people: readonly { readonly organisationId: string; readonly personId: string | null }[];
}

export type InvitationAsk = AskWritten & { readonly sessionId: string };

/** "Riverside Mosque (example): 6 asks, 9 hours, £0 this month" */
export const partnerSaid = ({ name, load, limit }: PartnerInvited): string => {
  const most = limitText(limit);
  return `${name}: ${loadText(load)} this month${most === null ? "" : `; they can be asked for ${most}`}`;
};

/**
 * Whoever invites the people of a partner asks it for their time: one ask for each partner, with the minutes of all of
 * them, what is paid and by when; beyond the partner’s limit with a reason. @practice P10
 */
export function invitationAsksOf(
  sent: { readonly pay: string; readonly overBecause: string },
  inviting: Inviting,
): Result<readonly InvitationAsk[]> {
  const { session, partners, people, isForInvited, today, onDay } = inviting;
  const pay = sent.pay.trim() === "" ? found(0) : readPence(sent.pay, "pay");
  const because = readText(sent.overBecause, { field: "overBecause", charactersMax: 1000 });
  if (!(pay.ok && because.ok)) return wrong(...problemsOf(pay, because));
  const asks = partners.flatMap((partner) => {
    const theirs = people.filter(({ organisationId }) => organisationId === partner.id);
    const minutes = theirs.length * inviting.minutes;
    return theirs.length === 0
      ? []
      : [{ partner, theirs, minutes, over: isBeyond(partner.limit, partner.load, minutes) }];
  });
  const beyond = asks.filter(({ over }) => over).map(({ partner }) => partner.name);
  if (beyond.length > 0 && because.value === "")
    return wrong({
      field: "overBecause",
      words: `This is more than they said they can be asked: ${beyond.join(", ")}. Ask fewer of them, or write why it cannot wait. They read it.`,
    });
  return found(
    asks.map(({ partner, theirs, minutes, over }) => ({
      organisationId: partner.id,
      workerId: theirs.length === 1 ? (theirs[0]?.personId ?? null) : null,
      kind: "invitation",
      title: isForInvited ? "Come to a session for those who are invited" : session.name,
      words: isForInvited ? session.name : "",
      minutes,
      pence: pay.value,
      byDay: onDay < today ? today : onDay,
      alreadyHeld: "no",
      lookedIn: "Nothing to look for: it is an invitation to a session.",
      serviceId: null,
      communityId: null,
      planId: null,
      sessionId: session.id,
      inNameOf: inviting.inNameOf,
      overBecause: over ? because.value : "",
      askedOn: today,
    })),
  );
}
