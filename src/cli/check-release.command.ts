import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { checkPrinted, type Printed, type Verdict } from "../disclosure/check-printed.ts";
import { smallNumberPolicies, smallNumberPolicyNames } from "../disclosure/policy.ts";
import { found, wrong, type Result } from "../nouns/result.ts";
import type { Command, Io } from "./io.ts";
import { printedFromCsv } from "./release-csv.ts";
import { printedFromJson } from "./release-json.ts";
import { notUnderstood, readArgs } from "./usage.ts";

const help = `Check a table before it is published: can anybody work out what it hides?

Examples
  alongside check-release referrals.csv
  alongside check-release --rule hospital-statistics admissions.csv
  alongside check-release --json release.json

A CSV has a row of headings and a column of labels. A row or column called total, all or everyone is the sum of the others. A
hidden count is *, c, x, -, <5, 1-7 or empty. A column “Indian %” is the share that the count in “Indian” has of the row's total.
A JSON file has cells and constraints, or the lines that were published:
  {"cells": [{"id": "a", "suppressed": true}, {"id": "total", "value": 12}], "constraints": [{"total": "total", "parts": ["a"]}]}
  {"published": [{"expr": {"a": 1, "b": 1}, "op": "=", "value": 12}], "protect": ["a"], "min_width": 3}

Options
  --rule NAME    the rule it was made by: ${smallNumberPolicyNames.join(", ")}
  --values N     how many values must remain possible for a hidden count (5; fewer where the mark itself leaves fewer)
  --json         the answer as JSON

Exit code 0: safe. 1: it leaks, or it cannot be read. 2: not asked correctly.
`;

const bytesMax = 20_000_000;

/** As UTF-8, which is all that is read; else a name in it would be another name, or no number would be one. */
const textIn = (bytes: Uint8Array): Result<string> => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /[^\P{Cc}\t\r\n]/u.test(text)
      ? wrong({ field: "", words: "This file holds control characters, so it is no text. Save it as CSV (UTF-8)." })
      : found(text);
  } catch {
    return wrong({
      field: "",
      words: "This file is not UTF-8. Save it as CSV (UTF-8), or as JSON, and check it again.",
    });
  }
};

/** A table of 400 × 40 takes seconds; many times that would take hours and say nothing meanwhile. */
const countsMax = 20_000;

const notTooMuch = (table: Result<Printed>): Result<Printed> =>
  table.ok && Math.max(table.value.counts.length, table.value.sums.length) > countsMax
    ? wrong({ field: "", words: "This table has over 20,000 counts or sums, more than is checked at once. Split it." })
    : table;

/** Names of a file stand on a screen as they are, but steer nothing there. */
const plain = (words: string): string => words.replaceAll(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");

const ruleOf = (name: string | undefined) => {
  const known = smallNumberPolicyNames.find((one) => one === name);
  return known === undefined ? null : smallNumberPolicies[known];
};

const tableIn = (
  text: string,
  isJson: boolean,
  values: { readonly rule?: string; readonly min: number | null },
): Result<Printed> => {
  const rule = ruleOf(values.rule);
  const least = rule === null ? null : rule.zeroIsShown ? 1 : 0;
  // A rule that hides nothing says nothing of what is hidden.
  const hides = rule !== null && least !== null && rule.hideUnder > least;
  const hiddenRange = hides ? ([least, rule.hideUnder - 1] as const) : null;
  const possible = hiddenRange === null ? 5 : Math.min(rule?.valuesLeft ?? 5, hiddenRange[1] - hiddenRange[0] + 1);
  const valuesMin = values.min ?? (isJson ? null : possible);
  const wanted = { valuesMin, hideUnder: hides ? rule.hideUnder : null };
  return isJson
    ? printedFromJson(text, wanted)
    : printedFromCsv(text, { ...wanted, roundTo: rule?.roundTo ?? 1, hiddenRange });
};

const said = (io: Io, { verdict, counts, toHide }: Verdict): void => {
  if (verdict === "contradiction")
    return io.out("The numbers contradict each other: no true counts fit all of them. Check the totals.\n");
  if (verdict === "safe") return io.out(`Safe: ${counts.length} hidden counts, and none can be worked out.\n`);
  const leaking = counts.filter(({ isLeak }) => isLeak);
  io.out(`It leaks: ${leaking.length} of ${counts.length} hidden counts can be worked out, or nearly.\n`);
  for (const { name, low, high } of leaking)
    io.out(plain(low === high ? `  ${name}: is ${low}\n` : `  ${name}: is ${low} to ${high ?? "any number"}\n`));
  if (toHide === null) io.out("Nothing that could be hidden besides helps: publish less, or over more people.\n");
  else io.out(plain(`Hide these too:\n${toHide.map((name) => `  ${name}\n`).join("")}`));
};

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, { rule: { type: "string" }, values: { type: "string" }, json: { type: "boolean" } });
  if (!read.ok) return notUnderstood(io, "check-release", read.problems[0]?.words ?? "");
  const { positionals, values } = read.value;
  const [name] = positionals;
  if (name === undefined || positionals.length > 1)
    return notUnderstood(io, "check-release", "Name the one file to check.");
  if (values.rule !== undefined && ruleOf(values.rule) === null)
    return notUnderstood(
      io,
      "check-release",
      `There is no rule “${values.rule}”. There are: ${smallNumberPolicyNames.join(", ")}.`,
    );
  const min = values.values === undefined ? null : Number(values.values);
  if (min !== null && !(Number.isInteger(min) && min >= 1 && min <= 1000))
    return notUnderstood(io, "check-release", "--values is a whole number from 1 to 1000.");
  const file = path.resolve(io.folder, name);
  const there = await stat(file).catch(() => null);
  const text =
    there === null || !there.isFile()
      ? wrong({ field: "", words: `There is no file ${name}.` })
      : there.size > bytesMax
        ? wrong({ field: "", words: "This file is over 20 MB, more than is checked at once." })
        : textIn(await readFile(file));
  const asked = { min, ...(values.rule === undefined ? {} : { rule: values.rule }) };
  const table = text.ok ? notTooMuch(tableIn(text.value, /\.json$/iu.test(name), asked)) : text;
  if (!table.ok) {
    if (values.json) io.out(`${JSON.stringify({ verdict: "unreadable", problems: table.problems })}\n`);
    else for (const { words } of table.problems) io.err(`${plain(words)}\n`);
    return 1;
  }
  const verdict = checkPrinted(table.value);
  if (values.json) io.out(`${JSON.stringify(verdict)}\n`);
  else said(io, verdict);
  return verdict.verdict === "safe" ? 0 : 1;
}

export const checkRelease: Command = { help, run };
