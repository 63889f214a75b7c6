import { z } from "zod";
import { sides } from "../../nouns/role.ts";
import type { Pack, SectionTold } from "./evidence.ts";

export const packParams = z.object({ pack: z.uuid().describe("The pack’s identifier.") });

const side = z.enum(sides);
const cited = z.object({
  words: z.string(),
  href: z.string().describe("Where its record opens, behind the place’s address."),
  on: z.string(),
  by: z.string().describe("Who released it."),
  opens: z.enum(["everyone", "place"]).describe("Who can open the record."),
});
const answered = z.object({
  id: z.string(),
  asks: z.string(),
  statements: z.array(cited),
  more: z.int(),
  missing: z.array(z.string()),
});
const section = z.object({ id: z.string(), title: z.string(), questions: z.array(answered) });

/** As it stands in the database until it is signed. */
export const sectionsKept = z.array(section) satisfies z.ZodType<SectionTold[]>;

export const packKept = z.object({
  form: z.literal(1),
  id: z.string(),
  at: z.string(),
  place: z.string(),
  isExample: z.boolean(),
  framework: z.object({
    id: z.string(),
    title: z.string(),
    isFor: z.string(),
    source: z.object({ title: z.string(), href: z.string() }),
    wasRead: z.boolean(),
  }),
  service: z.object({ id: z.string(), name: z.string() }).nullable(),
  from: z.string(),
  until: z.string(),
  gatheredOn: z.string(),
  said: z.array(z.object({ organisation: z.string(), words: z.string().nullable(), on: z.string().nullable() })),
  notAsked: z.int(),
  sections: sectionsKept,
  rated: z.array(z.object({ section: z.string(), side, n: z.int(), middle: z.number().nullable() })),
  authors: z.object({ statutory: z.int(), community: z.int() }),
  signed: z.array(z.object({ side, on: z.string() })),
}) satisfies z.ZodType<Pack>;
