import {
  everyone,
  keepers,
  administratorsAndKeepers,
  holdsRole,
  loads,
  ofThePlace,
  oneOfTheAnalysts,
  seesFigures,
  undoes,
} from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const prepares: Row = { may: ["engagement-lead", "analyst", "commissioner", ...keepers] };

export const releases: Readonly<Record<string, Row>> = {
  "GET /{place}/published": everyone,
  "GET /{place}/published/new": prepares,
  "POST /{place}/published": { ...prepares, body: { title: "" } },
  "GET /{place}/published/drafts": prepares,
  "GET /{place}/published/drafts/{draft}": prepares,
  "POST /{place}/published/drafts/{draft}/stop": prepares,
  "GET /{place}/published/out": administratorsAndKeepers,
  "GET /{place}/published/{release}": everyone,
  "GET /{place}/published/{release}/withdraw": prepares,
  "POST /{place}/published/{release}/withdraw": { ...prepares, body: { because: "" } },
};

export const datasets: Readonly<Record<string, Row>> = {
  "GET /{place}/datasets": holdsRole,
  "GET /{place}/datasets/new": loads,
  "POST /{place}/datasets": loads,
  "GET /{place}/datasets/{dataset}": holdsRole,
  "GET /{place}/datasets/{dataset}/undo": undoes,
  // Of a version that is not in force, so that it stays.
  "POST /{place}/datasets/{dataset}/undo": { ...undoes, body: { number: "99", because: "A slip." } },
  "GET /{place}/imports/{import}": oneOfTheAnalysts,
  "POST /{place}/imports/{import}": { ...oneOfTheAnalysts, body: { kind: "activity" } },
  "GET /{place}/imports/{import}/values": oneOfTheAnalysts,
  "POST /{place}/imports/{import}/values": oneOfTheAnalysts,
  "GET /{place}/imports/{import}/preview": oneOfTheAnalysts,
  "POST /{place}/imports/{import}/preview": oneOfTheAnalysts,
  "GET /{place}/imports/{import}/progress": oneOfTheAnalysts,
  "GET /{place}/imports/{import}/errors": oneOfTheAnalysts,
  "POST /{place}/imports/{import}/abandon": oneOfTheAnalysts,
};

export const reach: Readonly<Record<string, Row>> = {
  "GET /{place}/reach": seesFigures,
  "GET /{place}/reach/{service}": seesFigures,
  "GET /{place}/reach/{service}/inequality": seesFigures,
  "GET /{place}/reach/{service}/control-chart": seesFigures,
  "GET /{place}/reach/{service}/funnel": seesFigures,
  "GET /{place}/reach/{service}/gradient": seesFigures,
  "GET /{place}/reach/{service}/representation": seesFigures,
  "POST /{place}/reach/{service}/representation": seesFigures,
  "GET /{place}/reach/{service}/impact": seesFigures,
  "GET /{place}/reach/workforce": seesFigures,
  "POST /{place}/reach/workforce": { ...seesFigures, body: { likelihood: "appointed" } },
  "GET /{place}/reach/readability": ofThePlace,
  "POST /{place}/reach/readability": { ...ofThePlace, body: { text: "" } },
};
