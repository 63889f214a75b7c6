import { z } from "zod";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { localScheme } from "./category-text.rules.ts";
import type { CategoryOfPlace, StepKind } from "./category-of-place.ts";
import { problemsOfLocal } from "./schemes/local-category.rules.ts";
import { categoryOf } from "./schemes/schemes.rules.ts";

const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
const group = z.string().min(1).max(60);
const reasonless = { suggestion: z.uuid().nullable().default(null) };

const parents = z.strictObject({
  "nhs-2001-england": group,
  "census-2021-ew": group,
  "census-2011-ew": group,
  "census-2001-ew": group,
});

const counted = {
  parents,
  /** The NHS group it is counted in, in the place's own totals; null: on a line of its own. */
  localParent: group.nullable(),
  /** What people do not agree on about its parents. */
  contested: z.string().max(2000),
};

const category = z.strictObject({
  code,
  label: z.string().min(1).max(120),
  language: z.string().regex(/^[A-Za-z0-9-]{2,35}$/),
  ...counted,
});

/** One step of the place's own categories, as it is suggested, proposed and carried. */
export const stepShape = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("add"), ...reasonless, category }),
  z.strictObject({ step: z.literal("change-parent"), ...reasonless, code, ...counted }),
  z.strictObject({ step: z.literal("merge"), ...reasonless, from: z.array(code).min(2).max(10), into: category }),
  z.strictObject({ step: z.literal("split"), ...reasonless, from: code, into: z.array(category).min(2).max(10) }),
  z.strictObject({ step: z.literal("retire"), ...reasonless, code }),
]);

export type Step = z.infer<typeof stepShape>;
export type NewCategory = z.infer<typeof category>;

/** The category whose page tells a step best. */
export function leadingCode(step: Step): string {
  if (step.step === "add") return step.category.code;
  if (step.step === "merge") return step.into.code;
  return step.step === "split" ? step.from : step.code;
}

/** A step of one category, ready to be kept. */
export type StepToSave = Omit<CategoryOfPlace, "since" | "scheme">;

interface Carried {
  readonly because: string;
  readonly proposalId: string | null;
}

const problem = (field: string, words: string): Problem => ({ field, words });

/**
 * What a step does to the categories: a row for each category it touches. Nothing that was is changed, so every total of
 * the past can be worked out again.
 *
 * - `categories`: every category the place ever had, as its newest step left it.
 * - Returns the rows, or what no longer fits: a category that ended meanwhile, a code that is taken, a parent that is none.
 */
export function rowsOfStep(
  categories: readonly CategoryOfPlace[],
  step: Step,
  { because, proposalId }: Carried,
): Result<readonly StepToSave[]> {
  const problems = problemsOfStep(categories, step);
  if (problems.length > 0) return wrong(...problems);
  const nextNumber = (one: string): number => (categories.find((before) => before.code === one)?.number ?? 0) + 1;
  const base = { because, proposalId, step: step.step, cameFrom: [], became: [], inForce: true };
  const ended = (one: string, became: readonly string[]): readonly StepToSave[] =>
    categories
      .filter((before) => before.code === one)
      .map((before) => ({ ...kept(before), ...base, number: nextNumber(one), inForce: false, became }));
  const begun = (one: NewCategory, cameFrom: readonly string[]): StepToSave => ({
    ...one,
    ...base,
    number: nextNumber(one.code),
    cameFrom,
  });
  switch (step.step) {
    case "add":
      return found([begun(step.category, [])]);
    case "retire":
      return found(ended(step.code, []));
    case "merge": {
      const gone = step.from.filter((one) => one !== step.into.code);
      return found([...gone.flatMap((one) => ended(one, [step.into.code])), begun(step.into, step.from)]);
    }
    case "split": {
      const became = step.into.map((one) => one.code);
      const gone = became.includes(step.from) ? [] : ended(step.from, became);
      return found([...gone, ...step.into.map((one) => begun(one, [step.from]))]);
    }
    case "change-parent": {
      const { parents, localParent, contested } = step;
      return found(
        categories
          .filter((before) => before.code === step.code)
          .map((before) => ({
            ...kept(before),
            ...base,
            parents,
            localParent,
            contested,
            number: nextNumber(step.code),
          })),
      );
    }
  }
}

const kept = ({ since: _since, scheme: _scheme, ...rest }: CategoryOfPlace): StepToSave => rest;

/** What stands in the way of a step as things are now; nothing where it fits. */
export function problemsOfStep(categories: readonly CategoryOfPlace[], step: Step): readonly Problem[] {
  switch (step.step) {
    case "add":
      return [...newOnly(categories, [step.category]), ...placed(step.category)];
    case "retire":
      return inForceOnly(categories, [step.code]);
    case "change-parent": {
      const before = categories.find((one) => one.code === step.code);
      return [...inForceOnly(categories, [step.code]), ...placed({ ...step, label: before?.label ?? step.code })];
    }
    case "merge":
      return [
        ...distinctOnly(step.from),
        ...inForceOnly(categories, step.from),
        ...(step.from.includes(step.into.code) ? [] : newOnly(categories, [step.into])),
        ...placed(step.into),
      ];
    case "split":
      return [
        ...distinctOnly(step.into.map((one) => one.code)),
        ...inForceOnly(categories, [step.from]),
        ...newOnly(
          categories,
          step.into.filter((one) => one.code !== step.from),
        ),
        ...step.into.flatMap(placed),
      ];
  }
}

const placed = (one: Pick<NewCategory, "parents" | "localParent" | "label"> & { readonly code: string }) => [
  ...problemsOfLocal({ scheme: localScheme, code: one.code, label: one.label, parents: one.parents }),
  ...(one.localParent === null || categoryOf({ scheme: "nhs-2001-england", code: one.localParent })?.kind === "group"
    ? []
    : [problem("localParent", `“${one.localParent}” is no group of the NHS list. Choose one, or a line of its own.`)]),
];

const inForceOnly = (categories: readonly CategoryOfPlace[], codes: readonly string[]): readonly Problem[] =>
  codes
    .filter((one) => !categories.some((before) => before.code === one && before.inForce))
    .map((one) =>
      problem(
        "category",
        one === ""
          ? "Choose a category of this place."
          : `“${one}” is not a category of this place today. Choose one that is.`,
      ),
    );

const newOnly = (categories: readonly CategoryOfPlace[], wanted: readonly NewCategory[]): readonly Problem[] =>
  wanted.flatMap(({ code: one, label }) => {
    const before = categories.find((other) => other.code === one || (other.inForce && sameName(other.label, label)));
    return before === undefined
      ? []
      : [
          problem(
            "label",
            `This place has or had a category “${before.label}”. Change that one, or write another name.`,
          ),
        ];
  });

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const distinctOnly = (codes: readonly string[]): readonly Problem[] =>
  new Set(codes).size === codes.length
    ? []
    : [problem("category", "The same category stands there twice. Name each once.")];

/** What was done to a category, in a word or three. */
export const stepWords: Readonly<Record<StepKind, string>> = {
  add: "added",
  "change-parent": "parents changed",
  merge: "merged",
  split: "split",
  retire: "retired",
};
