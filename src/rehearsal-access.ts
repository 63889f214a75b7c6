import { adaptations } from "./rehearsal-access-adaptations.ts";
import { alliances } from "./rehearsal-access-alliances.ts";
import { training } from "./rehearsal-access-training.ts";
import { barriers } from "./rehearsal-access-barriers.ts";
import { advocacy } from "./rehearsal-access-advocacy.ts";
import { budgets } from "./rehearsal-access-budgets.ts";
import { campaigns } from "./rehearsal-access-campaigns.ts";
import { asks } from "./rehearsal-access-asks.ts";
import { champions } from "./rehearsal-access-champions.ts";
import { organisations } from "./rehearsal-access-organisations.ts";
import { outreach } from "./rehearsal-access-outreach.ts";
import { claims } from "./rehearsal-access-claims.ts";
import { costs } from "./rehearsal-access-costs.ts";
import { evidence } from "./rehearsal-access-evidence.ts";
import { cases } from "./rehearsal-access-cases.ts";
import { clinics } from "./rehearsal-access-clinics.ts";
import { datasets, reach, releases } from "./rehearsal-access-figures.ts";
import { funding } from "./rehearsal-access-funding.ts";
import { needs } from "./rehearsal-access-needs.ts";
import { networks } from "./rehearsal-access-networks.ts";
import { glossary } from "./rehearsal-access-glossary.ts";
import { groups } from "./rehearsal-access-groups.ts";
import { recognition } from "./rehearsal-access-recognition.ts";
import { sessionDays } from "./rehearsal-access-session-days.ts";
import { invitationsToSessions } from "./rehearsal-access-invitations.ts";
import { sessions } from "./rehearsal-access-sessions.ts";
import { learning } from "./rehearsal-access-learning.ts";
import { people } from "./rehearsal-access-people.ts";
import { plans } from "./rehearsal-access-plans.ts";
import { programmes } from "./rehearsal-access-programmes.ts";
import { together } from "./rehearsal-access-together.ts";
import { voices } from "./rehearsal-access-voices.ts";
import { assurance } from "./rehearsal-access-assurance.ts";
import { audits } from "./rehearsal-access-audits.ts";
import { story } from "./rehearsal-access-story.ts";
import { workforce } from "./rehearsal-access-workforce.ts";
import {
  everyone,
  ofThePlace,
  signedIn,
  house,
  keepersOnly,
  describes,
  corrects,
  withdraws,
  token,
} from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const ofNoPlace: Readonly<Record<string, Row>> = {
  "GET /": everyone,
  "GET /try": everyone,
  "POST /try": everyone,
  "GET /try/example": everyone,
  "GET /try/finding": everyone,
  "GET /design": everyone,
  "GET /about": everyone,
  "GET /about/methods": everyone,
  "GET /about/methods/{measure}": everyone,
  "GET /accessibility": everyone,
  "GET /healthz": everyone,
  "GET /readyz": everyone,
  "GET /version": everyone,
  "GET /openapi.json": everyone,
  "GET /sign-in": everyone,
  "POST /sign-in": everyone,
  "GET /sign-in/link": everyone,
  "POST /sign-in/link": everyone,
  "GET /link": everyone,
  "POST /link": everyone,
  "GET /forgotten": everyone,
  "POST /forgotten": everyone,
  "GET /new-password": everyone,
  "POST /new-password": everyone,
  "GET /second-proof": everyone,
  "POST /second-proof": everyone,
  "GET /set-up": everyone,
  "POST /set-up": everyone,
  "POST /sign-out": everyone,
  "POST /second-proof/key": signedIn,
  "POST /second-proof/off": { ...signedIn, body: { code: "000000" } },
  "GET /settings": signedIn,
  "POST /settings": { ...signedIn, body: { name: "Example" } },
  "POST /settings/tokens": { ...signedIn, body: { token: "00000000-0000-4000-8000-000000000000" } },
  "GET /settings/close": signedIn,
  "POST /settings/close": { ...signedIn, body: { sure: "" } },
  "GET /settings/email": signedIn,
  "POST /settings/email": { ...signedIn, body: { email: "not an address" } },
  "GET /settings/new-email": signedIn,
  "POST /settings/new-email": { ...signedIn, body: { token } },
  "GET /settings/password": signedIn,
  "POST /settings/password": { ...signedIn, body: { password: "short" } },
  "GET /devices": signedIn,
  "POST /devices/out": { ...signedIn, body: { device: "00000000-0000-4000-8000-000000000000" } },
  "POST /devices/others-out": signedIn,
  "GET /outbox": house,
  "GET /outbox/{letter}": house,
  "POST /outbox/{letter}": house,
  "GET /places": everyone,
  "GET /places/start": everyone,
  "POST /places": { ...signedIn, body: { name: "" } },
};

