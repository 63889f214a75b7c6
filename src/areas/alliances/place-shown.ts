import type { Actor, PlaceHere } from "../../nouns/actor.ts";
import { roleWords } from "../../nouns/role.ts";
import type { AllianceListed } from "./alliance.ts";

/** The place of a page that only a place has. */
export function placeShown({ place }: { readonly place: PlaceHere | null }): PlaceHere {
  if (place === null) throw new Error("A page of a place was drawn without its place.");
  return place;
}

/** What every form of this area is drawn with. */
export const formShown = <Language>(view: {
  readonly place: PlaceHere | null;
  readonly language: Language;
  readonly key: string;
}) => ({ place: placeShown(view), language: view.language, idempotencyKey: view.key });

/** The way down to the pages of alliances. */
export const trail = (
  { slug, name }: PlaceHere,
  ...more: readonly { readonly href: string; readonly words: string }[]
) => [{ href: `/${slug}`, words: name }, { href: `/${slug}/alliances`, words: "Alliances" }, ...more] as const;

export const titleOf = ({ one, other }: Pick<AllianceListed, "one" | "other">): string =>
  `${one.name} and ${other.name}`;

/** Who asks, as the database knows them. Only asked where a policy has let in members alone. */
export const personOf = ({ member }: Pick<Actor, "member">): string => member?.personId ?? "";

/** The role in which somebody writes here, in words. */
export const roleOf = ({ member }: Pick<Actor, "member">): string => {
  const [first] = member?.roles ?? [];
  return first === undefined ? "member of this place" : roleWords[first];
};
