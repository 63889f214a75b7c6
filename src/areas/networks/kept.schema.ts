import { z } from "zod";
import { sides } from "../../nouns/role.ts";
import type { Cohort, Course } from "./course.ts";
import { abouts } from "./framework.ts";
import type { Clause } from "./framework.ts";
import { incidentKinds } from "./incident.ts";
import type { Incident } from "./incident.ts";
import { checkKinds } from "./network.ts";
import type { NetworkListed, Practitioner, Supervisor } from "./network.ts";

const text = z.string().nullable();
const named = z.object({ id: z.string(), name: z.string() });

export const courseKept: z.ZodType<Course> = z.object({
  id: z.string(),
  name: z.string(),
  accreditor: z.string(),
  qualification: z.string(),
  years: z.number(),
  holdsYears: z.number().nullable(),
});

export const cohortKept: z.ZodType<Cohort> = z.object({
  id: z.string(),
  name: z.string(),
  networkId: z.string(),
  course: courseKept,
  startsOn: z.string(),
  endsOn: z.string(),
  lessons: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["session", "assignment"]),
      title: z.string(),
      on: z.string(),
      done: z.array(z.string()),
    }),
  ),
});

export const clauseKept: z.ZodType<Clause> = z.object({
  id: z.string(),
  networkId: z.string(),
  about: z.enum(abouts),
  title: z.string(),
  versions: z.array(
    z.object({
      number: z.number(),
      words: z.string(),
      reviewOn: z.string(),
      writtenById: text,
      writtenBy: text,
      side: z.enum(sides),
      writtenOn: z.string(),
      agreed: z.array(z.object({ side: z.enum(sides), byId: text, by: text, on: z.string() })),
    }),
  ),
  evidence: z.array(z.object({ words: z.string(), seenAt: z.string(), on: z.string(), by: text })),
});

export const incidentKept: z.ZodType<Incident> = z.object({
  id: z.string(),
  networkId: z.string(),
  kind: z.enum(incidentKinds),
  words: z.string(),
  happenedOn: z.string(),
  toldBy: text,
  toldOn: z.string(),
  leadId: text,
  lead: text,
  closeBy: z.string(),
  learned: z.string(),
  closedOn: text,
});

export const networkKept: z.ZodType<NetworkListed> = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  organisation: named,
  communities: z.array(named),
  superviseesMost: z.number(),
  workerIds: z.array(z.string()),
  leads: z.array(
    z.object({
      kind: z.enum(["safeguarding", "incident"]),
      personId: text,
      name: text,
      daysToClose: z.number(),
    }),
  ),
});

export const supervisorKept: z.ZodType<Supervisor> = z.object({
  id: z.string(),
  personId: text,
  name: text,
  since: z.string(),
  until: text,
});

export const practitionerKept: z.ZodType<Practitioner> = z.object({
  id: z.string(),
  networkId: z.string(),
  personId: text,
  name: text,
  since: z.string(),
  until: text,
  did: z.string(),
  didAsked: z.enum(["told", "rather-not"]).nullable(),
  didOn: text,
  shownSince: text,
  shownHow: z.enum(["own", "paper"]).nullable(),
  supervisorId: text,
  checks: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(checkKinds),
      words: z.string(),
      from: z.string(),
      until: z.string(),
      seenBy: text,
      seenOn: z.string(),
    }),
  ),
  places: z.array(
    z.object({
      cohort: named,
      course: named,
      accreditor: z.string(),
      qualification: z.string(),
      buildsOn: z.string(),
      begunOn: z.string(),
      result: z.enum(["qualified", "not-yet", "left"]).nullable(),
      resultOn: text,
      certificate: z.string(),
      expiresOn: text,
    }),
  ),
  supervised: z.array(z.object({ on: z.string(), minutes: z.number(), by: text })),
});