const homes: Readonly<Record<string, Row>> = {
  "GET /{place}/home": ofThePlace,
  "POST /{place}/home": { ...ofThePlace, body: { to: "2026-01-01T00:00:00.000Z" } },
  "GET /{place}/search": ofThePlace,
  "GET /{place}/words": everyone,
};

const places: Readonly<Record<string, Row>> = {
  "GET /{place}": everyone,
  "GET /{place}/keepers": ofThePlace,
  "POST /{place}/keepers": keepersOnly,
  "GET /{place}/keepers/propose": ofThePlace,
  "GET /{place}/proposals": ofThePlace,
  "POST /{place}/proposals": { ...keepersOnly, body: { kind: "silence-limit-days" } },
  "GET /{place}/proposals/new": { ...ofThePlace, query: "kind=silence-limit-days" },
  "GET /{place}/proposals/{proposal}": ofThePlace,
  "POST /{place}/proposals/{proposal}": keepersOnly,
  // Made by the keeper for the community side.
  "POST /{place}/proposals/{proposal}/withdraw": { may: ["keeper-community"] },
  "GET /{place}/settings": ofThePlace,
};

const written = { ...describes, body: { name: "", number: "1" } };

const communities: Readonly<Record<string, Row>> = {
  "GET /{place}/communities": everyone,
  "GET /{place}/communities/new": describes,
  "POST /{place}/communities": { ...describes, body: { name: "" } },
  "GET /{place}/communities/{community}": everyone,
  "GET /{place}/communities/{community}/describe": describes,
  "POST /{place}/communities/{community}/describe": written,
  "GET /{place}/communities/{community}/history": everyone,
  "GET /{place}/communities/{community}/not-here": describes,
  "POST /{place}/communities/{community}/not-here": describes,
  "GET /{place}/communities/{community}/say": ofThePlace,
  "POST /{place}/communities/{community}/say": { ...ofThePlace, body: { words: "" } },
  "GET /{place}/statements/{statement}": everyone,
  // Written by the champion.
  "GET /{place}/statements/{statement}/correct": corrects,
  "POST /{place}/statements/{statement}/correct": { ...corrects, body: { words: "", number: "1" } },
  "GET /{place}/statements/{statement}/withdraw": withdraws,
  "POST /{place}/statements/{statement}/withdraw": withdraws,
  "GET /{place}/communities/categories": everyone,
  "GET /{place}/communities/categories/{category}": everyone,
  "GET /{place}/communities/suggest": ofThePlace,
  "POST /{place}/communities/suggest": { ...ofThePlace, body: { step: "add" } },
  "GET /{place}/communities/suggestions/{suggestion}": ofThePlace,
  "POST /{place}/communities/suggestions/{suggestion}": keepersOnly,
  "GET /{place}/communities/own-words": ofThePlace,
  "POST /{place}/communities/own-words": ofThePlace,
};

/** Every route there is, by its method and address, in the order of the areas. */
export const rows: Readonly<Record<string, Row>> = {
  ...ofNoPlace,
  ...homes,
  ...places,
  ...people,
  ...communities,
  ...organisations,
  ...alliances,
  ...champions,
  ...claims,
  ...costs,
  ...evidence,
  ...story,
  ...audits,
  ...assurance,
  ...outreach,
  ...needs,
  ...budgets,
  ...advocacy,
  ...workforce,
  ...cases,
  ...clinics,
  ...networks,
  ...recognition,
  ...asks,
  ...voices,
  ...together,
  ...programmes,
  ...adaptations,
  ...glossary,
  ...learning,
  ...barriers,
  ...campaigns,
  ...training,
  ...groups,
  ...sessionDays,
  ...sessions,
  ...invitationsToSessions,
  ...plans,
  ...funding,
  ...datasets,
  ...reach,
  ...releases,
};
