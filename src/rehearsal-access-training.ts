import { keepers, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const keepsAlways = ["administrator", "engagement-lead", "commissioner", "senior-manager", ...keepers] as const;
const keeps: Row = { may: keepsAlways };

/** Workers count the people of their own organisations. */
const counts: Row = { may: [...keepsAlways, "organisation-worker"] };

/** Who may ask the routes about training. */
export const training: Readonly<Record<string, Row>> = {
  "GET /{place}/training": ofThePlace,
  "GET /{place}/training/new": keeps,
  "POST /{place}/training": { ...keeps, body: { title: "" } },
  "GET /{place}/training/{course}": ofThePlace,
  "GET /{place}/training/{course}/given": keeps,
  "POST /{place}/training/{course}/given": { ...keeps, body: { came: "" } },
  "GET /{place}/training/{course}/count": counts,
  "POST /{place}/training/{course}/count": { ...counts, body: { team: "" } },
  "GET /{place}/training/{course}/mine": ofThePlace,
  "POST /{place}/training/{course}/mine": { ...ofThePlace, body: { onDay: "never" } },
};
