import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import { put, type Break } from "./break.ts";

const checkout = join(import.meta.dirname, "../../..");
const longFile = Array.from({ length: 251 }, (_, at) => `export const line${at} = ${at};`).join("\n");
const longBody = Array.from({ length: 71 }, (_, at) => `  total += ${at};`).join("\n");

const inRoute = (rule: string, text: string): Break => put(rule, { "src/web/route.ts": text });

/** One break for each thing that is left to the linter. */
export const lintBreaks: readonly Break[] = [
  inRoute("max-lines", longFile),
  inRoute(
    "max-lines-per-function",
    `export const sum = (): number => {\n  let total = 0;\n${longBody}\n  return total;\n};\n`,
  ),
  inRoute("max-params", "export const four = (a: 1, b: 2, c: 3, d: 4): unknown => [a, b, c, d];\n"),
  inRoute("no-explicit-any", "export const x: any = 1;\n"),
  inRoute("eqeqeq", "export const same = (a: number, b: number): boolean => a == b;\n"),
  inRoute("ban-ts-comment", '// @ts-nocheck\nexport const x: number = "1";\n'),
  inRoute(
    "consistent-type-imports",
    'import { Place } from "../nouns/place.ts";\nexport const a = (p: Place): string => p.name;\n',
  ),
  put("no-danger", {
    "src/design/card.tsx": 'export const Card = () => <b dangerouslySetInnerHTML={{ __html: "x" }} />;\n',
  }),
];

const found = z.object({ number_of_files: z.number(), diagnostics: z.array(z.object({ code: z.string() })) });

/** The names of the linter's rules that are broken below `root`, by the project's own settings. */
export const lintRulesBroken = (root: string): readonly string[] => {
  const oxlint = join(checkout, "node_modules/oxlint/bin/oxlint");
  const settings = join(checkout, ".oxlintrc.json");
  const { stdout } = spawnSync(process.execPath, [oxlint, "-c", settings, "-f", "json", "src"], {
    cwd: root,
    encoding: "utf8",
  });
  const { number_of_files: files, diagnostics } = found.parse(JSON.parse(stdout));
  if (files === 0) throw new Error("The linter read no file.");
  return diagnostics.map(({ code }) => /\(([^)]+)\)/.exec(code)?.[1] ?? code);
};
