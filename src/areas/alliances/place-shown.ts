import type { Actor } from "../../nouns/actor.ts";
import { roleWords } from "../../nouns/role.ts";
import type { AllianceListed } from "./alliance.ts";
import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of alliances. */
export const trail = trailTo("alliances", "Alliances");

export const titleOf = ({ one, other }: Pick<AllianceListed, "one" | "other">): string =>
  `${one.name} and ${other.name}`;

/** Who asks, as the database knows them. Only asked where a policy has let in members alone. */
export const personOf = ({ member }: Pick<Actor, "member">): string => member?.personId ?? "";

/** The role in which somebody writes here, in words. */
export const roleOf = ({ member }: Pick<Actor, "member">): string => {
  const [first] = member?.roles ?? [];
  return first === undefined ? "member of this place" : roleWords[first];
};
