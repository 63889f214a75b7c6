import { z } from "zod";
import { stands } from "./assurance.ts";

const name = z.string().regex(/^[a-z][a-z0-9-]{2,59}$/);
export const documentParams = z.object({ document: name.describe("The name of the document: data-protection.") });
export const lineParams = documentParams.extend({ line: name.describe("The name of the line: legal-basis.") });
export const hazardParams = z.object({ hazard: z.uuid().describe("The identifier of the hazard.") });

const day = z.string().nullable();
const word = z.object({
  number: z.number(),
  said: z.enum(["promised", "done", "taken-back"]),
  owner: z.string(),
  byDay: day,
  doneOn: day,
  link: z.string(),
  words: z.string(),
  saidOn: z.string(),
});

export const lineTold = z.object({
  id: z.string(),
  asks: z.string(),
  from: z.string(),
  stands: z.enum(stands),
  words: z.string(),
  holds: z.array(z.string()).readonly().describe("Rules and tests of the program that hold it, by file and words."),
  path: z.string().nullable().describe("Where the running system shows it, behind the place’s address."),
  isYours: z.boolean(),
  said: word.nullable(),
  isLate: z.boolean(),
});

const table = z.object({
  title: z.string(),
  lead: z.string(),
  headings: z.array(z.string()).readonly(),
  rows: z.array(z.array(z.string()).readonly()).readonly(),
});

export const documentTold = z.object({
  id: z.string(),
  title: z.string(),
  isFor: z.string(),
  place: z.string(),
  isExample: z.boolean(),
  on: z.string(),
  sections: z.array(z.object({ title: z.string(), lines: z.array(lineTold).readonly() })).readonly(),
  table: table.nullable(),
});

const scored = z.object({ consequence: z.number(), likelihood: z.number() });

export const hazardTold = z.object({
  id: z.string(),
  number: z.number().describe("Which look it is."),
  title: z.string(),
  cause: z.string(),
  effect: z.string(),
  control: z.string(),
  initial: scored,
  residual: scored,
  owner: z.string(),
  isClosed: z.boolean(),
  because: z.string(),
  saidOn: z.string(),
});
