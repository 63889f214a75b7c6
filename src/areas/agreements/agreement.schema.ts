import { z } from "zod";
import type { Agreement } from "./agreement.ts";
import { agreementStates } from "./in-force.rules.ts";
import type { AgreementState } from "./in-force.rules.ts";

/** The part of an address that names an agreement. */
export const agreementParams = z.object({ agreement: z.uuid().describe("The agreement's identifier.") });

const party = z.object({ id: z.string(), name: z.string(), isHere: z.boolean() });
const texts = z.array(z.string()).readonly();

export const agreementListed = z.object({
  id: z.string(),
  title: z.string(),
  parties: z.array(party).readonly(),
  state: z.enum(agreementStates),
  startsOn: z.string(),
  endsOn: z.string(),
  endsSoon: z.boolean(),
  reviewDueOn: z.string().nullable(),
  reviewOverdue: z.boolean(),
  waitsFor: texts,
});

const version = z.object({
  number: z.number(),
  title: z.string(),
  purpose: z.string(),
  fields: texts,
  neverShared: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  reviewOn: z.string(),
  because: z.string(),
  writtenAt: z.string(),
  signatures: z
    .array(
      z.object({ organisationId: z.string(), name: z.string().nullable(), role: z.string(), signedAt: z.string() }),
    )
    .readonly(),
  workers: z
    .array(z.object({ name: z.string(), organisationId: z.string(), outSince: z.string().nullable() }))
    .readonly()
    .describe("Empty for whoever may not read who is named."),
  workersCount: z.number(),
});

export const agreementTold = agreementListed.extend({
  withdrawal: z.object({ at: z.string(), forId: z.string(), because: z.string() }).nullable(),
  versionInForce: z.number().nullable().describe("The number of the version that holds today."),
  versions: z.array(version).readonly(),
  reviews: z
    .array(z.object({ organisationId: z.string(), words: z.string(), reviewedOn: z.string(), nextOn: z.string() }))
    .readonly(),
});

/** An agreement as a line of the list: with how it stands on the day of asking. */
export interface AgreementLine {
  readonly id: string;
  readonly title: string;
  readonly parties: Agreement["parties"];
  readonly state: AgreementState;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly endsSoon: boolean;
  readonly reviewDueOn: string | null;
  readonly reviewOverdue: boolean;
  /** Names of the sides that have not signed. */
  readonly waitsFor: readonly string[];
}
