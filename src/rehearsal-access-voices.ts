import { administratorsAndKeepers, everyone, seesPeople } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const noSuchThing = "00000000-0000-4000-8000-000000000000";
const whoAnswers = ["engagement-lead", "senior-manager", "commissioner"] as const;
const answers: Row = { may: whoAnswers };
const writesDown: Row = {
  may: ["organisation-worker", "champion", "engagement-lead", "practitioner", "senior-manager"],
};
/** Those who answer it, the keepers, and the champion, who wrote it down for somebody. */
const readsIt: Row = { may: [...whoAnswers, "champion", "keeper-statutory", "keeper-community"] };

const keepsThemes: Row = { may: [...whoAnswers, "keeper-statutory", "keeper-community"] };

/** Who may ask the routes about what people say without a name. */
export const voices: Readonly<Record<string, Row>> = {
  "GET /{place}/voices": seesPeople,
  "GET /{place}/voices/new": everyone,
  "POST /{place}/voices": { ...everyone, body: { words: "", link: noSuchThing } },
  "GET /{place}/voices/yours": { ...everyone, query: `token=${noSuchThing}`, nothingThere: true },
  "POST /{place}/voices/yours": { ...everyone, body: { link: noSuchThing, rating: "yes" }, nothingThere: true },
  "GET /{place}/voices/answers": everyone,
  "GET /{place}/voices/who-sees": everyone,
  "GET /{place}/voices/fears": everyone,
  "GET /{place}/voices/add": answers,
  "POST /{place}/voices/add": { ...answers, body: { fear: "" } },
  "GET /{place}/voices/write-down": writesDown,
  "POST /{place}/voices/write-down": { ...writesDown, body: { words: "" } },
  "GET /{place}/voices/named": administratorsAndKeepers,
  "POST /{place}/voices/named": { ...administratorsAndKeepers, body: { person: noSuchThing } },
  "GET /{place}/voices/{voice}": readsIt,
  "POST /{place}/voices/{voice}/take-on": answers,
  "GET /{place}/voices/{voice}/answer": answers,
  "POST /{place}/voices/{voice}/answer": { ...answers, body: { answer: "" } },
  "GET /{place}/voices/{voice}/pass-on": answers,
  "POST /{place}/voices/{voice}/pass-on": { ...answers, body: { to: "" } },
  "GET /{place}/voices/complaints": administratorsAndKeepers,
  "POST /{place}/voices/complaints": { ...administratorsAndKeepers, body: { does: "add", name: "" } },
  "GET /{place}/voices/days-off": administratorsAndKeepers,
  "POST /{place}/voices/days-off": { ...administratorsAndKeepers, body: { does: "add", day: "" } },
  "GET /{place}/voices/safeguarding": administratorsAndKeepers,
  "POST /{place}/voices/safeguarding": { ...administratorsAndKeepers, body: { person: noSuchThing } },
  // The champion, who wrote it down.
  "POST /{place}/voices/{voice}/rate": { may: ["champion"], body: { rating: "" } },
  "POST /{place}/voices/{voice}/tell": readsIt,
  "GET /{place}/voices/themes": seesPeople,
  "POST /{place}/voices/themes": { ...keepsThemes, body: { name: "" } },
  "POST /{place}/voices/count": keepsThemes,
  "GET /{place}/voices/{voice}/code": readsIt,
  "POST /{place}/voices/{voice}/code": readsIt,
  "GET /{place}/voices/{voice}/recording": { ...readsIt, nothingThere: true },
  "POST /{place}/voices/{voice}/recording": { ...answers, body: { words: "" }, nothingThere: true },
  "GET /{place}/voices/{voice}/release": answers,
  "POST /{place}/voices/{voice}/release": { ...answers, body: { words: "" } },
};
