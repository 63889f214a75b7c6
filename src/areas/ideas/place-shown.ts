import { trailTo } from "../../nouns/place-shown.ts";

export { formShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of ideas. */
export const trail = trailTo("ideas", "Ideas");
