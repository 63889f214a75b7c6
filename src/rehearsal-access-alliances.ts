import { ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** Begun by the organisation worker, who is the only one in it: for everybody else it is not there. */
const itsPerson: Row = { may: ["organisation-worker"], ownOf: "organisation-worker" };
const writesReligion: Row = { may: ["analyst", "engagement-lead", "organisation-worker", "administrator"] };

/** Who may ask the routes about alliances: nobody but its own people reads one. */
export const alliances: Readonly<Record<string, Row>> = {
  "GET /{place}/alliances": ofThePlace,
  "GET /{place}/alliances/new": ofThePlace,
  "POST /{place}/alliances": { ...ofThePlace, body: { mine: "" } },
  "GET /{place}/alliances/map": ofThePlace,
  "GET /{place}/alliances/links": ofThePlace,
  "POST /{place}/alliances/links": { ...writesReligion, body: { percent: "" } },
  "GET /{place}/alliances/{alliance}": itsPerson,
  "GET /{place}/alliances/{alliance}/contact": itsPerson,
  "POST /{place}/alliances/{alliance}/contact": { ...itsPerson, body: { way: "" } },
  "GET /{place}/alliances/{alliance}/write": itsPerson,
  "POST /{place}/alliances/{alliance}/write": { ...itsPerson, body: { words: "" } },
  "GET /{place}/alliances/{alliance}/written/{written}": itsPerson,
  "POST /{place}/alliances/{alliance}/written/{written}": { ...itsPerson, body: { does: "" } },
  "GET /{place}/alliances/{alliance}/promise": itsPerson,
  "POST /{place}/alliances/{alliance}/promise": { ...itsPerson, body: { words: "" } },
  "GET /{place}/alliances/{alliance}/promises/{promise}": itsPerson,
  "POST /{place}/alliances/{alliance}/promises/{promise}": { ...itsPerson, body: { says: "" } },
  "GET /{place}/alliances/{alliance}/people": itsPerson,
  "POST /{place}/alliances/{alliance}/people": { ...itsPerson, body: { person: "" } },
  "GET /{place}/alliances/{alliance}/join": itsPerson,
  "POST /{place}/alliances/{alliance}/join": { ...itsPerson, body: { says: "" } },
  "GET /{place}/alliances/{alliance}/trust": itsPerson,
  "POST /{place}/alliances/{alliance}/trust": { ...itsPerson, body: { form: "" } },
  "GET /{place}/alliances/{alliance}/sentence": itsPerson,
  "POST /{place}/alliances/{alliance}/sentence": { ...itsPerson, body: { words: "" } },
  "GET /{place}/alliances/{alliance}/questions": itsPerson,
  "POST /{place}/alliances/{alliance}/questions": { ...itsPerson, body: { word: "" } },
  "POST /{place}/alliances/{alliance}/round": { ...itsPerson, body: { does: "open" } },
  "POST /{place}/alliances/{alliance}/release": {
    ...itsPerson,
    body: { kind: "sentence", id: "00000000-0000-4000-8000-000000000000", to: "place" },
  },
  "POST /{place}/alliances/{alliance}/map": { ...itsPerson, body: { shown: "no" } },
  "GET /{place}/alliances/{alliance}/end": itsPerson,
  "POST /{place}/alliances/{alliance}/end": { ...itsPerson, body: { sure: "" } },
};
