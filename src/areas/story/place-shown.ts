import { trailTo } from "../../nouns/place-shown.ts";

export { placeShown } from "../../nouns/place-shown.ts";

/** The way down to a thread. */
export const trail = trailTo("story", "From gap to gap");
