import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Actor } from "../../src/nouns/actor.ts";
import type { Permission } from "../../src/nouns/permission.ts";
import { roleMeanings, roles, roleWords } from "../../src/nouns/role.ts";
import type { AppRoute } from "../walls/app-routes.ts";
import { sentencesOf, whoMay } from "./who-may.ts";

const root = join(import.meta.dirname, "../..");
const permission = z.object({ allowed: z.boolean(), because: z.string() });

type Ask = (actor: Actor) => Permission;
type AnyFunction = (...given: readonly unknown[]) => unknown;
const isFunction = (value: unknown): value is AnyFunction => typeof value === "function";

/** A policy about one thing: an “open proposal”, or nothing where it needs to see none. */
interface Case {
  readonly words: string;
  readonly ask: Ask;
}

interface Policy {
  readonly name: string;
  readonly path: string;
  /** None where it needs to see the thing and no example is given. */
  readonly cases: readonly Case[];
}

const asPolicy =
  (ask: AnyFunction): Ask =>
  (actor) =>
    permission.parse(ask(actor));

/** A policy that needs no thing answers everybody without one. */
function answersAlone(ask: AnyFunction): readonly Case[] {
  try {
    whoMay(asPolicy(ask));
    return [{ words: "", ask: asPolicy(ask) }];
  } catch {
    return [];
  }
}

const exampleShape = z.array(
  z.object({ policy: z.string(), words: z.string(), ask: z.custom<AnyFunction>(isFunction) }),
);

async function policiesIn(path: string): Promise<readonly Policy[]> {
  const loaded: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(root, path)).href);
  const examples = exampleShape.parse(loaded["examples"] ?? []);
  return Object.entries(loaded).flatMap(([name, ask]) => {
    if (!/^may[A-Z]/.test(name) || !isFunction(ask)) return [];
    const given = examples.filter(({ policy }) => policy === name);
    const cases = given.map(({ words, ask: askExample }) => ({ words, ask: asPolicy(askExample) }));
    return [{ name, path, cases: cases.length > 0 ? cases : answersAlone(ask) }];
  });
}

const dependsOn = "depends on what is asked for";

/** One case needs no name; of several each says about what. */
function whoWords({ cases }: Policy): string {
  const [only, ...more] = cases;
  if (only === undefined) return dependsOn;
  if (more.length === 0) return whoMay(only.ask);
  return cases.map(({ words, ask }) => `*${words}*: ${whoMay(ask)}`).join("<br>");
}

const cell = (words: string): string => words.replaceAll("|", "\\|");

const tableOf = (routes: readonly AppRoute[], policies: readonly Policy[]): string => {
  const rows = routes.map((route) => {
    const policy = policies.find(({ name }) => name === route.policy);
    const who = policy === undefined ? dependsOn : whoWords(policy);
    return `| ${cell(route.summary)} | ${cell(who)} | ${route.method} \`${route.path}\` |`;
  });
  return ["| What | Who may | Address |", "| --- | --- | --- |", ...rows].join("\n");
};

/** `mayStartPlace` → "may start place". */
const inWords = (name: string): string => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

const reasonsOf = ({ name, path, cases }: Policy): string => {
  const parts = cases.map(({ words, ask }) => {
    const said = sentencesOf(ask).map((sentence) => `- ${sentence}`);
    return words === "" ? said.join("\n") : `*${words}*\n\n${said.join("\n")}`;
  });
  const body = parts.length === 0 ? `It ${dependsOn}.` : parts.join("\n\n");
  return `### Who ${inWords(name)}?\n\n${body}\n\nWritten in \`${path}\`.\n`;
};

const intro = `Written by \`npm run docs\`, which asks each policy; change the policy, not this page.

A person of a place has roles there, and may keep the place for one of its two sides. What a role may do in one place it
may do in that place alone: in another, the same person is a stranger. Roles of people employed to run or buy services
count only once they have proved a second time who they are.`;

/** Who may do what, for a commissioner to read and argue with, asked of the policies themselves. */
export const permissionsPage = async (routes: readonly AppRoute[]): Promise<string> => {
  const paths = globSync("src/**/*.policy.ts", { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
  const policies = (await Promise.all(paths.map(policiesIn))).flat();
  const areas = [...new Set(routes.map(({ area }) => area))];
  const tables = areas.map((area) => {
    const own = routes.filter((route) => route.area === area);
    return `## ${area.slice(0, 1).toUpperCase()}${area.slice(1)}\n\n${tableOf(own, policies)}\n`;
  });
  const standing = roles.map((role) => `- **${roleWords[role]}**: ${roleMeanings[role]}`).join("\n");
  const reasons = policies.map(reasonsOf).join("\n");
  return `# Who may do what\n\n${intro}\n\n## The roles\n\n${standing}\n\n${tables.join("\n")}\n## The reasons, as people read them\n\nThe sentence is the one on the page, on the button that is off, and in the answer to a program.\n\n${reasons}`;
};
