import { layers, type Layer } from "./layers.ts";
import { leans, type Lean } from "./leans.ts";

/** A rule as the import checker reads it. */
export interface ImportRule {
  readonly name: string;
  readonly severity: "error";
  readonly comment: string;
  readonly from: Readonly<Record<string, unknown>>;
  readonly to: Readonly<Record<string, unknown>>;
}

const forTests = "/(rehearsal|testing|assert-)[^/]*\\.tsx?$";
const tests = `\\.test\\.tsx?$|${forTests}`;
const error = "error" as const;

/** Types vanish before the program runs: a manifest may name the type of a database without touching a table. */
const typesOnlyFrom: Readonly<Record<string, string>> = {
  "manifests-name-what-is-there": "^src/db/",
  "rules-decide-from-values": "^src/design/languages",
  "schemas-name-shapes": "^src/areas/[^/]+/.*\\.page\\.tsx?$",
};

const ofLayer = (layer: Layer): readonly ImportRule[] => {
  const from = { path: layer.from, pathNot: tests };
  const { name, sentence: comment } = layer;
  const forTypes = typesOnlyFrom[name];
  const ours = [...layer.ours, ...(forTypes === undefined ? [] : [forTypes])];
  const inside: ImportRule = {
    name,
    severity: error,
    comment,
    from,
    to: { path: "^(src|tools|e2e|bench|migrations)/", pathNot: [...ours] },
  };
  const typesOnly: readonly ImportRule[] =
    forTypes === undefined
      ? []
      : [{ name, severity: error, comment, from, to: { path: forTypes, dependencyTypesNot: ["type-only"] } }];
  if (layer.packages === "any") return [inside, ...typesOnly];
  return [inside, ...typesOnly, { name, severity: error, comment, from, to: outside(layer.packages) }];
};

const installed = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"];

/** Everything that is not ours: packages by where they are installed, Node's own modules by their bare names. */
const outside = (packages: readonly string[]): Readonly<Record<string, unknown>> => {
  const allowed = packages.filter((name) => name !== "^node:").map(asInstalled);
  return {
    dependencyTypes: packages.includes("^node:") ? installed : [...installed, "core"],
    ...(allowed.length === 0 ? {} : { pathNot: allowed }),
  };
};

const asInstalled = (name: string): string =>
  name.startsWith("^(node:)?") ? name : `node_modules/${name.replace(/^\^/, "").replace(/[$/]+$/, "")}/`;

const ofLean = ({ area, leansOn }: Lean): ImportRule => ({
  name: "areas-lean-one-way",
  severity: error,
  comment: `${area} may lean on ${leansOn.length === 0 ? "no other area" : leansOn.join(", ")}. The table is tools/walls/leans.ts; change it by decision record.`,
  from: { path: `^src/areas/${area}/`, pathNot: tests },
  to: { path: "^src/areas/[^/]+/", pathNot: `^src/areas/(${[area, ...leansOn].join("|")})/` },
});

const general: readonly ImportRule[] = [
  {
    name: "inside-only-through-index",
    severity: error,
    comment: "Another area's inside is its own business: ask at its front door, index.ts.",
    from: { path: "^src/areas/([^/]+)/", pathNot: tests },
    to: { path: "^src/areas/[^/]+/", pathNot: ["^src/areas/$1/", "^src/areas/[^/]+/index\\.ts$"] },
  },
  {
    name: "inside-only-through-index",
    severity: error,
    comment: "From outside, an area is its manifest (for the contents page) and its front door, index.ts.",
    from: { path: "^src/", pathNot: ["^src/areas/", tests] },
    to: { path: "^src/areas/[^/]+/", pathNot: ["^src/areas/[^/]+/index\\.ts$", "\\.area\\.tsx?$"] },
  },
  {
    name: "only-listed-areas",
    severity: error,
    comment:
      "This area is not in tools/walls/leans.ts. Write there whom it may lean on, above everyone who leans on it.",
    from: { path: `^src/areas/(?!(${leans.map(({ area }) => area).join("|")})/)[^/]+/` },
    to: {},
  },
  {
    name: "sql-only-in-stores",
    severity: error,
    comment: "Only src/db and *.store.ts speak SQL, so row security and happenings cannot be walked around.",
    from: { path: "^src/", pathNot: ["^src/db/", "\\.store\\.ts$", tests] },
    to: { path: "node_modules/(pg|kysely)/" },
  },
  {
    name: "heavy-packages-only-in-workers",
    severity: error,
    comment: "DuckDB loads slowly and can use a lot of memory: only a worker may import it.",
    from: { path: "^src/", pathNot: ["\\.worker\\.ts$", "\\.reader\\.ts$"] },
    to: { path: "node_modules/@duckdb/" },
  },
  {
    name: "no-circles",
    severity: error,
    comment: "These files import each other in a circle, so neither can be read first. Move what both need below both.",
    from: {},
    // A circle of types only vanishes before the program runs.
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "nothing-imports-main",
    severity: error,
    comment: "src/main.ts starts the program; importing it would start it twice.",
    from: { pathNot: "^src/main\\.ts$" },
    to: { path: "^src/main\\.ts$" },
  },
  {
    name: "the-product-stands-without-its-tools",
    severity: error,
    comment: "What people run never imports what only builders run.",
    from: { path: "^src/", pathNot: tests },
    to: { path: "^(tools|e2e|bench)/|\\.test\\.tsx?$" },
  },
  {
    name: "tests-stay-out-of-the-product",
    severity: error,
    comment: "The rehearsal database and what begins with testing or assert- are for tests.",
    from: { path: "^src/", pathNot: tests },
    to: { path: `^src/.*${forTests}` },
  },
  {
    name: "packages-are-declared",
    severity: error,
    comment: "package.json does not name this package, so it may vanish with whatever brought it.",
    from: {},
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "the-product-needs-no-builders-packages",
    severity: error,
    comment: "What people run may not need a development package: it is not installed where Alongside runs.",
    from: { path: "^src/", pathNot: tests },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "imports-lead-somewhere",
    severity: error,
    comment: "No such file or package. Check the path and its extension.",
    from: {},
    to: { couldNotResolve: true },
  },
];

/** Every import rule, each with the sentence that is shown when it is broken. */
export const importRules: readonly ImportRule[] = [...layers.flatMap(ofLayer), ...leans.map(ofLean), ...general];
