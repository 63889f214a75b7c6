/**
 * Who sees a case in each state of the person’s yes. Nothing here says yes or no by itself: each answer is worked out by
 * the real gate, from one made-up case and one made-up agreement.
 *
 * Example Trust holds the case. It has an agreement with Example Circle, for which whoever asks works, in which they are
 * named, and for which they were trained. The person said yes to it in February, until the end of the year. Each example
 * below says what is otherwise.
 */
import type { Actor } from "../../nouns/actor.ts";
import { exampleFor } from "../../nouns/permission.ts";
import type { Agreement, AgreementVersion, NamedWorker } from "../agreements/index.ts";
import type { Case, Consent, Glass } from "./case.ts";
import { maySeeCase } from "./cases.policy.ts";
import { partWords } from "./fields.rules.ts";
import { gateOf } from "./gate.rules.ts";
import type { Gate, Looker } from "./gate.rules.ts";

const today = "2026-11-23";
const yesterday = "2026-11-22";
const noon = `${today}T12:00:00.000Z`;

const trust = { id: "trust", name: "Example Trust", isHere: true };
const circle = { id: "circle", name: "Example Circle", isHere: true };
const other = { id: "other", name: "Example Other", isHere: true };

const me = ({ member }: Actor): string => member?.personId ?? "nobody";

const yesSaid: Consent = {
  id: "yes",
  agreementId: "meetings",
  basis: "consent",
  how: "spoken",
  reason: "",
  purpose: "To plan help together.",
  from: "2026-02-01",
  until: "2026-12-31",
  recordedBy: null,
  withdrawnAt: null,
};

const named = (personId: string): NamedWorker => ({
  personId,
  name: "Example Person",
  organisationId: circle.id,
  outSince: null,
});

const agreed: AgreementVersion = {
  number: 1,
  title: "Meetings about people whom both sides help",
  purpose: yesSaid.purpose,
  fields: [partWords.language, partWords.asks],
  neverShared: "",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  reviewOn: "2026-12-01",
  because: "",
  authorRole: "",
  writtenAt: "2026-01-01T09:00:00.000Z",
  signatures: [trust, circle].map(({ id }) => ({
    organisationId: id,
    personId: null,
    name: null,
    role: "",
    signedAt: "2026-01-01T09:00:00.000Z",
  })),
  workers: [],
};

const meetings: Agreement = {
  id: yesSaid.agreementId,
  parties: [trust, circle],
  madeAt: agreed.writtenAt,
  withdrawal: null,
  versions: [],
  reviews: [],
};

type Judged = Pick<Case, "holder" | "from" | "tellsBack" | "consents" | "glasses">;
const held: Judged = { holder: trust, from: null, tellsBack: false, consents: [yesSaid], glasses: [] };

const openedAtNoon = (actor: Actor): Glass => ({
  id: "glass",
  personId: me(actor),
  name: "Example Person",
  of: other,
  reason: "They did not answer the door, and neighbours were worried.",
  openedAt: noon,
  untilAt: `${today}T13:00:00.000Z`,
  reviewedAt: null,
  wasRight: null,
  review: "",
});

/** What is otherwise than in the story above. */
interface Otherwise {
  readonly judged?: Partial<Judged>;
  readonly looker?: Partial<Looker>;
  readonly version?: Partial<AgreementVersion>;
  readonly agreement?: Partial<Agreement>;
}

function asTold(actor: Actor, { judged, looker, version, agreement }: Otherwise): { readonly gate: Gate } {
  const looking = { personId: me(actor), organisationIds: [circle.id], today, now: noon, readyUntil: "2027-06-30" };
  const inForce = { ...meetings, versions: [{ ...agreed, workers: [named(me(actor))], ...version }], ...agreement };
  return { gate: gateOf({ ...held, ...judged }, { ...looking, ...looker }, [inForce]) };
}

const where = (words: string, otherwise: Otherwise) =>
  exampleFor(maySeeCase, words, (actor) => asTold(actor, otherwise));

const inEmergency = (words: string, now: string) =>
  exampleFor(maySeeCase, words, (actor) =>
    asTold(actor, {
      judged: { consents: [], glasses: [openedAtNoon(actor)] },
      looker: { organisationIds: [other.id], now },
    }),
  );

export const consentExamples = [
  where("that their own organisation holds", { looker: { organisationIds: [trust.id] }, judged: { consents: [] } }),
  where("that their own organisation asked for", { judged: { from: circle, consents: [] } }),
  where("that an agreement and the person’s yes share with them", {}),
  where("whose person never said yes", { judged: { consents: [] } }),
  where("whose person took the yes back this morning", {
    judged: { consents: [{ ...yesSaid, withdrawnAt: `${today}T09:00:00.000Z` }] },
  }),
  where("whose person said yes until yesterday", { judged: { consents: [{ ...yesSaid, until: yesterday }] } }),
  where("whose person said yes to something else", {
    judged: { consents: [{ ...yesSaid, purpose: "To count who is helped." }] },
  }),
  where("whose agreement ran out yesterday", { version: { endsOn: yesterday } }),
  where("whose agreement one side has ended", {
    agreement: { withdrawal: { at: `${yesterday}T09:00:00.000Z`, forId: trust.id, because: "We meet no more." } },
  }),
  where("whose agreement names others, and not them", { version: { workers: [named("somebody else")] } }),
  where("whose agreement names them, when they were not trained", { looker: { readyUntil: null } }),
  where("whose agreement names them, when their training ran out", { looker: { readyUntil: yesterday } }),
  where("with which their organisation has nothing to do", { looker: { organisationIds: [other.id] } }),
  inEmergency("that they opened in an emergency, within the hour", noon),
  inEmergency("that they opened in an emergency, after that hour", `${today}T13:00:00.000Z`),
];
