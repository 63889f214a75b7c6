import type { PlaceHere } from "../../nouns/actor.ts";

/** The address of one of the pages for those who came. */
export const ownAddress = (
  place: Pick<PlaceHere, "slug">,
  { session, token }: { readonly session: { readonly id: string }; readonly token: string },
  step: string,
): string => `/${place.slug}/sessions/${session.id}/${step}${token === "" ? "" : `?token=${token}`}`;
