import { trailTo } from "../../nouns/place-shown.ts";
import { assuranceTitle } from "./assurance.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of the folder. */
export const trail = trailTo("assurance", assuranceTitle);
