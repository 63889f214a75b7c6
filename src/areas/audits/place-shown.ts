import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of audits. */
export const trail = trailTo("audits", "How services are rated");
