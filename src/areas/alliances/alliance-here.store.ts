import type { Tx } from "../../db/tables.ts";
import { takeTurn } from "../../db/turn.ts";
import { hasRole } from "../../nouns/actor.ts";
import type { Actor } from "../../nouns/actor.ts";
import type { AllianceHere, Party } from "./alliance.ts";
import { findAlliance, listPeople, listWorkedFor } from "./alliance.store.ts";
import { peopleOfSide } from "./names.rules.ts";
import { isOver, otherSide, partyOf } from "./sides.rules.ts";
import { canStandFor } from "./standing-for.rules.ts";

interface Wanted {
  readonly id: string;
  readonly actor: Actor;
}

/**
 * An alliance, held still where it is about to change. For whoever is neither part of it nor asked it is not there, as
 * everything else that is closed to them.
 */
export async function findHere(tx: Tx, { id, actor }: Wanted, hold?: "hold"): Promise<AllianceHere | undefined> {
  if (hold !== undefined) await takeTurn(tx, `alliance ${id}`);
  const alliance = await findAlliance(tx, id);
  if (alliance === undefined) return undefined;
  const people = await listPeople(tx, id);
  const { member } = actor;
  const personId = member?.personId ?? "";
  const mine = people.find((one) => one.personId === personId);
  const worksFor = member === null ? [] : await listWorkedFor(tx, personId);
  const waitsFor = (party: Party): boolean =>
    party.isStatutory && hasRole(actor, "engagement-lead") && peopleOfSide(people, party.side) === 0;
  const joins = [alliance.one, alliance.other].find((party) => worksFor.includes(party.id) || waitsFor(party))?.side;
  const wasAsked = mine !== undefined && mine.leftAt === null;
  if (!wasAsked && joins === undefined) return undefined;
  // Whoever left comes back on the side they may be on now.
  const side = (wasAsked ? mine.side : joins) ?? mine?.side ?? "other";
  const own = partyOf(alliance, side);
  // Somebody of a community who was given a role of staff since reads its side no more; they can still leave.
  const mayStand =
    own.kind === "organisation" ||
    canStandFor({ roles: member?.roles ?? [], rolesWaiting: member?.rolesWaiting ?? [], worksFor }, own).allowed;
  return {
    alliance,
    people,
    side,
    mine: own,
    theirs: partyOf(alliance, otherSide(side)),
    isPart: wasAsked && mine.agreedAt !== null && mayStand,
    mayJoin: true,
    isOver: isOver(alliance),
  };
}
