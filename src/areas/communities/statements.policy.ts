import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

interface AboutACommunity {
  readonly isHere: boolean;
}

interface Written {
  readonly writtenBy: string | null;
  readonly isWithdrawn: boolean;
}

/** What is known comes from many: anybody who has a part in the place may add what they know, with its source. */
export const mayAddStatement = (actor: Actor, { isHere }: AboutACommunity): Permission => {
  if (actor.member === null || (actor.member.roles.length === 0 && actor.member.keepsFor === null))
    return no("What is known is added by people who have a part in this place. If you are one of them, sign in first.");
  if (!isHere) return no("This community chose not to be here, so nothing about it is added.");
  return yes("You have a part in this place, so you may add what you know, with its source.");
};

const isOwn = ({ member }: Actor, { writtenBy }: Written): boolean =>
  member !== null && writtenBy !== null && member.personId === writtenBy;

/** A correction is a new version: the words before stay readable. */
export const mayCorrectStatement = (actor: Actor, written: Written): Permission => {
  if (written.isWithdrawn)
    return no("This was withdrawn, so it is not corrected. Add what holds now as something new.");
  if (isOwn(actor, written)) return yes("You wrote this, so you may correct it.");
  return hasRole(actor, "analyst", "engagement-lead")
    ? yes("Analysts and engagement leads may correct what is written here; the words before stay readable.")
    : no(
        "This is corrected by whoever wrote it, an analyst or an engagement lead. You can add what you know beside it.",
      );
};

export const mayWithdrawStatement = (actor: Actor, written: Written): Permission => {
  if (written.isWithdrawn) return no("This was withdrawn already.");
  if (isOwn(actor, written)) return yes("You wrote this, so you may withdraw it.");
  return hasRole(actor, "engagement-lead", "administrator")
    ? yes("Engagement leads and administrators may withdraw a statement with their reason.")
    : no("This is withdrawn by whoever wrote it, an engagement lead or an administrator.");
};

const theirs = ({ member }: Actor): Written => ({ writtenBy: member?.personId ?? null, isWithdrawn: false });
const others: Written = { writtenBy: "somebody else", isWithdrawn: false };

const withdrawn = (actor: Actor): Written => ({ ...theirs(actor), isWithdrawn: true });

export const examples = [
  exampleFor(mayAddStatement, "a community that is here", { isHere: true }),
  exampleFor(mayAddStatement, "a community that chose not to be here", { isHere: false }),
  exampleFor(mayCorrectStatement, "their own statement", theirs),
  exampleFor(mayCorrectStatement, "their own statement that was withdrawn", withdrawn),
  exampleFor(mayCorrectStatement, "somebody else’s statement", others),
  exampleFor(mayWithdrawStatement, "their own statement", theirs),
  exampleFor(mayWithdrawStatement, "their own statement that was withdrawn", withdrawn),
  exampleFor(mayWithdrawStatement, "somebody else’s statement", others),
];
