import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of words. */
export const trail = trailTo("glossary", "Words explained");
/** And to those of how people here say it. */
export const trailOfSayings = trailTo("glossary/said", "How people here say it");
