import { arranges, everyone } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const sees: Row = { may: ["administrator", "engagement-lead", "commissioner", "senior-manager"] };
/** The champion asked it; it is put to the commissioner. */
const readsIt: Row = { may: ["champion", "administrator", "engagement-lead", "commissioner"] };
const speaks: Row = { may: ["champion"] };
const answers: Row = { may: ["commissioner"] };
const passesOn: Row = { may: ["administrator", "engagement-lead", "commissioner"] };

/** Who may ask the routes about champions. */
export const champions: Readonly<Record<string, Row>> = {
  "GET /{place}/champions": sees,
  "GET /{place}/champions/new": arranges,
  "POST /{place}/champions": { ...arranges, body: { person: "" } },
  "GET /{place}/champions/own": speaks,
  "POST /{place}/champions/own": { ...speaks, body: { does: "back" } },
  "GET /{place}/champions/heard": speaks,
  "POST /{place}/champions/heard": { ...speaks, body: { words: "" } },
  "GET /{place}/champions/did": speaks,
  "POST /{place}/champions/did": { ...speaks, body: { what: "" } },
  "GET /{place}/champions/meetings": arranges,
  "POST /{place}/champions/meetings": { ...arranges, body: { kind: "" } },
  "GET /{place}/champions/terms": arranges,
  "POST /{place}/champions/terms": { ...arranges, body: { daysToAnswer: "" } },
  "POST /{place}/champions/answerers": { ...arranges, body: { does: "keep" } },
  "GET /{place}/champions/earlier": arranges,
  "POST /{place}/champions/earlier": { ...arranges, body: { lines: "" } },
  "GET /{place}/champions/record": everyone,
  "GET /{place}/champions/{champion}": arranges,
  "POST /{place}/champions/{champion}/letter": { ...arranges, body: { language: "" } },
  "GET /{place}/champions/questions/{question}": readsIt,
  "POST /{place}/champions/questions/{question}/answer": { ...answers, body: { answer: "" } },
  "POST /{place}/champions/questions/{question}/pass-on": { ...passesOn, body: { to: "" } },
  "POST /{place}/champions/questions/{question}/came-of": { ...passesOn, body: { words: "" } },
  "GET /{place}/champions/questions/{question}/reply": speaks,
  "POST /{place}/champions/questions/{question}/reply": { ...speaks, body: { heard: "" } },
  "GET /{place}/champions/questions/{question}/release": speaks,
  "POST /{place}/champions/questions/{question}/release": { ...speaks, body: { words: "" } },
};
