import type { PlaceHere } from "../../nouns/actor.ts";
import { trailTo } from "../../nouns/place-shown.ts";

export { placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages about money. */
export const trail = trailTo("funding", "Funding");

/** The way down to one grant. */
export const grantTrail = (place: PlaceHere, ...more: readonly { readonly href: string; readonly words: string }[]) =>
  trail(place, { href: `/${place.slug}/funding/grants`, words: "What is paid for" }, ...more);
