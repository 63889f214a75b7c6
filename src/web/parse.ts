import type { core, z } from "zod";
import type { Problem, Result } from "../nouns/result.ts";
import { found, wrong } from "../nouns/result.ts";

type RawIssue = core.$ZodRawIssue;

const kindsInWords: Readonly<Record<string, string>> = {
  string: "words",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a set of fields",
};

const amountInWords = (issue: { readonly origin: string }, amount: number | bigint): string =>
  issue.origin === "string" ? `${amount} characters` : issue.origin === "array" ? `${amount} entries` : `${amount}`;

/** A sentence for what a schema found wrong, where the schema has none of its own. */
function sentenceFor(issue: RawIssue): string {
  const missing = issue.input === undefined;
  switch (issue.code) {
    case "invalid_type":
      return missing
        ? "This is missing. Fill it in."
        : `This must be ${kindsInWords[issue.expected] ?? issue.expected}. Change it.`;
    case "too_small":
      return `This must be at least ${amountInWords(issue, issue.minimum)}. Change it.`;
    case "too_big":
      return `This must be at most ${amountInWords(issue, issue.maximum)}. Shorten it.`;
    case "unrecognized_keys":
      return "There is no such field here. Leave it out.";
    case "invalid_value":
      return missing
        ? "Choose one of the answers."
        : `This must be one of: ${issue.values.map(String).join(", ")}. Choose one of them.`;
    default:
      return missing ? "This is missing. Fill it in." : "This is not in a form that can be read here. Check it.";
  }
}

/** Unknown fields are one issue with several names; people get one problem for each. */
function problemsOf(issue: core.$ZodIssue): readonly Problem[] {
  const place = issue.path.map(String);
  if (issue.code !== "unrecognized_keys") return [{ field: place.join("."), words: issue.message }];
  return issue.keys.map((key) => ({ field: [...place, key.slice(0, 60)].join("."), words: issue.message }));
}

/** Reads one part of a request by its schema. Never throws for what somebody sent. */
export function readBy<Value>(schema: z.ZodType<Value>, sent: unknown): Result<Value> {
  const outcome = schema.safeParse(sent, { error: sentenceFor });
  return outcome.success ? found(outcome.data) : wrong(...outcome.error.issues.flatMap(problemsOf).slice(0, 100));
}
