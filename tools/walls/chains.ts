import type { Fault } from "./fault.ts";

/** A module and what it imports when the program runs (types only and imports on demand left out). */
export interface Module {
  readonly path: string;
  readonly imports: readonly string[];
}

/** A rule about chains of imports: what must not be reached, however many files lie between. */
export interface ChainRule {
  readonly name: string;
  readonly comment: string;
  readonly from: RegExp;
  readonly never: RegExp;
  /** Where a chain ends: what lies behind is held by rules of its own. */
  readonly trusts: RegExp | null;
}

export const chainRules: readonly ChainRule[] = [
  {
    name: "values-never-reach-the-database",
    comment: "A decision reaches the database, the web or a file by this chain. Hand the value in instead.",
    from: /\.(rules|policy)\.ts$|^src\/(nouns|stats|disclosure)\//,
    never: /^src\/(db|web|cli)\/|\.(store|reader|worker|route)\.tsx?$|node_modules\/(pg|kysely|fastify|@duckdb)\//,
    trusts: /^src\/areas\/[^/]+\/index\.ts$/,
  },
  {
    name: "heavy-parts-wait-until-needed",
    comment: "Starting the server would load DuckDB by this chain. Start a worker, or import on demand.",
    from: /^src\/(main|app|areas)\.ts$|\.(route|command)\.tsx?$/,
    never: /node_modules\/@duckdb\//,
    trusts: null,
  },
];

/** The shortest chain from a file to something that the rule forbids, or null. */
const chainFrom = (start: string, rule: ChainRule, modules: ReadonlyMap<string, Module>): readonly string[] | null => {
  const waiting: (readonly string[])[] = [[start]];
  const seen = new Set([start]);
  for (let chain = waiting.shift(); chain !== undefined; chain = waiting.shift()) {
    const last = chain.at(-1) ?? start;
    if (last !== start && rule.never.test(last)) return chain;
    if (last !== start && rule.trusts?.test(last) === true) continue;
    for (const next of modules.get(last)?.imports ?? []) {
      if (!seen.has(next)) waiting.push([...chain, next]);
      seen.add(next);
    }
  }
  return null;
};

/** Each file that reaches what its layer must not reach, with the chain. */
export const chainFaults = (modules: readonly Module[]): readonly Fault[] => {
  const byPath = new Map(modules.map((one) => [one.path, one]));
  return chainRules.flatMap((rule) =>
    modules
      .filter(({ path }) => rule.from.test(path) && !/\.test\.tsx?$/.test(path))
      .flatMap(({ path: file }) => {
        const chain = chainFrom(file, rule, byPath);
        return chain === null
          ? []
          : [{ rule: rule.name, file, line: 0, words: `${chain.join(" → ")}. ${rule.comment}` }];
      }),
  );
};
