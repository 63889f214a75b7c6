import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import { sideWords } from "./audit.ts";
import type { AuditSide } from "./audit.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

export const maySeeAudits = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place see which services are rated, and by how many.${signIn(actor)}`);

/** Begins an audit, asks people to rate, keeps what is asked. */
export const mayRunAudits = (actor: Actor): Permission =>
  (actor.member?.keepsFor ?? null) !== null ||
  hasRole(actor, "administrator", "engagement-lead", "commissioner", "senior-manager")
    ? yes("You may begin audits, and ask people to rate.")
    : no(`Keepers, administrators, engagement leads, commissioners and senior managers begin audits.${signIn(actor)}`);

export interface OwnPart {
  /** On which side whoever asks was asked to rate; null where they were not. */
  readonly ownSide: AuditSide | null;
}

/** Whoever was asked, and nobody for them. @practice P21 */
export const mayRate = (actor: Actor, { ownSide }: OwnPart): Permission =>
  actor.member !== null && ownSide !== null
    ? yes("You were asked to rate this service.")
    : no(`Whoever was asked rates this service, each by themselves.${signIn(actor)}`);

export interface Ending extends OwnPart {
  /** The last day for rating is over. */
  readonly isOver: boolean;
}

/** Whoever runs audits; once the last day is over, everybody who was asked, so that nobody can let it lie. @practice P21 */
export const mayEndRating = (actor: Actor, { ownSide, isOver }: Ending): Permission => {
  const runs = mayRunAudits(actor);
  if (runs.allowed) return runs;
  return actor.member !== null && ownSide !== null && isOver
    ? yes("You were asked to rate, and the last day is over.")
    : no(
        `Whoever begins audits ends the rating; after the last day everybody who was asked can end it.${signIn(actor)}`,
      );
};

export interface Showing extends OwnPart {
  readonly side: AuditSide;
}

/** Each side decides for itself when others see its own. @practice P21 */
export const mayShowSide = (actor: Actor, { ownSide, side }: Showing): Permission =>
  actor.member !== null && ownSide === side
    ? yes(`You were asked on this side: ${sideWords[side].toLowerCase()}.`)
    : no(`Only those who were asked on a side decide when others see what it said.${signIn(actor)}`);

export const examples = [
  exampleFor(mayRate, "where they were asked", { ownSide: "partners" }),
  exampleFor(mayRate, "where they were not asked", { ownSide: null }),
  exampleFor(mayEndRating, "where they were asked and the last day is over", { ownSide: "partners", isOver: true }),
  exampleFor(mayEndRating, "where they were asked and can still rate", { ownSide: "partners", isOver: false }),
  exampleFor(mayEndRating, "where they were not asked", { ownSide: null, isOver: true }),
  exampleFor(mayShowSide, "on the side of partners, where they were asked", { ownSide: "partners", side: "partners" }),
  exampleFor(mayShowSide, "on the other side than theirs", { ownSide: "partners", side: "staff" }),
];
