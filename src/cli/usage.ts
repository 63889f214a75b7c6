import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import type { Result } from "../nouns/result.ts";
import { found, wrong } from "../nouns/result.ts";
import type { Configuration } from "./configuration.ts";
import { configurationOf } from "./configuration.ts";
import type { Io } from "./io.ts";

/** Reads a command's words strictly: an unknown option is told, not passed over. */
export function readArgs<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
): Result<ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>>> {
  try {
    return found(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  } catch (error) {
    const words = error instanceof Error ? (error.message.split(". ")[0] ?? "") : "";
    return wrong({ field: "", words: `${words}.` });
  }
}

/** Exit code 2, with what was wrong and where the help is. */
export function notUnderstood(io: Io, command: string, words: string): number {
  io.err(`${words}\nHow it is used: alongside ${command} --help\n`);
  return 2;
}

/** The configuration, or exit code 2 with every wrong variable named. */
export function configurationOr2(io: Io): Configuration | 2 {
  const configuration = configurationOf(io.environment);
  if (configuration.ok) return configuration.value;
  for (const { words } of configuration.problems) io.err(`${words}\n`);
  return 2;
}
