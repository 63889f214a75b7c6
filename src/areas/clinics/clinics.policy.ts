import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const isOneOf = (actor: Actor, personIds: readonly (string | null)[]): boolean =>
  actor.member !== null && personIds.includes(actor.member.personId);

/** A log of one's own: whoever asks reads and writes their own, and nobody else's. @practice P40 */
export const mayKeepLog = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("It is your own log. Nobody else can open it.")
    : no(`People of this place keep logs of their own, and each opens their own alone.${signIn(actor)}`);

export const maySeeClinics = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place see its clinics.${signIn(actor)}`);

/** Whoever asks is of the network, or not. */
export interface OfNetwork {
  /** Practitioners and supervisors who have accounts. */
  readonly personIds: readonly string[];
}

/** To be of a network of a faith or a community says who somebody is: whose hours are whose is for those who work in it. */
export const maySeeHours = (actor: Actor, { personIds }: OfNetwork): Permission =>
  isOneOf(actor, personIds)
    ? yes("You are one of the people of this network.")
    : (actor.member?.keepsFor ?? null) !== null || hasRole(actor, "engagement-lead", "senior-manager")
      ? yes("You answer for this network’s work, and see that its hours add up.")
      : no(
          `The people of a network, keepers, engagement leads and senior managers see whose hours are whose. Everybody else sees the sums.${signIn(actor)}`,
        );

export interface Writing {
  /** Null where the practitioner has no account. */
  readonly practitionerPersonId: string | null;
  readonly supervisorIds: readonly string[];
}

/** Practitioners write their own; where somebody keeps theirs on paper, a supervisor types them in. @practice P40 */
export const mayWriteHours = (actor: Actor, { practitionerPersonId, supervisorIds }: Writing): Permission =>
  isOneOf(actor, [practitionerPersonId])
    ? yes("They are your own hours.")
    : isOneOf(actor, supervisorIds)
      ? yes("You supervise in this network, and may type in what somebody keeps on paper.")
      : no(`Practitioners write down their own hours, or a supervisor of the network types them in.${signIn(actor)}`);

export interface Signed {
  /** Who supervised; of several entries, of each. */
  readonly supervisorIds: readonly (string | null)[];
  readonly practitionerPersonIds: readonly (string | null)[];
}

/** Signed off by whoever supervised, and never by whoever gave the hours. @practice P40 */
export const maySignHours = (actor: Actor, { supervisorIds, practitionerPersonIds }: Signed): Permission => {
  if (isOneOf(actor, practitionerPersonIds)) return no("Nobody signs off their own hours. Your supervisor does.");
  return actor.member !== null && supervisorIds.every((id) => id === actor.member?.personId)
    ? yes("You supervised these hours.")
    : no(`Whoever supervised the hours signs them off.${signIn(actor)}`);
};

/** A clinic is of its network: its people open it, book into it and count who waits. @practice P40 */
export const mayRunClinic = (actor: Actor, { personIds }: OfNetwork): Permission =>
  isOneOf(actor, personIds)
    ? yes("You are one of the people of this network.")
    : no(`The practitioners and supervisors of a network run its clinics.${signIn(actor)}`);

const me = (actor: Actor): string => actor.member?.personId ?? "nobody";
const mine = (actor: Actor): OfNetwork => ({ personIds: [me(actor)] });
const ofOthers: OfNetwork = { personIds: ["somebody"] };
const given = { practitionerPersonId: "somebody", supervisorIds: ["another"] } as const;
const supervised = (actor: Actor): Signed => ({ supervisorIds: [me(actor)], practitionerPersonIds: ["somebody"] });

export const examples = [
  exampleFor(maySeeHours, "of a network that they are part of", mine),
  exampleFor(maySeeHours, "of a network that they are not part of", ofOthers),
  exampleFor(mayWriteHours, "of their own", (actor) => ({ ...given, practitionerPersonId: me(actor) })),
  exampleFor(mayWriteHours, "of somebody in a network where they supervise", (actor) => ({
    ...given,
    supervisorIds: [me(actor)],
  })),
  exampleFor(mayWriteHours, "of somebody in another network", given),
  exampleFor(maySignHours, "that they supervised", supervised),
  exampleFor(maySignHours, "that somebody else supervised", {
    supervisorIds: ["another"],
    practitionerPersonIds: ["somebody"],
  }),
  exampleFor(maySignHours, "that they gave", (actor) => ({
    ...supervised(actor),
    practitionerPersonIds: [me(actor)],
  })),
  exampleFor(mayRunClinic, "of a network that they are part of", mine),
  exampleFor(mayRunClinic, "of a network that they are not part of", ofOthers),
];
