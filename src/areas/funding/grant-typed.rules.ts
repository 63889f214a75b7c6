import { z } from "zod";
import type { Problem, Result } from "../../nouns/result.ts";
import { found } from "../../nouns/result.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import type { GrantSaid } from "./funding.ts";
import { grantFields, grantOf } from "./grant.rules.ts";

/** What a form asks beside what a file of grants says. */
export const grantFormFields = {
  ...grantFields,
  communities: z.union([z.string(), z.array(z.string())]).default([]),
  isPublic: z.string().default("").describe("yes: everyone reads it, and it is in the open list."),
};
const sent = z.strictObject(grantFormFields);
type GrantTyped = z.infer<typeof sent>;

const isUuid = (one: string): boolean => z.uuid().safeParse(one).success;

export const tickedCommunities = ({ communities }: Pick<GrantTyped, "communities">): readonly string[] =>
  tickedOf(communities).filter(isUuid);

export interface GrantAsked {
  readonly said: GrantSaid;
  readonly isPublic: boolean;
  readonly communityIds: readonly string[];
}

export function grantFormOf({ communities, isPublic, ...fields }: GrantTyped): Result<GrantAsked> {
  const said = grantOf(fields);
  if (!said.ok) return said;
  return found({ said: said.value, isPublic: isPublic === "yes", communityIds: tickedCommunities({ communities }) });
}

/** The same organisation, title and day of award, or the same identifier, stands on the list already. */
export const onListAlready: Readonly<Record<string, Problem>> = {
  funding_grant_once: {
    field: "title",
    words: "This is on the list already: the same organisation, title and day, or the same identifier.",
  },
};
