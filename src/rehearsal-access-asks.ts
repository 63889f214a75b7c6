import { members } from "./rehearsal-crowd.ts";
import { ofThePlace, seesPeople } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** Everybody but contributors asks partners, and writes down who was asked. */
const asksPartners: Row = seesPeople;
/** The organisation that is asked. */
const isAsked: Row = { may: ["organisation-worker"] };
/** The engagement lead asked. */
const asked: Row = { may: ["engagement-lead"] };
const joins: Row = {
  may: members.filter((who) => !["contributor", "organisation-worker", "engagement-lead"].includes(who)),
};
/** The practitioner wrote it down. */
const takesOut: Row = { may: ["practitioner", "administrator", "engagement-lead"] };

/** Who may ask the routes about asks to partners, and about whom services asked. */
export const asks: Readonly<Record<string, Row>> = {
  "GET /{place}/asks": ofThePlace,
  "GET /{place}/asks/new": { ...asksPartners, query: "organisation={organisation}" },
  "POST /{place}/asks": { ...asksPartners, body: { title: "" } },
  "GET /{place}/asks/hours": ofThePlace,
  "GET /{place}/asks/limit": { ...isAsked, query: "organisation={organisation}" },
  "POST /{place}/asks/limit": { ...isAsked, body: { organisation: "{organisation}", minutes: "many" } },
  "GET /{place}/asks/{sent}": ofThePlace,
  "GET /{place}/asks/{sent}/answer": isAsked,
  "POST /{place}/asks/{sent}/answer": { ...isAsked, body: { says: "" } },
  "GET /{place}/asks/{sent}/took": isAsked,
  "POST /{place}/asks/{sent}/took": { ...isAsked, body: { minutes: "" } },
  "GET /{place}/asks/{sent}/join": joins,
  "POST /{place}/asks/{sent}/join": { ...joins, body: { inNameOf: "" } },
  "GET /{place}/asks/{sent}/take-back": asked,
  "POST /{place}/asks/{sent}/take-back": { ...asked, body: { sure: "" } },
  "GET /{place}/asked": ofThePlace,
  "GET /{place}/asked/new": asksPartners,
  "POST /{place}/asked": { ...asksPartners, body: { question: "" } },
  "GET /{place}/asked/not-this-year": ofThePlace,
  "GET /{place}/asked/{service}": ofThePlace,
  "GET /{place}/asked/{service}/came-of": { ...asksPartners, query: "record={record}" },
  "POST /{place}/asked/{service}/came-of": { ...asksPartners, body: { record: "{record}", cameOfIt: "" } },
  "GET /{place}/asked/{service}/take-out": { ...takesOut, query: "record={record}" },
  "POST /{place}/asked/{service}/take-out": { ...takesOut, body: { record: "{record}", sure: "" } },
};
