import type { Actor } from "../../nouns/actor.ts";
import { roleWords } from "../../nouns/role.ts";
import type { Author } from "./community.ts";

/** The role in which somebody writes here, in words, kept beside what they wrote: roles change, what was said stays. */
export const roleOfWriter = ({ member }: Pick<Actor, "member">): string => {
  const [first] = member?.roles ?? [];
  if (first !== undefined) return roleWords[first];
  if (member?.keepsFor === "community") return "keeper for the community side";
  return member?.keepsFor === "statutory" ? "keeper for services and councils" : "member of this place";
};

/** Everyone may know in what role something was said; who said it is for the people of the place. */
export const authorFor = ({ member }: Pick<Actor, "member">, author: Author): Author =>
  member === null ? { ...author, personId: null, name: null } : author;
