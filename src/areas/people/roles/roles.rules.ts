import { exampleActor } from "../../../nouns/actor.ts";
import type { PolicyExample } from "../../../nouns/permission.ts";
import { roleMeanings, roles, roleWords, sides, sideWords } from "../../../nouns/role.ts";

interface Standing {
  readonly title: string;
  readonly meaning: string;
  readonly may: readonly string[];
}

/** `mayChangeRoles`, “those of an analyst” → “change roles (those of an analyst)”. */
const inWords = ({ policy, words }: PolicyExample): string => {
  const verb = policy
    .replace(/^may/, "")
    .replaceAll(/([A-Z])/g, " $1")
    .trim()
    .toLowerCase();
  return words === "" ? verb : `${verb} (${words})`;
};

/** What each role may do, and each side's keepers, as the policies themselves answer. */
export const standingsOf = (examples: readonly PolicyExample[]): readonly Standing[] => [
  ...roles.map((role) => ({
    title: roleWords[role],
    meaning: roleMeanings[role],
    may: examples.filter(({ ask }) => ask(exampleActor([role])).allowed).map(inWords),
  })),
  ...sides.map((side) => ({
    title: `keeper for ${sideWords[side]}`,
    meaning:
      "Decides together with the other side about what neither may change alone. One can keep a place and also hold a role.",
    may: examples.filter(({ ask }) => ask(exampleActor([], { keepsFor: side })).allowed).map(inWords),
  })),
];
