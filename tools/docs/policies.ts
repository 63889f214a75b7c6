import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Actor } from "../../src/nouns/actor.ts";
import type { Permission } from "../../src/nouns/permission.ts";
import { people } from "./who-may.ts";

const root = join(import.meta.dirname, "../..");
const permission = z.object({ allowed: z.boolean(), because: z.string() });

type Ask = (actor: Actor) => Permission;
type AnyFunction = (...given: readonly unknown[]) => unknown;
const isFunction = (value: unknown): value is AnyFunction => typeof value === "function";

/** A policy about one thing: an “open proposal”, or nothing where it needs to see none. */
export interface Case {
  readonly words: string;
  readonly ask: Ask;
}

/** A policy as its file exports it, asked about each of its examples. */
export interface Policy {
  readonly name: string;
  readonly path: string;
  /** The function itself: two areas may give the same name to different policies. */
  readonly permit: unknown;
  readonly cases: readonly Case[];
}

const exampleShape = z.object({
  policy: z.custom<AnyFunction>(isFunction),
  words: z.string(),
  ask: z.custom<AnyFunction>(isFunction),
});
type Example = z.infer<typeof exampleShape>;

const asPolicy =
  (ask: AnyFunction): Ask =>
  (actor) =>
    permission.parse(ask(actor));

/** A policy that needs no thing answers everybody without one. */
function answersAlone(ask: AnyFunction): readonly Case[] {
  try {
    for (const { actor } of people) asPolicy(ask)(actor);
    return [{ words: "", ask: asPolicy(ask) }];
  } catch {
    return [];
  }
}

interface Loaded {
  readonly path: string;
  readonly exported: Readonly<Record<string, unknown>>;
}

const load = async (path: string): Promise<Loaded> => ({
  path,
  exported: await import(pathToFileURL(join(root, path)).href),
});

const examplesIn = ({ exported }: Loaded): readonly Example[] =>
  Object.values(exported)
    .filter((value) => Array.isArray(value))
    .flatMap((list) => z.array(exampleShape).safeParse(list).data ?? []);

/** The same function under its first address: what another file passes on is not a second policy. */
const policiesIn = ({ path, exported }: Loaded, examples: readonly Example[]): readonly Policy[] =>
  Object.entries(exported).flatMap(([name, permit]) => {
    if (!/^may[A-Z]/.test(name) || !isFunction(permit)) return [];
    const given = examples.filter(({ policy }) => policy === permit);
    const cases = given.map(({ words, ask }) => ({ words, ask: asPolicy(ask) }));
    return [{ name, path, permit, cases: cases.length > 0 ? cases : answersAlone(permit) }];
  });

/**
 * Every policy there is, asked.
 * @throws where a policy cannot be asked: it needs to see a thing, and its file gives no example of one.
 */
export async function allPolicies(): Promise<readonly Policy[]> {
  const paths = globSync("src/**/*.policy.ts", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  const files = await Promise.all(paths.toSorted().map(load));
  const examples = files.flatMap(examplesIn);
  const all = files.flatMap((file) => policiesIn(file, examples));
  const policies = all.filter(({ permit }, index) => all.findIndex((one) => one.permit === permit) === index);
  const unasked = policies.filter(({ cases }) => cases.length === 0).map(({ name, path }) => `${name} in ${path}`);
  if (unasked.length > 0) throw new Error(`Give each of these an example, exampleFor(…):\n${unasked.join("\n")}`);
  return policies;
}

/** The policy of a route. */
export function policyOf(
  { permit, policy: name }: { readonly permit: unknown; readonly policy: string },
  all: readonly Policy[],
): Policy {
  const found = all.find((one) => one.permit === permit);
  if (found === undefined) throw new Error(`No .policy.ts file exports ${name}, which a route asks.`);
  return found;
}
