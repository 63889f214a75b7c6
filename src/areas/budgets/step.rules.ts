import { z } from "zod";
import { readPastDay } from "../../nouns/day.ts";
import { readPence } from "../../nouns/money.ts";
import { readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { advocateSays, budgetSteps, forms, otherWays, payers, reasons, refusers, relevantSays } from "./budget.ts";
import type { BudgetStep, BudgetStepDone, Named, Payer, Reason, Refuser } from "./budget.ts";

/** What must have happened before. What is not here may come at any time. */
const after: Readonly<Partial<Record<BudgetStepDone, readonly BudgetStepDone[]>>> = {
  refused: ["enquired", "asked"],
  offered: ["asked"],
  assessed: ["offered", "another-way"],
  "not-wanted": ["offered", "another-way"],
  "another-way": ["not-wanted", "refused"],
  indicative: ["assessed"],
  planned: ["indicative"],
  provider: ["planned"],
  arranged: ["planned"],
  reviewed: ["arranged"],
};

/**
 * What may be written down next: each step needs what it follows, and any of them may come again.
 * @example mayFollow([{ did: "asked" }]).includes("assessed") // false: no assessment was offered
 */
export function mayFollow(steps: readonly Pick<BudgetStep, "did">[]): readonly BudgetStepDone[] {
  return budgetSteps.filter((did) => {
    const before = after[did];
    return before === undefined || steps.some((step) => before.includes(step.did));
  });
}

/** What a step is asked for beside its day. */
export const choicesOfStep: Readonly<Partial<Record<BudgetStepDone, readonly string[]>>> = {
  "another-way": otherWays,
  advocate: advocateSays,
  provider: relevantSays,
  arranged: forms,
};

/** Words that a step cannot do without, and what to write. */
const wordsNeeded: Readonly<Partial<Record<BudgetStepDone, string>>> = {
  informed: "Write in which language, and how.",
  "not-wanted": "Write why, in the person’s own words. It is an answer, and no failure.",
  reviewed: "Write what came of it, in the person’s own words.",
};

const text = z.string().max(20_000).default("");

export const stepFields = {
  did: text.describe(budgetSteps.join(", ")),
  onDay: text.describe("On which day, where that was earlier; empty for today."),
  byRole: text.describe(`Of a no: who said it: ${refusers.join(", ")}.`),
  reason: text.describe(`Of a no: why: ${reasons.join(", ")}.`),
  choice: text.describe("Of another way, an advocate, who helps, or the money: which."),
  payer: text.describe(`Of the money: who pays: ${payers.join(", ")}.`),
  pounds: text.describe("Of how much it may be in a year, or what was not spent at a review: in pounds."),
  provider: text.describe(
    "Of who helps: an organisation of the directory, by identifier; empty where it is none of them.",
  ),
  words: text.describe("What else is to be said, in the person’s words. No names."),
};
const shape = z.strictObject(stepFields);

export interface StepWritten {
  readonly did: BudgetStepDone;
  readonly on: string;
  readonly byRole: Refuser | null;
  readonly reason: Reason | null;
  readonly choice: string | null;
  readonly pence: number | null;
  readonly payer: Payer | null;
  readonly providerId: string | null;
  readonly words: string;
}

interface Around {
  readonly today: string;
  readonly steps: readonly Pick<BudgetStep, "did" | "on">[];
  readonly organisations: readonly Named[];
}

const oneOf = <Value extends string>(
  sent: string,
  values: readonly Value[],
  problem: { readonly field: string; readonly words: string },
): Result<Value> => {
  const value = values.find((one) => one === sent);
  return value === undefined ? wrong(problem) : found(value);
};

function moneyOf(did: BudgetStepDone, pounds: string): Result<number | null> {
  if (did === "indicative") return readPence(pounds, "pounds");
  return did === "reviewed" && pounds.trim() !== "" ? readPence(pounds, "pounds") : found(null);
}

/** Not before what came before: a step of 2024 is not written behind one of 2026. */
function dayOf(typed: string, { today, steps }: Around): Result<string> {
  const day =
    typed.trim() === "" ? found(today) : readPastDay(typed, { field: "onDay", needed: "Write the day.", today });
  const last = steps.at(-1)?.on ?? "";
  return day.ok && day.value < last
    ? wrong({ field: "onDay", words: "This day is before the step before it. Check the day." })
    : day;
}

function wordsOf(did: BudgetStepDone, sent: string): Result<string> {
  const words = readText(sent, { field: "words", charactersMax: 1000 });
  const needed = wordsNeeded[did];
  return words.ok && words.value === "" && needed !== undefined ? wrong({ field: "words", words: needed }) : words;
}

/** One step, said in full. @practice P27 */
export function stepOf(sent: z.infer<typeof shape>, around: Around): Result<StepWritten> {
  const did = oneOf(sent.did, mayFollow(around.steps), {
    field: "did",
    words: "This cannot come next. Write down first what comes before it.",
  });
  if (!did.ok) return did;
  const isNo = did.value === "refused";
  const choices = choicesOfStep[did.value];
  const byRole: Result<Refuser | null> = isNo
    ? oneOf(sent.byRole, refusers, { field: "byRole", words: "Choose who said it." })
    : found(null);
  const reason: Result<Reason | null> = isNo
    ? oneOf(sent.reason, reasons, { field: "reason", words: "Choose why, or that no reason was given." })
    : found(null);
  const choice: Result<string | null> =
    choices === undefined ? found(null) : oneOf(sent.choice, choices, { field: "choice", words: "Choose which." });
  const payer: Result<Payer | null> =
    did.value === "arranged"
      ? oneOf(sent.payer, payers, { field: "payer", words: "Choose who pays: it says by when to look at it again." })
      : found(null);
  const isKnown = around.organisations.some(({ id }) => id === sent.provider);
  const provider: Result<string | null> =
    did.value !== "provider" || sent.provider === ""
      ? found(null)
      : isKnown
        ? found(sent.provider)
        : wrong({ field: "provider", words: "Choose an organisation of the list, or leave it empty." });
  const pence = moneyOf(did.value, sent.pounds);
  const words = wordsOf(did.value, sent.words);
  const on = dayOf(sent.onDay, around);
  if (!(byRole.ok && reason.ok && choice.ok && payer.ok && provider.ok && pence.ok && words.ok && on.ok))
    return wrong(...problemsOf(byRole, reason, choice, payer, provider, pence, words, on));
  return found({
    did: did.value,
    on: on.value,
    byRole: byRole.value,
    reason: reason.value,
    choice: choice.value,
    pence: pence.value,
    payer: payer.value,
    providerId: provider.value,
    words: words.value,
  });
}
