import type { Row } from "./rehearsal-who-may.ts";

const seesPaid: Row = { may: ["administrator", "commissioner", "senior-manager"] };
/** The organisation’s own worker beside them. */
const seesCost: Row = { may: ["organisation-worker", "administrator", "commissioner", "senior-manager"] };
const writes: Row = { may: ["organisation-worker", "commissioner"] };

/** Who may ask the routes about what an hour costs, and what was paid. */
export const costs: Readonly<Record<string, Row>> = {
  "GET /{place}/costs": seesCost,
  "GET /{place}/costs/commissioner": seesPaid,
  "GET /{place}/costs/grants/{grant}": writes,
  "POST /{place}/costs/grants/{grant}/terms": { may: ["commissioner"], body: { payments: "" } },
  "POST /{place}/costs/grants/{grant}/yes": { ...writes, body: { written: "" } },
  "POST /{place}/costs/grants/{grant}/paid": { may: ["commissioner"], body: { number: "" } },
  "GET /{place}/costs/{organisation}": seesCost,
  "GET /{place}/costs/{organisation}/write": writes,
  "POST /{place}/costs/{organisation}/write": { ...writes, body: { pay: "" } },
  "POST /{place}/costs/{organisation}/say": { may: ["organisation-worker"], body: { says: "" } },
};
