import type { Organisation, Service } from "../../organisations/index.ts";
import type { Case, Consent, Did } from "../case.ts";
import { conditionWords, kindWords } from "../case.ts";
import type { Part } from "../fields.rules.ts";

/**
 * A case as other systems read it: FHIR R4 (4.0.1) in the shapes of UK Core STU 2, as far as its gate lets it be read.
 * Nothing but reading is offered, and nothing is claimed beyond: `capabilityOf` says exactly what there is.
 */

/** Of the resources there are, in the order in which they are told. */
export const resourceTypes = [
  "ServiceRequest",
  "Task",
  "CareTeam",
  "Consent",
  "Organization",
  "HealthcareService",
] as const;
export type ResourceType = (typeof resourceTypes)[number];

/** JSON, as it is sent. */
export type Resource = { readonly resourceType: string } & Readonly<Record<string, unknown>>;

const profileOf = (type: ResourceType): string => `https://fhir.hl7.org.uk/StructureDefinition/UKCore-${type}`;
const head = (type: ResourceType, id: string) => ({ resourceType: type, id, meta: { profile: [profileOf(type)] } });

export interface From {
  /** Where this place’s cases are found: `https://alongside.example/riverside/cases`. */
  readonly base: string;
}

/** The pseudonym, within this place: no other system can take it for a number of its own. */
const subjectOf = ({ pseudonym }: Pick<Case, "pseudonym">, { base }: From) => ({
  type: "Patient",
  identifier: { system: base, value: pseudonym },
  display: pseudonym,
});

const organisationRef = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  reference: `Organization/${id}`,
  display: name,
});

const present = <Value>(name: string, value: Value | null | undefined) =>
  value === null || value === undefined || value === "" ? {} : { [name]: value };

/** What somebody may read of a case: the case, and which parts of it. */
export interface Readable {
  readonly one: Case;
  readonly seen: readonly Part[];
  /** Those who hold it read the person’s yes too. */
  readonly holds: boolean;
}

const lastOf = ({ steps }: Pick<Case, "steps">): Did => steps.findLast(({ did }) => did !== "noted")?.did ?? "asked";

const requestStatus: Readonly<Record<Did, string>> = {
  asked: "active",
  accepted: "active",
  begun: "active",
  noted: "active",
  declined: "revoked",
  ended: "completed",
};

/** The request for help. Where what happened may not be read, its status is not known. */
export const serviceRequestOf = ({ one, seen }: Readable, from: From): Resource => ({
  ...head("ServiceRequest", one.id),
  status: seen.includes("steps") ? requestStatus[lastOf(one)] : "unknown",
  intent: "proposal",
  category: [{ text: seen.includes("kind") ? kindWords[one.kind] : "Support" }],
  priority: "routine",
  code: { text: seen.includes("service") && one.service !== null ? one.service.name : "Support" },
  subject: subjectOf(one, from),
  authoredOn: one.openedOn,
  requester: organisationRef(one.from ?? one.holder),
  performer: [organisationRef(one.holder)],
  ...present(
    "reasonCode",
    seen.includes("condition") && one.condition !== "not-said" ? [{ text: conditionWords[one.condition] }] : null,
  ),
  ...present("note", seen.includes("asks") && one.asks !== "" ? [{ text: one.asks }] : null),
});

const taskStatus: Readonly<Record<Did, string>> = {
  asked: "requested",
  accepted: "accepted",
  declined: "rejected",
  begun: "in-progress",
  noted: "in-progress",
  ended: "completed",
};

