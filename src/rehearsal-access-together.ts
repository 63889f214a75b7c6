import { ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** Whoever works for one of the two organisations; in this test the worker of a community organisation. */
const itsWorker: Row = { may: ["organisation-worker"] };
const writesAgreements: Row = { may: ["administrator", "engagement-lead", "organisation-worker"] };

/** Written by the champion for themselves, and put to the organisation that the worker works for. */
const itsWriter: Row = { may: ["champion"] };
const noSuchThing = "00000000-0000-4000-8000-000000000000";

/** Who may ask the routes about what organisations settle between them, and what both sides need and offer. */
export const together: Readonly<Record<string, Row>> = {
  "GET /{place}/agreements": ofThePlace,
  "GET /{place}/agreements/new": writesAgreements,
  "POST /{place}/agreements": { ...writesAgreements, body: { title: "" } },
  "GET /{place}/agreements/{agreement}": ofThePlace,
  "GET /{place}/agreements/{agreement}/change": writesAgreements,
  "POST /{place}/agreements/{agreement}/change": { ...writesAgreements, body: { title: "", number: "1" } },
  "POST /{place}/agreements/{agreement}/sign": { ...itsWorker, body: { number: "1" } },
  "GET /{place}/agreements/{agreement}/withdraw": itsWorker,
  "POST /{place}/agreements/{agreement}/withdraw": { ...itsWorker, body: { because: "" } },
  "GET /{place}/agreements/{agreement}/review": itsWorker,
  "POST /{place}/agreements/{agreement}/review": { ...itsWorker, body: { words: "" } },
  "POST /{place}/agreements/{agreement}/take-out": {
    ...itsWorker,
    body: { person: noSuchThing },
  },
  "GET /{place}/exchange": ofThePlace,
  "GET /{place}/exchange/new": ofThePlace,
  "POST /{place}/exchange": { ...ofThePlace, body: { kind: "need", title: "" } },
  "GET /{place}/exchange/measures": ofThePlace,
  "GET /{place}/exchange/{item}": ofThePlace,
  "GET /{place}/exchange/{item}/change": itsWriter,
  "POST /{place}/exchange/{item}/change": { ...itsWriter, body: { title: "" } },
  "GET /{place}/exchange/{item}/withdraw": itsWriter,
  "POST /{place}/exchange/{item}/withdraw": itsWriter,
  "GET /{place}/exchange/{item}/decline": itsWorker,
  "POST /{place}/exchange/{item}/decline": { ...itsWorker, body: { because: "" } },
  "POST /{place}/exchange/{item}/propose": { ...itsWriter, body: { with: noSuchThing } },
  "POST /{place}/exchange/{item}/answer": { ...itsWriter, body: { match: noSuchThing, says: "accepted" } },
  "POST /{place}/exchange/{item}/thank": { ...itsWriter, body: { match: noSuchThing, words: "" } },
};
