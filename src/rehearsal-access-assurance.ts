import { keepers } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const answers: Row = { may: ["administrator", "commissioner", "senior-manager", ...keepers] };

/** Who may ask the routes about what has to be ready before a service starts. */
export const assurance: Readonly<Record<string, Row>> = {
  "GET /{place}/assurance": answers,
  "GET /{place}/assurance/hazards": answers,
  "POST /{place}/assurance/hazards": { ...answers, body: { title: "" } },
  "GET /{place}/assurance/hazards/{hazard}": answers,
  "POST /{place}/assurance/hazards/{hazard}": { ...answers, body: { number: "0" } },
  "GET /{place}/assurance/{document}": answers,
  "GET /{place}/assurance/{document}/{line}": answers,
  "POST /{place}/assurance/{document}/{line}": { ...answers, body: { said: "" } },
};
