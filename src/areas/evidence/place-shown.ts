import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";
export const evidenceTitle = "Evidence";
export const trail = trailTo("evidence", evidenceTitle);
