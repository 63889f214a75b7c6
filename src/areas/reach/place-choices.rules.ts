/** What the keepers of a place decide about its figures: the rule for small numbers, and who is compared with. */
import { z } from "zod";
import {
  smallNumberPolicies,
  smallNumberPolicyNames,
  smallNumberPolicyWords,
  type SmallNumberPolicy,
  type SmallNumberPolicyName,
} from "../../disclosure/policy.ts";
import { categoryOf, communityName, groupsOf } from "../communities/index.ts";
import { usualReference } from "./finding.rules.ts";
import { findingFor } from "./finding.rules.ts";
import type { Reference } from "./reference.rules.ts";
import type { ReachTable } from "./table.rules.ts";

const scheme = "nhs-2001-england";

export const smallNumbersChosen = z.strictObject({ value: z.enum(smallNumberPolicyNames, "Choose one of the rules.") });

export const referenceChosen = z.strictObject({
  value: z
    .string("Choose who is compared with.")
    .refine(
      (value) =>
        ["white-british", "everyone", "everyone-else"].includes(value) ||
        categoryOf({ scheme, code: value })?.kind === "group",
      "Choose one of the groups, everyone, or everyone else.",
    ),
});

export const smallNumbersSaid = (name: SmallNumberPolicyName): string => smallNumberPolicyWords[name];

/** What holds while the keepers have not decided. */
export const smallNumbersByDefault: SmallNumberPolicyName = "national-publication";

export const policyOf = (name: SmallNumberPolicyName | undefined): SmallNumberPolicy =>
  smallNumberPolicies[name ?? smallNumbersByDefault];

export const smallNumbersQuestion = {
  kind: "radios",
  label: "Which counts are too small to show?",
  hint: "It holds for every page and file of this place. Counts that others have published already stay as they are.",
  choices: smallNumberPolicyNames.map((value) => ({ value, words: smallNumberPolicyWords[value] })),
} as const;

const referenceWords: Readonly<Record<string, string>> = {
  "white-british": "White British people",
  everyone: "everyone, the community itself included",
  "everyone-else": "everyone else",
};

export const referenceSaid = (reference: Reference): string =>
  referenceWords[reference] ?? `${communityName({ scheme, code: reference }) ?? reference} people`;

const choiceOf = (value: string): { readonly value: string; readonly words: string } => {
  const words = referenceSaid(value);
  return { value, words: `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}` };
};

export const referenceQuestion = {
  kind: "radios",
  label: "Who is every community compared with, unless a reader chooses?",
  hint: "Comparing says how often people come, and not how often they should.",
  choices: [
    ...Object.keys(referenceWords).map(choiceOf),
    ...groupsOf(scheme)
      .filter(({ code }) => code !== "A")
      .map(({ code }) => choiceOf(code)),
  ],
} as const;

export interface ReferenceHere {
  readonly reference: Reference;
  /** Who chose it, and what stood in the way of their choice, as a sentence. */
  readonly because: string;
}

/** The reader's choice, else the keepers', else the usual one; and where the keepers' cannot be used, why not. */
export const referenceHere = (
  table: ReachTable,
  measure: string,
  { asked, kept }: { readonly asked: Reference | undefined; readonly kept: Reference | undefined },
): ReferenceHere => {
  if (asked !== undefined) return { reference: asked, because: "You chose who is compared with." };
  const usual = usualReference(table, measure);
  if (kept === undefined) {
    return {
      reference: usual,
      because: "The keepers of this place have not chosen who is compared with; this is the usual choice.",
    };
  }
  const finding = findingFor(table, { measure, reference: kept });
  if (finding.ok) return { reference: kept, because: "The keepers of this place chose who is compared with." };
  const [problem] = finding.problems;
  return {
    reference: usual,
    because: `The keepers of this place chose ${referenceSaid(kept)}. ${problem?.words ?? ""}`,
  };
};
