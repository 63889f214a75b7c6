import { exampleActor } from "../../../nouns/actor.ts";
import type { Actor } from "../../../nouns/actor.ts";
import type { Policy, PolicyExample } from "../../../nouns/permission.ts";
import { roleMeanings, roles, roleWords, sides, sideWords } from "../../../nouns/role.ts";

interface Standing {
  readonly title: string;
  readonly meaning: string;
  readonly may: readonly string[];
}

/** `mayChangeRoles` → “change roles”. */
const verbOf = ({ name }: Policy): string =>
  name
    .replace(/^may/, "")
    .replaceAll(/([A-Z])/g, " $1")
    .trim()
    .toLowerCase();

/** Each policy once: by itself where it always says yes, else with what it says yes to: “change roles (of others)”. */
const whatMay = (examples: readonly PolicyExample[], actor: Actor): readonly string[] => {
  const said = [...Map.groupBy(examples, ({ policy }) => policy)].flatMap(([policy, asked]) => {
    const allowed = asked.filter(({ ask }) => ask(actor).allowed);
    if (allowed.length === 0) return [];
    const to = allowed.length === asked.length ? "" : ` (${allowed.map(({ words }) => words).join("; ")})`;
    return [`${verbOf(policy)}${to}`];
  });
  return [...new Set(said)];
};

/** What each role may do, and each side's keepers, as the policies themselves answer. */
export const standingsOf = (examples: readonly PolicyExample[]): readonly Standing[] => [
  ...roles.map((role) => ({
    title: roleWords[role],
    meaning: roleMeanings[role],
    may: whatMay(examples, exampleActor([role])),
  })),
  ...sides.map((side) => ({
    title: `keeper for ${sideWords[side]}`,
    meaning:
      "Decides together with the other side about what neither may change alone. One can keep a place and also hold a role.",
    may: whatMay(examples, exampleActor([], { keepsFor: side })),
  })),
];
