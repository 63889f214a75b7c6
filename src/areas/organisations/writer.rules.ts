import type { Actor } from "../../nouns/actor.ts";
import { roleWords } from "../../nouns/role.ts";
import type { Service } from "./service.ts";

/** The role in which somebody writes here, in words. */
export const roleOfWriter = ({ member }: Pick<Actor, "member">): string => {
  const [first] = member?.roles ?? [];
  return first === undefined ? "member of this place" : roleWords[first];
};

/** Everyone may know in what role a profile was written; who wrote it is for the people of the place. */
export const serviceFor = ({ member }: Pick<Actor, "member">, service: Service): Service =>
  member !== null
    ? service
    : { ...service, profile: { ...service.profile, author: { ...service.profile.author, name: null } } };
