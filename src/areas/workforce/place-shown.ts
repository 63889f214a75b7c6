import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of the workforce. */
export const trail = trailTo("workforce", "Who works here");
