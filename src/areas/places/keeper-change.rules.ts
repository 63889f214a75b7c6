import { z } from "zod";
import { readName } from "../../nouns/name.ts";
import type { Problem } from "../../nouns/result.ts";
import { sides, sideWords } from "../../nouns/role.ts";
import type { Side } from "../../nouns/role.ts";
import type { KeeperNow } from "./outcome.rules.ts";

/** What a proposal to change keepers holds. */
export const keeperChange = z.discriminatedUnion("change", [
  z.strictObject({
    change: z.literal("add"),
    person: z.uuid("Choose the person."),
    side: z.enum(sides, "Choose the side."),
    namedBy: z.string("Write who names them.").transform((typed, context) => {
      const read = readName(typed, {
        field: "namedBy",
        of: "who names them: an organisation, a network",
        charactersMax: 400,
      });
      if (read.ok) return read.value;
      for (const { words } of read.problems) context.addIssue(words);
      return z.NEVER;
    }),
  }),
  z.strictObject({ change: z.literal("end"), person: z.uuid("Choose the person.") }),
]);

export type KeeperChange = z.infer<typeof keeperChange>;

/** As a sentence; the page puts in the name. */
export const keeperChangeWords = (change: KeeperChange): string =>
  change.change === "add"
    ? `@${change.person} becomes a keeper for ${sideWords[change.side]}, named by ${change.namedBy}.`
    : `@${change.person} no longer keeps this place.`;

/** What no longer fits: the person left, is a keeper already, or the place would have no keeper at all. */
export function keeperChangeProblems(
  change: KeeperChange,
  person: { readonly keepsFor: Side | null } | undefined,
  keepers: readonly KeeperNow[],
): readonly Problem[] {
  const problem = (words: string): readonly Problem[] => [{ field: "person", words }];
  if (person === undefined) return problem("This person does not belong to the place any more. Choose somebody else.");
  if (change.change === "add")
    return person.keepsFor === null
      ? []
      : problem(`This person already keeps the place, for ${sideWords[person.keepsFor]}. One person keeps one side.`);
  if (person.keepsFor === null) return problem("This person does not keep the place. There is nothing to end.");
  return keepers.some(({ personId }) => personId !== change.person)
    ? []
    : problem("This is the last keeper of the place. Propose another keeper first.");
}
