import { keepers, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** In the crowd the contributor is the practitioner of a network, and the practitioner of a service supervises there. */
const ofNetwork: Row = { may: ["contributor", "practitioner"] };
const seesHours: Row = { may: ["engagement-lead", "senior-manager", "practitioner", "contributor", ...keepers] };

const someEntry = "00000000-0000-4000-8000-000000000001";

/** Who may ask the routes about clinical hours, clinics and logs of one’s own. */
export const clinics: Readonly<Record<string, Row>> = {
  "GET /{place}/clinics": ofThePlace,
  "GET /{place}/clinics/new": { ...ofNetwork, query: "network={whole}" },
  "POST /{place}/clinics": { ...ofNetwork, body: { network: "{whole}", name: "" } },
  "GET /{place}/clinics/write": { ...ofNetwork, query: "practitioner={practitioner}" },
  "POST /{place}/clinics/write": { ...ofNetwork, body: { practitioner: "{practitioner}", day: "" } },
  "GET /{place}/clinics/paper": { ...ofNetwork, query: "practitioner={practitioner}" },
  "POST /{place}/clinics/paper": { ...ofNetwork, body: { practitioner: "{practitioner}", lines: "" } },
  "GET /{place}/clinics/to-sign": ofThePlace,
  "POST /{place}/clinics/to-sign": { may: ["practitioner"], body: { entries: "{hours}", says: "" } },
  "GET /{place}/clinics/of/{whole}": seesHours,
  "GET /{place}/clinics/given/{practitioner}": seesHours,
  "GET /{place}/clinics/hours/{hours}": seesHours,
  "GET /{place}/clinics/{clinic}": ofThePlace,
  "POST /{place}/clinics/{clinic}/waiting": { ...ofNetwork, body: { waiting: "" } },
  "GET /{place}/clinics/{clinic}/book": ofNetwork,
  "POST /{place}/clinics/{clinic}/book": { ...ofNetwork, body: { onDay: "" } },
  "GET /{place}/clinics/{clinic}/appointments/{appointment}": ofNetwork,
  "POST /{place}/clinics/{clinic}/appointments/{appointment}": { ...ofNetwork, body: { came: "" } },
  // Everybody’s own: whoever asks is answered about their own log.
  "GET /{place}/clinics/reflections": ofThePlace,
  "POST /{place}/clinics/reflections": { ...ofThePlace, body: { entry: someEntry, words: "" } },
  "POST /{place}/clinics/reflections/begin": { ...ofThePlace, body: { passphraseNew: "" } },
  "POST /{place}/clinics/reflections/open": { ...ofThePlace, body: { passphrase: "" } },
  "POST /{place}/clinics/reflections/lock": ofThePlace,
  "GET /{place}/clinics/reflections/passphrase": ofThePlace,
  "POST /{place}/clinics/reflections/passphrase": { ...ofThePlace, body: { passphrase: "" } },
  "GET /{place}/clinics/reflections/recovery": ofThePlace,
  "POST /{place}/clinics/reflections/recovery": { ...ofThePlace, body: { passcode: "" } },
  "GET /{place}/clinics/reflections/throw-away": ofThePlace,
  "POST /{place}/clinics/reflections/throw-away": { ...ofThePlace, body: { sure: "" } },
};
