import { z } from "zod";
import { readName, readText } from "../../../nouns/name.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { CategoryOfPlace, StepKind } from "../category-of-place.ts";
import { nationalSchemes } from "../schemes/schemes.rules.ts";
import { problemsOfStep, stepShape } from "../step.rules.ts";
import type { NewCategory, Step } from "../step.rules.ts";

const text = z.string().default("");

export const stepKinds = ["add", "change-parent", "merge", "split", "retire"] as const satisfies readonly StepKind[];
export const labelFields = ["label", "label2", "label3"] as const;
export const fromFields = ["category", "category2", "category3"] as const;
/** In place of an NHS group: the category stands on a line of its own in the place's totals. */
export const ownLine = "own-line";

/** A step as a form or a program sends it. Which fields are read depends on the step. */
export const stepFields = {
  step: z.enum(stepKinds, "Choose what should happen."),
  label: text.describe("The name of the new category (add, merge, split)."),
  label2: text.describe("The second new one (split)."),
  label3: text.describe("The third new one (split)."),
  language: z.string().default("en").describe("The language of the names, as a tag."),
  category: text.describe("The code of the category it is about (all but add)."),
  category2: text.describe("The second one (merge)."),
  category3: text.describe("The third one (merge)."),
  "parent-nhs-2001-england": text,
  "parent-census-2021-ew": text,
  "parent-census-2011-ew": text,
  "parent-census-2001-ew": text,
  localParent: z.string().default(ownLine).describe(`The NHS group it is counted in here, or ${ownLine}.`),
  contested: text.describe("What people do not agree on."),
};
const fields = z.strictObject(stepFields);
export type StepSent = z.infer<typeof fields>;

interface Around {
  readonly categories: readonly CategoryOfPlace[];
  /** What to make a code from where a name has no Latin letter: different for each suggestion. */
  readonly spare: string;
}

/** What was sent as a step that fits what is there now, or everything that must be put right. */
export function stepOf(sent: StepSent, around: Around): Result<Step> {
  const problems: Problem[] = [];
  const taken = <Value>(result: Result<Value>, instead: Value): Value => {
    if (result.ok) return result.value;
    problems.push(...result.problems);
    return instead;
  };
  const before = around.categories.find(({ code }) => code === sent.category);
  const counted = countedOf(sent);
  const contested = taken(readText(sent.contested, { field: "contested", charactersMax: 2000 }), "");
  const category = (field: (typeof labelFields)[number], more: Omit<NewCategory, "code" | "label" | "language">) => {
    const label = taken(readName(sent[field], { field, of: "the category", charactersMax: 120 }), "");
    const code = codeOf(label, `${around.spare}-${labelFields.indexOf(field) + 1}`);
    return { code, label, language: sent.language, ...more };
  };
  const step = rawStep({ sent, before, category, counted: { ...counted, contested } });
  if (problems.length > 0) return wrong(...problems);
  const fits = problemsOfStep(around.categories, step);
  if (fits.length > 0) return wrong(...distinct(fits));
  const read = stepShape.safeParse(step);
  return read.success
    ? found(read.data)
    : wrong({ field: "language", words: "Choose the language of the name from the list." });
}

interface Raw {
  readonly sent: StepSent;
  readonly before: CategoryOfPlace | undefined;
  readonly counted: Omit<NewCategory, "code" | "label" | "language">;
  readonly category: (
    field: (typeof labelFields)[number],
    more: Omit<NewCategory, "code" | "label" | "language">,
  ) => NewCategory;
}

function rawStep({ sent, before, counted, category }: Raw): Step {
  switch (sent.step) {
    case "add":
      return { step: "add", suggestion: null, category: category("label", counted) };
    case "retire":
      return { step: "retire", suggestion: null, code: sent.category };
    case "change-parent":
      return { step: "change-parent", suggestion: null, code: sent.category, ...counted };
    case "merge": {
      const from = fromFields.map((field) => sent[field]).filter((code) => code !== "");
      return {
        step: "merge",
        suggestion: null,
        from: from.length > 1 ? from : [sent.category, sent.category2],
        into: category("label", counted),
      };
    }
    case "split": {
      // The parts begin where the whole was; each can be moved by a step of its own.
      const inherited = before ?? { ...counted };
      const { parents, localParent, contested } = inherited;
      const parts = labelFields.filter((field, at) => at < 2 || sent[field].trim() !== "");
      return {
        step: "split",
        suggestion: null,
        from: sent.category,
        into: parts.map((field) => category(field, { parents, localParent, contested })),
      };
    }
  }
}

const countedOf = (sent: StepSent): Pick<NewCategory, "parents" | "localParent"> => ({
  parents: {
    "nhs-2001-england": sent["parent-nhs-2001-england"],
    "census-2021-ew": sent["parent-census-2021-ew"],
    "census-2011-ew": sent["parent-census-2011-ew"],
    "census-2001-ew": sent["parent-census-2001-ew"],
  },
  localParent: sent.localParent === ownLine || sent.localParent === "" ? null : sent.localParent,
});

/** A short code that says what it is where the name has Latin letters: “Kashmiri” is kashmiri. */
export function codeOf(label: string, spare: string): string {
  const bare = label.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const letters = [...bare].filter((one) => /[\p{L}\p{N}]/u.test(one));
  const latin = letters.filter((one) => /[a-z0-9]/.test(one));
  if (latin.length * 2 < letters.length) return spare;
  const words = bare.replaceAll(/['’]/g, "").replaceAll(/[^a-z0-9]+/g, "-");
  return words.slice(0, 60).replaceAll(/^-+|-+$/g, "") || spare;
}

const distinct = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(
    (one, at) => problems.findIndex(({ field, words }) => field === one.field && words === one.words) === at,
  );

/** How a category stands, as the fields of the form that changes its groups. */
export const fieldsOfCategory = (category: CategoryOfPlace): Readonly<Record<string, string>> => ({
  category: category.code,
  language: category.language,
  localParent: category.localParent ?? ownLine,
  contested: category.contested,
  ...Object.fromEntries(nationalSchemes.map((scheme) => [`parent-${scheme}`, category.parents[scheme]])),
});
