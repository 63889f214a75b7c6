import { z } from "zod";
import { readName, readNeeded } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { tickedOf } from "../../nouns/ticked.ts";

export const text = z.string().default("");
export const ticked = z.union([z.string(), z.array(z.string())]).default("");
export type Sent<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;

/** A whole number between two, as people type it. */
export const readWhole = (
  typed: string,
  {
    field,
    min,
    max,
    words,
  }: { readonly field: string; readonly min: number; readonly max: number; readonly words: string },
): Result<number> =>
  /^\d{1,4}$/.test(typed.trim()) && Number(typed) >= min && Number(typed) <= max
    ? found(Number(typed))
    : wrong({ field, words });

/** One of some, or what to do. */
export const oneOf = <Value extends string>(
  values: readonly Value[],
  typed: string,
  problem: { readonly field: string; readonly words: string },
): Result<Value> => {
  const chosen = values.find((one) => one === typed);
  return chosen === undefined ? wrong(problem) : found(chosen);
};

export const networkFields = {
  name: text.describe("What the network is called."),
  purpose: text.describe("What it is for, in its own words."),
  organisation: text.describe("Who runs it: the organisation’s identifier."),
  communities: ticked.describe("Which communities it is of: their identifiers."),
  superviseesMost: text.describe("How many people one supervisor has at most."),
};

export interface NetworkWritten {
  readonly name: string;
  readonly purpose: string;
  readonly organisationId: string;
  readonly communityIds: readonly string[];
  readonly superviseesMost: number;
}

interface Around {
  readonly organisationIds: readonly string[];
  readonly communityIds: readonly string[];
}

/** A network as it is kept, or all that must be put right. */
export function networkOf(sent: Sent<typeof networkFields>, around: Around): Result<NetworkWritten> {
  const name = readName(sent.name, { field: "name", of: "the network", charactersMax: 200 });
  const purpose = readNeeded(sent.purpose, { field: "purpose", charactersMax: 2000, needed: "Write what it is for." });
  const organisation = oneOf(around.organisationIds, sent.organisation, {
    field: "organisation",
    words: "Choose the organisation that runs it.",
  });
  const communityIds = [...new Set(tickedOf(sent.communities))].filter((id) => around.communityIds.includes(id));
  const communities =
    communityIds.length === 0 ? wrong({ field: "communities", words: "Tick the communities it is of." }) : found(null);
  const most = readWhole(sent.superviseesMost, {
    field: "superviseesMost",
    min: 1,
    max: 50,
    words: "Write a number from 1 to 50.",
  });
  if (!(name.ok && purpose.ok && organisation.ok && communities.ok && most.ok))
    return wrong(...problemsOf(name, purpose, organisation, communities, most));
  return found({
    name: name.value,
    purpose: purpose.value,
    organisationId: organisation.value,
    communityIds,
    superviseesMost: most.value,
  });
}
