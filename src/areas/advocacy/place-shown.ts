import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of advocates. */
export const trail = trailTo("advocacy", "Advocates");
