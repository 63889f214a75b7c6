import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { AskedInPlace } from "../../../web/in-place.ts";
import { findOrganisation, findService } from "../../organisations/index.ts";
import { findConsentCase } from "../cases.store.ts";
import { mayReadEntry } from "../cases.policy.ts";
import {
  careTeamOf,
  consentResourceOf,
  healthcareServiceOf,
  organizationOf,
  resourceTypes,
  serviceRequestOf,
  taskOf,
} from "../fhir/resources.rules.ts";
import type { From, Readable, Resource, ResourceType } from "../fhir/resources.rules.ts";
import { findCaseHere } from "../here.store.ts";
import type { CaseHere } from "../here.store.ts";
import { saveRead } from "../looking.store.ts";

const params = z.object({
  resource: z.enum(resourceTypes).describe("The type of the resource."),
  entry: z.uuid().describe("Its identifier."),
});

interface Read {
  readonly resource: Resource;
  /** Of which case, where it is of one: that it was read is kept. */
  readonly of: CaseHere | null;
}

const ofCase: Readonly<Partial<Record<ResourceType, (readable: Readable, from: From) => Resource | undefined>>> = {
  ServiceRequest: serviceRequestOf,
  Task: taskOf,
  CareTeam: careTeamOf,
};

type Asked = Pick<AskedInPlace<z.infer<typeof params>, unknown, unknown>, "params" | "actor" | "at">;

/** What of the directory other systems may read. */
async function findListed(tx: Tx, { params: { resource, entry } }: Asked): Promise<Resource | undefined> {
  if (resource === "Organization") {
    const organisation = await findOrganisation(tx, entry);
    return organisation && organizationOf(organisation);
  }
  const service = await findService(tx, entry);
  return service && healthcareServiceOf(service);
}

/** A resource, as far as whoever asks may read it; undefined where there is none, or they may not know of it. */
async function findEntry(tx: Tx, asked: Asked, from: From): Promise<Read | undefined> {
  const { resource, entry } = asked.params;
  if (resource === "Organization" || resource === "HealthcareService") {
    const listed = await findListed(tx, asked);
    return listed && { resource: listed, of: null };
  }
  const id = resource === "Consent" ? await findConsentCase(tx, entry) : entry;
  const here = id === undefined ? undefined : await findCaseHere(tx, { actor: asked.actor, at: asked.at, id });
  if (here === undefined || !here.gate.open) return undefined;
  const holds = here.gate.right === "holder";
  const readable: Readable = { one: here.one, seen: here.gate.parts, holds };
  const consent = holds ? here.one.consents.find((one) => one.id === entry) : undefined;
  const written =
    resource === "Consent" ? consent && consentResourceOf(consent, readable, from) : ofCase[resource]?.(readable, from);
  return written && { resource: written, of: here };
}

export const entryRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/fhir/{resource}/{entry}",
  summary:
    "FHIR R4, UK Core: a request for help, where it stands, who is around the person, their yes, as far as one may",
  practices: ["P17"],
  mediaType: "application/fhir+json",
  reads: { params },
  answers: z.custom<Read>().transform(({ resource }) => resource),
  permit: mayReadEntry,
  find: (tx, asked, house) => findEntry(tx, asked, { base: `${house.origin()}/${asked.place.slug}/cases` }),
  answer: ({ resource, of }) => found({ resource, of }),
  keepsReading: ({ of }, { actor, at }) =>
    of === null
      ? null
      : {
          save: (tx) => saveRead(tx, of.gate, { caseId: of.one.id, personId: actor.member?.personId ?? "", at }),
          happened: { what: "case.read", subject: { kind: "case", id: of.one.id }, detail: { right: "fhir" } },
        },
});
