import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySupport } from "../cases.policy.ts";
import { capabilityOf } from "../fhir/resources.rules.ts";
import type { Resource } from "../fhir/resources.rules.ts";

/** When what is offered here was last changed. */
const since = "2026-11-23";

export const metadataRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/fhir/metadata",
  summary: "FHIR R4: the CapabilityStatement, which says exactly what other systems can read here",
  practices: ["P17"],
  mediaType: "application/fhir+json",
  answers: z.custom<Resource>(),
  permit: maySupport,
  find: (_tx, { place }, house) =>
    Promise.resolve({ base: `${house.origin()}/${place.slug}/cases`, version: house.version }),
  answer: ({ base, version }) => found(capabilityOf({ base, version, since })),
});
