import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { AppRoute } from "../walls/app-routes.ts";

const root = join(import.meta.dirname, "../..");
const permission = z.object({ allowed: z.boolean(), because: z.string() });

/** The people a policy is asked about. One line here for each new kind of person. */
const people = [
  { words: "someone at the computer that Alongside runs on", actor: { kind: "someone", fromThisComputer: true } },
  { words: "someone at another computer", actor: { kind: "someone", fromThisComputer: false } },
] as const;

type Ask = (...args: readonly unknown[]) => unknown;
const isAsk = (value: unknown): value is Ask => typeof value === "function";

interface Policy {
  readonly name: string;
  readonly ask: Ask;
  readonly path: string;
}

const policiesIn = async (path: string): Promise<readonly Policy[]> => {
  const loaded: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(root, path)).href);
  return Object.entries(loaded).flatMap(([name, ask]) =>
    /^may[A-Z]/.test(name) && isAsk(ask) ? [{ name, ask, path }] : [],
  );
};

/** A policy that needs to see the thing itself says so here instead of guessing. */
const answerOf = (ask: Ask, actor: unknown): string => {
  try {
    const answer = permission.safeParse(ask(actor));
    if (!answer.success) return "depends on what is asked for";
    return `**${answer.data.allowed ? "yes" : "no"}**: ${answer.data.because}`;
  } catch {
    return "depends on what is asked for";
  }
};

/** `mayStartPlace` → "may start place". */
const inWords = (name: string): string => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

const sectionOf = ({ name, ask, path }: Policy, routes: readonly AppRoute[]): string => {
  const used = routes
    .filter((route) => route.policy === name)
    .map((route) => `${route.method} \`${route.path}\` (${route.summary})`);
  const answers = people.map(({ words, actor }) => `- ${words}: ${answerOf(ask, actor)}`);
  const where = used.length === 0 ? "No address asks this yet." : `Asked by ${used.join("; ")}.`;
  return `## Who ${inWords(name)}?\n\n${answers.join("\n")}\n\n${where} Written in \`${path}\`.\n`;
};

/** Who may do what, in sentences that a commissioner can read and argue with, asked of the policies themselves. */
export const permissionsPage = async (routes: readonly AppRoute[]): Promise<string> => {
  const paths = globSync("src/**/*.policy.ts", { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
  const policies = (await Promise.all(paths.map(policiesIn))).flat();
  const sections = policies.map((policy) => sectionOf(policy, routes));
  return `# Who may do what\n\nWritten by \`npm run docs\`, which asks each policy; change the policy, not this page.\nThe sentence is the one people see on the page and on the disabled button.\n\n${sections.join("\n")}`;
};