/** Where it stands, for those who may read what happened. */
export function taskOf({ one, seen }: Readable, from: From): Resource | undefined {
  if (!seen.includes("steps")) return undefined;
  const did = lastOf(one);
  const last = one.steps.findLast((step) => step.did === did);
  return {
    ...head("Task", one.id),
    status: taskStatus[did],
    ...present("statusReason", did === "declined" && last !== undefined ? { text: last.words } : null),
    intent: "proposal",
    code: { text: "Answer the request for help" },
    focus: { reference: `ServiceRequest/${one.id}` },
    for: subjectOf(one, from),
    authoredOn: one.openedOn,
    ...present("lastModified", last?.on),
    requester: organisationRef(one.from ?? one.holder),
    owner: organisationRef(one.holder),
    ...present("restriction", one.answerBy === null ? null : { period: { end: one.answerBy } }),
    ...present(
      "output",
      did === "ended" && last !== undefined ? [{ type: { text: "What came of it" }, valueString: last.words }] : null,
    ),
  };
}

/** The organisations around the person, as far as they may be known. */
export const careTeamOf = ({ one }: Readable, from: From): Resource => ({
  ...head("CareTeam", one.id),
  status: "active",
  subject: subjectOf(one, from),
  participant: [
    { role: [{ text: "Holds the case" }], member: organisationRef(one.holder) },
    ...(one.from === null
      ? []
      : [{ role: [{ text: "Asked for help with the person" }], member: organisationRef(one.from) }]),
  ],
});

/** The person’s yes to what an agreement shares, for those who hold the case. */
export const consentResourceOf = (consent: Consent, { one }: Readable, from: From): Resource => ({
  ...head("Consent", consent.id),
  status: consent.withdrawnAt === null ? "active" : "inactive",
  scope: {
    coding: [
      {
        system: "http://terminology.hl7.org/CodeSystem/consentscope",
        code: "patient-privacy",
        display: "Privacy Consent",
      },
    ],
  },
  category: [
    {
      coding: [
        { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "INFA", display: "information access" },
      ],
    },
  ],
  patient: subjectOf(one, from),
  dateTime: consent.from,
  performer: [subjectOf(one, from)],
  organization: [organisationRef(one.holder)],
  policy: [{ uri: `${from.base.replace(/\/cases$/, "")}/agreements/${consent.agreementId}` }],
  provision: {
    type: "permit",
    period: {
      start: consent.from,
      end: consent.withdrawnAt === null ? consent.until : consent.withdrawnAt.slice(0, 10),
    },
  },
});

export const organizationOf = (one: Pick<Organisation, "id" | "name" | "identifiers">): Resource => ({
  ...head("Organization", one.id),
  ...present(
    "identifier",
    one.identifiers.length === 0
      ? null
      : one.identifiers.map(({ scheme, code }) =>
          scheme === "GB-NHS"
            ? { system: "https://fhir.nhs.uk/Id/ods-organization-code", value: code }
            : { system: `https://org-id.guide/list/${scheme}`, value: code },
        ),
  ),
  active: true,
  name: one.name,
});

export const healthcareServiceOf = (one: Pick<Service, "id" | "name" | "runBy" | "languages">): Resource => ({
  ...head("HealthcareService", one.id),
  active: true,
  ...present("providedBy", one.runBy === "" ? null : { display: one.runBy }),
  type: [{ text: one.name }],
  name: one.name,
  ...present(
    "communication",
    one.languages.length === 0 ? null : one.languages.map((language) => ({ text: language })),
  ),
});

interface Capability extends From {
  readonly version: string;
  /** A plain date: when this place’s answer to other systems began. */
  readonly since: string;
}

/** Exactly what is offered: each resource can be read by its identifier, with a token, by those who may. */
export const capabilityOf = ({ base, version, since }: Capability): Resource => ({
  resourceType: "CapabilityStatement",
  status: "active",
  date: since,
  kind: "instance",
  software: { name: "Alongside", version },
  implementation: {
    description: "Requests for help under pseudonyms, read as far as agreement and consent let them be",
    url: `${base}/fhir`,
  },
  fhirVersion: "4.0.1",
  format: ["application/fhir+json"],
  rest: [
    {
      mode: "server",
      security: { description: "A token of a member of the place, sent as a bearer token." },
      resource: resourceTypes.map((type) => ({
        type,
        supportedProfile: [profileOf(type)],
        interaction: [{ code: "read" }],
      })),
    },
  ],
});
