import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of guidance. */
export const trail = trailTo("learning", "What we learned");
/** And to those of lessons. */
export const trailOfLessons = trailTo("learning/lessons", "Lessons");
