import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of whom services asked. */
export const trail = trailTo("asked", "Whom we asked");
