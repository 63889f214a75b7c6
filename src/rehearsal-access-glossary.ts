import { everyone, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const noSuchThing = "00000000-0000-4000-8000-000000000000";
const keepsWords: Row = {
  may: ["administrator", "engagement-lead", "keeper-statutory", "keeper-community"],
};
const gives: Row = { may: ["contributor", "champion", "organisation-worker", "keeper-community"] };
const says: Row = { may: ["contributor", "champion", "organisation-worker", "keeper-community", "engagement-lead"] };
/** What the champion gave: others who speak it look at it, and the champion alone takes it back. */
const checks: Row = { may: ["contributor", "organisation-worker", "keeper-community"] };
const gave: Row = { may: ["champion"] };

/** Who may ask the routes about words of services, and how people here say it. */
export const glossary: Readonly<Record<string, Row>> = {
  "GET /{place}/glossary": everyone,
  "GET /{place}/glossary/new": keepsWords,
  "POST /{place}/glossary": { ...keepsWords, body: { word: "" } },
  "GET /{place}/glossary/begin": keepsWords,
  "POST /{place}/glossary/begin": { ...keepsWords, body: { words: "" } },
  "GET /{place}/glossary/ask": ofThePlace,
  "POST /{place}/glossary/ask": { ...ofThePlace, body: { word: "" } },
  "GET /{place}/glossary/asked": keepsWords,
  "POST /{place}/glossary/asked": { ...keepsWords, body: { ask: noSuchThing } },
  "GET /{place}/glossary/said": everyone,
  "GET /{place}/glossary/said/new": says,
  "POST /{place}/glossary/said": { ...says, body: { phrase: "" } },
  "GET /{place}/glossary/said/{saying}": everyone,
  "GET /{place}/glossary/said/{saying}/check": checks,
  "POST /{place}/glossary/said/{saying}/check": { ...checks, body: { verdict: "" } },
  "POST /{place}/glossary/said/{saying}/take-back": gave,
  "GET /{place}/glossary/{word}": everyone,
  "GET /{place}/glossary/{word}/change": keepsWords,
  "POST /{place}/glossary/{word}/change": { ...keepsWords, body: { word: "" } },
  "GET /{place}/glossary/{word}/meaning": gives,
  "POST /{place}/glossary/{word}/meaning": { ...gives, body: { words: "" } },
  "GET /{place}/glossary/{word}/check": { ...checks, query: "meaning={meaning}" },
  "POST /{place}/glossary/{word}/check": { ...checks, body: { meaning: "{meaning}", verdict: "" } },
  "POST /{place}/glossary/{word}/take-back": { ...gave, body: { meaning: "{meaning}" } },
};
