import type { Actor } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { KeeperNow } from "./outcome.rules.ts";

const forMembers = (actor: Actor, what: string): Permission =>
  actor.member === null
    ? no(`Only people of this place may see ${what}. If you are one of them, sign in first.`)
    : yes(`You are one of the people of this place, so you may see ${what}.`);

export const maySeeKeepers = (actor: Actor): Permission => forMembers(actor, "who keeps it");
export const maySeeProposals = (actor: Actor): Permission => forMembers(actor, "what its keepers decide");
export const maySeeSettings = (actor: Actor): Permission => forMembers(actor, "what it has settled");

/** Who keeps the place at this moment, as the transaction that decides sees it. */
interface Table {
  readonly keepers: readonly KeeperNow[];
}

const asKeeper = ({ member }: Actor, { keepers }: Table, verb: string): Permission => {
  if (member === null) return no(`Only keepers of this place may ${verb}. If you are one, sign in first.`);
  if (!keepers.some(({ personId }) => personId === member.personId))
    return no(`Only keepers of this place may ${verb}. Ask one of them; the page of keepers says who they are.`);
  if (member.rolesWaiting.length > 0)
    return no(`You hold a role that needs a second proof of who you are. Set that up first, then ${verb}.`);
  return yes(`You keep this place, so you may ${verb}.`);
};

/** Either side may propose; neither decides alone. */
export const mayPropose = (actor: Actor, table: Table): Permission => asKeeper(actor, table, "propose a change");

export const mayAnswerProposal = (actor: Actor, table: Table): Permission =>
  asKeeper(actor, table, "answer a proposal");

export const mayWithdrawProposal = ({ member }: Actor, { proposedBy }: { readonly proposedBy: string }): Permission =>
  member !== null && member.personId === proposedBy
    ? yes("You proposed this, so you may take it back while it is open.")
    : no("Only the person who proposed this may take it back.");

/** Only keepers propose, so only they have a proposal of their own. */
const proposer = ({ member }: Actor): string => (member?.keepsFor ? member.personId : "somebody else");
/** A table at which the one who asks sits if they are a keeper. */
const table = (actor: Actor): Table => {
  const { member } = actor;
  return { keepers: member?.keepsFor ? [{ personId: member.personId, side: member.keepsFor }] : [] };
};

export const examples = [
  exampleFor(maySeeKeepers, "", null),
  exampleFor(maySeeProposals, "", null),
  exampleFor(maySeeSettings, "", null),
  exampleFor(mayPropose, "a change of what both sides settle", table),
  exampleFor(mayAnswerProposal, "an open proposal", table),
  exampleFor(mayWithdrawProposal, "their own", (actor) => ({ proposedBy: proposer(actor) })),
  exampleFor(mayWithdrawProposal, "somebody else’s", { proposedBy: "somebody else" }),
];
