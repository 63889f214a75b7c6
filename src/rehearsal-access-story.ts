import { everyone } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** Who may ask the routes about threads: each step is told only to whoever may read what it is of. */
export const story: Readonly<Record<string, Row>> = {
  "GET /{place}/story": everyone,
  "GET /{place}/story/gap": { ...everyone, query: "community={community}" },
  "GET /{place}/story/year": everyone,
  // The crowd’s name for a thing is none that there is.
  "GET /{place}/story/{kind}/{thing}": { ...everyone, nothingThere: true },
};
