import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** What a place has settled about who reads the pages that hold no personal details. */
export interface Shown {
  readonly arePublic: boolean;
}

export const maySeeServices = ({ member }: Actor, { arePublic }: Shown): Permission => {
  if (member !== null) return yes("You are one of the people of this place.");
  return arePublic
    ? yes("Everyone may read what services here say about themselves.")
    : no("The keepers of this place show these pages to its own people only. If you are one of them, sign in first.");
};

export const mayDescribeService = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "practitioner", "administrator")
    ? yes("You may write what a service here tells communities about itself.")
    : no(
        `A service’s profile is written by engagement leads, practitioners and administrators. ${
          actor.member === null ? "If you are one of them, sign in first." : "Ask one of them."
        }`,
      );

export const examples = [
  exampleFor(maySeeServices, "where public pages are on", { arePublic: true }),
  exampleFor(maySeeServices, "where public pages are off", { arePublic: false }),
];
