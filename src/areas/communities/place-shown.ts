import { trailTo } from "../../nouns/place-shown.ts";

export { placeShown } from "../../nouns/place-shown.ts";

/** The way down to the area's pages. */
export const trail = trailTo("communities", "Communities");
