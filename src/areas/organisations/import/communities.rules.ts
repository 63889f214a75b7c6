import type { Brought } from "./brought.ts";
import type { CommunityIds } from "./merged.rules.ts";

/** The place's communities by name, in small letters. */
export const communityIds = (
  communities: readonly { readonly id: string; readonly name: string; readonly isHere: boolean }[],
): CommunityIds => new Map(communities.filter(({ isHere }) => isHere).map(({ id, name }) => [name.toLowerCase(), id]));

/** Names of communities that were read and that this place does not have, at most 20. */
export const unknownCommunities = ({ organisations }: Brought, known: CommunityIds): readonly string[] =>
  [
    ...new Set(
      organisations.flatMap(({ content }) =>
        [...content.serves, ...content.ledByCommunities].filter((name) => !known.has(name.toLowerCase())),
      ),
    ),
  ].slice(0, 20);
