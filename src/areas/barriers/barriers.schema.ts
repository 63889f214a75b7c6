import { z } from "zod";
import { roles } from "../../nouns/role.ts";
import { priorities, shownAs, sources, standings, stepsDone, whoseWords } from "./barrier.ts";
import { domains, equities, registers } from "./risk.ts";

export const barrierParams = z.object({ barrier: z.uuid().describe("The barrier’s identifier.") });
export const riskParams = z.object({ risk: z.uuid().describe("The risk’s identifier.") });

export const text = z.string().max(20_000).default("");
export const several = z.union([z.string(), z.array(z.string())]).default("");
export const idOrNothing = z.union([z.literal(""), z.uuid()]).default("");

/** What was ticked, one or several. */
export const listOf = (sent: string | readonly string[]): readonly string[] =>
  [sent].flat().filter((one) => one !== "");

export const named = z.object({ id: z.string(), name: z.string() });

/** As the database puts several together. */
export const namedKept = z.array(named).readonly();
export const bandsKept = z.array(z.object({ from: z.number(), words: z.string() })).readonly();

export const stepsKept = z
  .array(
    z.object({
      number: z.number(),
      did: z.enum(stepsDone),
      words: z.string(),
      priority: z.enum(priorities).nullable(),
      to: named.nullable(),
      joined: named.nullable(),
      metOn: z.string().nullable(),
      there: z.array(z.enum(roles)).readonly(),
      risk: named.nullable(),
      byId: z.string().nullable(),
      by: z.string().nullable(),
      onDay: z.string(),
    }),
  )
  .readonly();

/** A barrier as a line of a list. */
export const barrierTold = z.object({
  id: z.string(),
  title: z.string(),
  standing: z.enum(standings),
  isOverdue: z.boolean().describe("Past its day, and no meeting of senior managers had it."),
  raisedOn: z.string(),
  dueOn: z.string().describe("By which day it has to be on the managers’ table. It never moves."),
  tabledOn: z.string().nullable(),
  service: named.nullable(),
  raisedBy: z.string().nullable().describe("As whoever raised it wants to be shown; null where nobody is named."),
});

/** A step, without who stands behind it by identifier. */
export const stepTold = z.object({
  number: z.number(),
  did: z.enum(stepsDone),
  words: z.string(),
  priority: z.enum(priorities).nullable(),
  joined: named.nullable(),
  metOn: z.string().nullable(),
  there: z.array(z.enum(roles)).readonly().describe("Who was at the meeting, by role."),
  risk: named.nullable(),
  onDay: z.string(),
});

export const wholeTold = barrierTold.extend({
  words: z.string(),
  getting: z.string(),
  whoseWords: z.enum(whoseWords),
  shownAs: z.enum(shownAs),
  source: z.enum(sources),
  about: named.nullable(),
  communities: z.array(named).readonly(),
  steps: z.array(stepTold).readonly(),
});

const share = z.object({ number: z.number(), all: z.number() });

export const figuresTold = z.object({
  tabledInTime: share.describe("On the managers’ table by the day, of those whose day is over or that managers had."),
  medianDays: z.number().nullable(),
  tabled: z.number(),
  closedWithEvidence: share,
  answered: share
    .nullable()
    .describe("Of those who were told and said whether it answers. Null where fewer than ten said so."),
});

const scored = z.object({ consequence: z.number(), likelihood: z.number(), score: z.number(), band: z.string() });

export const riskTold = z.object({
  id: z.string(),
  title: z.string(),
  register: z.enum(registers),
  domain: z.enum(domains),
  equity: z.enum(equities),
  initial: scored,
  current: scored,
  target: scored,
  owner: named.nullable(),
  reviewOn: z.string(),
  isReviewOverdue: z.boolean(),
  isClosed: z.boolean(),
  actionsOpen: z.number(),
});

const scoreKept = z.object({ consequence: z.number(), likelihood: z.number() });
/** As the database puts a review, and the actions of a risk, together. */
export const reviewKept = scoreKept.extend({
  number: z.number(),
  target: scoreKept,
  controls: z.string(),
  gaps: z.string(),
  owner: named.nullable(),
  reviewOn: z.string(),
  isClosed: z.boolean(),
  because: z.string(),
  by: z.string().nullable(),
  onDay: z.string(),
});
export const actionsKept = z
  .array(
    z.object({
      id: z.string(),
      riskId: z.string(),
      what: z.string(),
      owner: named.nullable(),
      dueOn: z.string(),
      doneOn: z.string().nullable(),
      evidence: z.string(),
    }),
  )
  .readonly();
