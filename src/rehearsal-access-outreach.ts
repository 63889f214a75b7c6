import { everyone, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const takes: Row = { may: ["organisation-worker", "champion", "engagement-lead", "practitioner", "senior-manager"] };
/** The champion was told. */
const readsContact: Row = { may: ["champion", "engagement-lead"] };

/** Who may ask the routes about outreach. */
export const outreach: Readonly<Record<string, Row>> = {
  "GET /{place}/outreach": ofThePlace,
  "GET /{place}/outreach/new": takes,
  "POST /{place}/outreach": { ...takes, body: { venue: "" } },
  "GET /{place}/outreach/kit": everyone,
  // An entry that says nothing: it is refused by itself, and the batch is taken.
  "POST /{place}/outreach/batches": { ...takes, body: { entries: [{ id: "5b0c8f6e-3f0b-4a53-9d8e-0d6a4f1c2b7a" }] } },
  "GET /{place}/outreach/batches/{batch}": takes,
  "GET /{place}/outreach/{outing}": ofThePlace,
  "GET /{place}/outreach/{outing}/tell": takes,
  "POST /{place}/outreach/{outing}/tell": { ...takes, body: { state: "" } },
  "GET /{place}/outreach/{outing}/contacts": takes,
  "POST /{place}/outreach/{outing}/contacts": { ...takes, body: { name: "" } },
  "POST /{place}/outreach/contacts/{contact}/came": { ...readsContact, body: { came: "" } },
};
