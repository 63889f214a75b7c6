import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of needs and offers. */
export const trail = trailTo("exchange", "Needs and offers");
