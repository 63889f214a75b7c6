import type { z } from "zod";
import type { Problem } from "../../../nouns/result.ts";

const kindsOfValue: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number, without a currency sign",
  array: "a list",
  object: "an object with fields",
  boolean: "true or false",
};
const formats: Readonly<Record<string, string>> = {
  guid: "an identifier, such as ac148810-d857-441c-9679-408f346de14b",
  uuid: "an identifier, such as ac148810-d857-441c-9679-408f346de14b",
  url: "a whole web address, such as https://example.org",
  email: "an email address",
  datetime: "a moment, such as 2026-03-15T10:30:45Z",
};

type Issue = z.core.$ZodIssue;

const wordsOf = (issue: Issue, value: unknown): string => {
  if (value === undefined) return "is missing, and the standard needs it.";
  if (value === null) return "holds null. Where nothing is known the field is left out.";
  if (issue.code === "invalid_type") return `must be ${kindsOfValue[issue.expected] ?? issue.expected}.`;
  if (issue.code === "invalid_value") return `must be one of: ${issue.values.map(String).join(", ")}.`;
  if (issue.code === "invalid_format") return `must be ${formats[issue.format] ?? "written in another form"}.`;
  return "cannot be read.";
};

const inside = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (within, part) =>
      typeof within === "object" && within !== null
        ? Object.entries(within).find(([name]) => name === String(part))?.[1]
        : undefined,
    value,
  );

/** What must be put right, each with the path of its field: `cost_options/0/amount`. At most 50. */
export const problemsOfFields = (error: z.ZodError, value: unknown): readonly Problem[] =>
  error.issues.slice(0, 50).map((issue) => {
    const field = issue.path.map(String).join("/");
    return { field, words: `${field === "" ? "This" : field} ${wordsOf(issue, inside(value, issue.path))}` };
  });

const clean = (text: string): string => text.replaceAll("\u0000", "").toWellFormed();

/** The value with every text and every name of a field as one that can be kept: without NUL and halves of letters. */
export const wellWritten = (value: unknown): unknown => {
  if (typeof value === "string") return clean(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(wellWritten);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [clean(name), wellWritten(part)]));
};

/** The value without its nulls, and where they stood: a null where nothing is known is no reason to lose the rest. */
export const withoutNulls = (
  value: unknown,
  path: readonly string[] = [],
): { readonly value: unknown; readonly nullsAt: readonly string[] } => {
  if (typeof value !== "object" || value === null) return { value, nullsAt: [] };
  const parts = Object.entries(value).map(([name, part]) =>
    part === null
      ? { name, kept: false, value: null, nullsAt: [[...path, name].join("/")] }
      : { name, kept: true, ...withoutNulls(part, [...path, name]) },
  );
  const nullsAt = parts.flatMap((part) => part.nullsAt);
  const kept = parts.filter((part) => part.kept);
  return {
    value: Array.isArray(value)
      ? kept.map((part) => part.value)
      : Object.fromEntries(kept.map((part) => [part.name, part.value])),
    nullsAt,
  };
};

/** That a field holds null, said of each. */
export const nullProblems = (nullsAt: readonly string[]): readonly Problem[] =>
  nullsAt.slice(0, 50).map((field) => ({
    field,
    words: `${field} holds null. It was read as if the field were left out, as the standard wants it.`,
  }));

/** The parts of lists inside a value in which something is wrong: `attributes/0` for `attributes/0/id`. */
const partsAt = (error: z.ZodError): ReadonlySet<string> =>
  new Set(
    error.issues.flatMap(({ path }) => {
      const last = path.findLastIndex((part) => typeof part === "number");
      return last < 0
        ? []
        : [
            path
              .slice(0, last + 1)
              .map(String)
              .join("/"),
          ];
    }),
  );

/** A value without those parts of its lists in which something is wrong. */
export const withoutParts = (value: unknown, error: z.ZodError): unknown => {
  const wrongAt = partsAt(error);
  const kept = (part: unknown, path: string): unknown => {
    if (typeof part !== "object" || part === null) return part;
    const at = (name: string): string => (path === "" ? name : `${path}/${name}`);
    const entries = Object.entries(part).filter(([name]) => !wrongAt.has(at(name)));
    const each = entries.map(([name, inner]) => [name, kept(inner, at(name))] as const);
    return Array.isArray(part) ? each.map(([, inner]) => inner) : Object.fromEntries(each);
  };
  return kept(value, "");
};
