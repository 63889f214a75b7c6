import type { Actor } from "../../../nouns/actor.ts";
import { hasRole } from "../../../nouns/actor.ts";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";

interface Sides {
  readonly one: string;
  readonly other: string;
}

interface Around {
  readonly organisations: readonly { readonly id: string }[];
  readonly ownIds: readonly string[];
  readonly actor: Actor;
}

/** The two sides of a new agreement: two that are here, and one of them one's own. */
export function partiesOf({ one, other }: Sides, { organisations, ownIds, actor }: Around): Result<Sides> {
  const isHere = (id: string): boolean => organisations.some((known) => known.id === id);
  if (!isHere(one)) return wrong({ field: "one", words: "Choose an organisation of the directory." });
  if (!isHere(other)) return wrong({ field: "other", words: "Choose the other organisation, out of the directory." });
  if (one === other)
    return wrong({ field: "other", words: "An agreement is between two. Choose another organisation." });
  const isOwn = ownIds.includes(one) || ownIds.includes(other);
  return isOwn || hasRole(actor, "engagement-lead", "administrator")
    ? found({ one, other })
    : wrong({ field: "one", words: "One of the two must be an organisation that you work for." });
}
