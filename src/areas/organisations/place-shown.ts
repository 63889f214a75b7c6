import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of services. */
export const trail = trailTo("services", "Services");

/** The way down to the pages of organisations. */
export const directoryTrail = trailTo("organisations", "Organisations");
