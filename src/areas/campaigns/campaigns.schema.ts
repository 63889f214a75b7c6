import { z } from "zod";
import type { Released } from "../../nouns/indicator.ts";
import { sides } from "../../nouns/role.ts";
import { countedSteps, methods, sayingKinds, wantings } from "./campaign.ts";
import type { Campaign, CampaignListed } from "./campaign.ts";

export const campaignParams = z.object({ campaign: z.uuid().describe("The campaign’s identifier.") });

const named = z.object({ id: z.string(), name: z.string() });
const done = { side: z.enum(sides), on: z.string() };

/** Null where it is hidden. */
const countTold = z
  .custom<Released>()
  .transform((shown) => (shown.mark === "value" ? shown.count : null))
  .pipe(z.number().nullable());

const choiceTold = z.object({
  number: z.number().describe("Which version: each was chosen before the start of the one before it."),
  service: named,
  measure: z.string(),
  communityCode: z.string().describe("As figures count it: an NHS code."),
  wants: z.enum(wantings),
  besides: z.union([z.string(), named]).describe("Whom it is compared with."),
  method: z.enum(methods),
  baselineFrom: z.string(),
  startsOn: z.string(),
  lagMonths: z.number(),
  readUntil: z.string(),
  hopedPercent: z.number().describe("The smallest difference that would be worth it."),
  plan: z.object({
    inputs: z.string(),
    outputs: z.string(),
    outTakes: z.string(),
    outcomes: z.string(),
    impact: z.string(),
  }),
  chosen: z.object({ by: z.string().nullable(), ...done }),
  paper: z.object({ on: z.string(), where: z.string() }).nullable(),
});

const campaignListedTold = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  community: named,
  area: z.string(),
  languages: z.string(),
  channels: z.string(),
  national: z.string().describe("The national campaign it takes up; empty where it is our own."),
  begunOn: z.string(),
  choice: choiceTold.nullable(),
  pence: z.number().nullable().describe("What it cost so far."),
});

const campaignTold = campaignListedTold.extend({
  choices: z.array(choiceTold).readonly(),
  paperAnswer: z.object({ says: z.enum(["yes", "no"]), because: z.string(), ...done }).nullable(),
  materials: z
    .array(
      z.object({
        id: z.string(),
        language: z.string(),
        number: z.number(),
        form: z.string(),
        message: z.string(),
        testedWith: z.string(),
        testedOn: z.string(),
        theySaid: z.string(),
      }),
    )
    .readonly(),
  counted: z
    .array(
      z.object({
        id: z.string(),
        step: z.enum(countedSteps),
        what: z.string(),
        count: countTold.describe("How many; null where it is hidden, as small counts of people are."),
        outOf: countTold.nullable(),
        from: z.string(),
        until: z.string(),
        how: z.string().describe("Who counted, and how."),
        written: z.object({ by: z.string().nullable(), ...done }),
      }),
    )
    .readonly(),
  sayings: z
    .array(
      z.object({
        id: z.string(),
        kind: z.enum([...sayingKinds, "reading"]),
        words: z.string(),
        agrees: z.enum(["yes", "no"]).nullable(),
        ...done,
      }),
    )
    .readonly(),
});

/** For the pages that show one campaign with more beside it. */
export const campaignAnswerOf = <Shown extends { readonly campaign: Campaign }>() =>
  z
    .custom<Shown>()
    .transform(({ campaign }): z.input<typeof campaignTold> => campaign)
    .pipe(campaignTold);

export const listAnswerOf = <Shown extends { readonly campaigns: readonly CampaignListed[] }>() =>
  z
    .custom<Shown>()
    .transform(({ campaigns }): { campaigns: readonly z.input<typeof campaignListedTold>[] } => ({ campaigns }))
    .pipe(z.object({ campaigns: z.array(campaignListedTold).readonly() }));
