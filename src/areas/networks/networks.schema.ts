import { z } from "zod";
import type { NetworkListed } from "./network.ts";

export const networkParams = z.object({ network: z.uuid().describe("The network’s identifier.") });
export const leaderParams = networkParams.extend({
  leader: z.uuid().describe("Somebody of the network: their identifier in it."),
});
export const cohortParams = networkParams.extend({ cohort: z.uuid().describe("The cohort’s identifier.") });
export const clauseParams = networkParams.extend({ clause: z.uuid().describe("The clause’s identifier.") });
export const incidentParams = networkParams.extend({ incident: z.uuid().describe("Its identifier.") });

const named = z.object({ id: z.string(), name: z.string() });

const networkTold = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  organisation: named.describe("Who runs it."),
  communities: z.array(named).readonly(),
});

/** For the pages of one network: what a program is told of it. */
export const networkAnswerOf = <Shown extends { readonly network: NetworkListed }>() =>
  z
    .custom<Shown>()
    .transform(({ network }): z.input<typeof networkTold> => network)
    .pipe(networkTold);

export const networksAnswerOf = <Shown extends { readonly networks: readonly NetworkListed[] }>() =>
  z
    .custom<Shown>()
    .transform(({ networks }): { networks: readonly z.input<typeof networkTold>[] } => ({ networks }))
    .pipe(z.object({ networks: z.array(networkTold).readonly() }));

const day = z.string().nullable();

export const practitionerTold = z.object({
  id: z.string(),
  name: z.string().nullable(),
  since: z.string(),
  until: day,
  qualified: z.boolean().describe("By a record that still holds."),
  did: z.string().describe("What they already did, in their own words."),
  supervisedOn: z.array(z.string()).readonly(),
  checks: z.array(z.object({ kind: z.string(), from: z.string(), until: z.string(), seenOn: z.string() })).readonly(),
  places: z
    .array(
      z.object({
        cohort: named,
        course: named,
        qualification: z.string(),
        accreditor: z.string(),
        result: z.string().nullable(),
        resultOn: day,
        certificate: z.string(),
        expiresOn: day,
      }),
    )
    .readonly(),
});

export const practitionersTold = z.object({
  people: z.array(practitionerTold).readonly(),
  superviseesMost: z.number().describe("How many one supervisor has at most."),
  supervisors: z.array(z.object({ id: z.string(), name: z.string().nullable(), supervisees: z.number() })).readonly(),
});
