import { members, whoever } from "./rehearsal-crowd.ts";
import type { Who } from "./rehearsal-crowd.ts";
import { rolesThatSeeFiguresByDefault } from "./areas/places/index.ts";
import { roles } from "./nouns/role.ts";

/** Who may ask a route. A route without its row here fails the test of access. */
export interface Row {
  readonly may: "everyone" | readonly Who[];
  /** What to send so that the request is read and only the permission can stop it. */
  readonly body?: Readonly<Record<string, unknown>>;
  readonly query?: string;
  /** There is nothing at the address to be asked for in this test, so that everybody may be told so (404). */
  readonly nothingThere?: true;
}

const everyone = { may: "everyone" } as const;
const ofThePlace = { may: members } as const;
const signedIn: Row = { may: whoever.filter((who) => who !== "nobody") };
const house: Row = { may: ["house"] };
const administrators: Row = { may: ["administrator"] };
const keepers = ["keeper-statutory", "keeper-community"] as const;
const keepersOnly: Row = { may: keepers };
const administratorsAndKeepers: Row = { may: ["administrator", ...keepers] };
const seesPeople: Row = { may: members.filter((who) => who !== "contributor") };
const holdsRole: Row = { may: [...roles, ...keepers] };
const loads: Row = { may: ["administrator", "engagement-lead", "analyst"] };
const describes: Row = {
  may: ["engagement-lead", "analyst", "organisation-worker", "champion", "contributor", "keeper-community"],
};
const corrects: Row = { may: ["champion", "analyst", "engagement-lead"] };
const withdraws: Row = { may: ["champion", "engagement-lead", "administrator"] };
const describesServices: Row = { may: ["administrator", "engagement-lead", "practitioner"] };
const seesFigures: Row = { may: [...rolesThatSeeFiguresByDefault, ...keepers] };
const token = "x".repeat(43);
const nothingThere = { nothingThere: true } as const;

const ofNoPlace: Readonly<Record<string, Row>> = {
  "GET /": everyone,
  "GET /try": everyone,
  "POST /try": everyone,
  "GET /try/example": everyone,
  "GET /try/finding": everyone,
  "GET /design": everyone,
  "GET /about": everyone,
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
  "GET /outbox/{letter}": { ...house, ...nothingThere },
  "POST /outbox/{letter}": { ...house, ...nothingThere },
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

const people: Readonly<Record<string, Row>> = {
  "GET /{place}/people": seesPeople,
  "GET /{place}/people/invite": administrators,
  "POST /{place}/people/invite": administrators,
  "GET /{place}/people/invitations": administratorsAndKeepers,
  "POST /{place}/people/invitations/{invitation}/again": administrators,
  "POST /{place}/people/invitations/{invitation}/withdraw": administrators,
  "GET /{place}/invitation": { may: [], query: `token=${token}`, ...nothingThere },
  "POST /{place}/invitation": { may: [], body: { token }, ...nothingThere },
  "POST /{place}/invitation/letter": everyone,
  "GET /{place}/people/roles": everyone,
  "GET /{place}/people/leave": ofThePlace,
  "POST /{place}/people/leave": ofThePlace,
  "GET /{place}/people/{person}": seesPeople,
  "POST /{place}/people/{person}/give": administrators,
  "POST /{place}/people/{person}/take": administrators,
  "POST /{place}/people/{person}/remove": administrators,
  "GET /{place}/privacy": everyone,
  "GET /{place}/privacy/responsible": administrators,
  "POST /{place}/privacy/responsible": { ...administrators, body: { responsible: "", contact: "" } },
  "GET /{place}/my-record": ofThePlace,
  "POST /{place}/my-record": { ...ofThePlace, body: { name: "" } },
  "GET /{place}/my-record/erase": ofThePlace,
  "POST /{place}/my-record/erase": ofThePlace,
  "GET /{place}/retention": administratorsAndKeepers,
  "POST /{place}/retention": { ...administratorsAndKeepers, body: { kind: "nothing", months: "6" } },
  "GET /{place}/export": administratorsAndKeepers,
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
  "GET /{place}/communities/suggestions/{suggestion}": { ...ofThePlace, ...nothingThere },
  "POST /{place}/communities/suggestions/{suggestion}": { ...keepersOnly, ...nothingThere },
  "GET /{place}/communities/own-words": ofThePlace,
  "POST /{place}/communities/own-words": ofThePlace,
};

const organisations: Readonly<Record<string, Row>> = {
  "GET /{place}/services": everyone,
  "GET /{place}/services/new": describesServices,
  "POST /{place}/services": { ...describesServices, body: { name: "" } },
  "GET /{place}/services/{service}": everyone,
  "GET /{place}/services/{service}/describe": describesServices,
  "POST /{place}/services/{service}/describe": { ...describesServices, body: { name: "", number: "1" } },
};

const reach: Readonly<Record<string, Row>> = {
  "GET /{place}/reach": seesFigures,
  "GET /{place}/reach/{service}": seesFigures,
};

const datasets: Readonly<Record<string, Row>> = {
  "GET /{place}/datasets": holdsRole,
  "GET /{place}/datasets/new": loads,
  "POST /{place}/datasets": loads,
  "GET /{place}/datasets/{dataset}": { ...holdsRole, ...nothingThere },
  "GET /{place}/datasets/{dataset}/undo": { ...loads, ...nothingThere },
  "POST /{place}/datasets/{dataset}/undo": { ...loads, ...nothingThere, body: { number: "1", because: "A slip." } },
  "GET /{place}/imports/{import}": { ...loads, ...nothingThere },
  "POST /{place}/imports/{import}": { ...loads, ...nothingThere, body: { kind: "activity" } },
  "GET /{place}/imports/{import}/values": { ...loads, ...nothingThere },
  "POST /{place}/imports/{import}/values": { ...loads, ...nothingThere },
  "GET /{place}/imports/{import}/preview": { ...loads, ...nothingThere },
  "POST /{place}/imports/{import}/preview": { ...loads, ...nothingThere },
  "GET /{place}/imports/{import}/progress": { ...loads, ...nothingThere },
  "GET /{place}/imports/{import}/errors": { ...loads, ...nothingThere },
  "POST /{place}/imports/{import}/abandon": { ...loads, ...nothingThere },
};

/** Every route there is, by its method and address, in the order of the areas. */
export const rows: Readonly<Record<string, Row>> = {
  ...ofNoPlace,
  ...homes,
  ...places,
  ...people,
  ...communities,
  ...organisations,
  ...datasets,
  ...reach,
};
