import type { Actor, PlaceHere } from "../../nouns/actor.ts";

/** As whom a pack is looked at, and where its records open. */
export const lookingAs = ({ actor, place }: { readonly actor: Actor; readonly place: PlaceHere }, origin: string) => ({
  personId: actor.member?.personId ?? null,
  place,
  origin,
});
