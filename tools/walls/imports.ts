import "./swc-using.mjs";
import {
  cruise,
  type ICruiseOptions,
  type IReporterOutput,
  type ICruiseResult,
  type IModule,
} from "dependency-cruiser";
import { chainFaults, type Module } from "./chains.ts";
import type { Fault } from "./fault.ts";
import { importRules } from "./import-rules.ts";

export interface ImportsLooked {
  readonly faults: readonly Fault[];
  readonly modules: readonly string[];
  readonly dependencies: number;
}

/** The way the checker reads a tree: with swc, because TypeScript 7 offers no programming interface. */
export const reading: ICruiseOptions = {
  parser: "swc",
  tsPreCompilationDeps: true,
  doNotFollow: { path: "node_modules" },
  exclude: { path: "^(docs/generated|coverage)/" },
  preserveSymlinks: true,
  enhancedResolveOptions: {
    extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    exportsFields: ["exports"],
    conditionNames: ["import", "node", "default", "types"],
  },
};

const isResult = (output: IReporterOutput["output"]): output is ICruiseResult => typeof output !== "string";

/** Reads every import below the folders of `root` and holds them against the rules. */
export const lookAtImports = async (root: string, folders: readonly string[]): Promise<ImportsLooked> => {
  const { output } = await cruise([...folders], {
    ...reading,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: importRules.map((rule) => ({ ...rule })) },
  });
  if (!isResult(output)) throw new Error("The import checker answered with text instead of its findings.");
  const comments = new Map(output.summary.violations.map((one) => [one, sentenceOf(one.rule.name, one.from)]));
  const modules = output.modules.map(asModule);
  const broken = output.summary.violations.map((one) => ({
    rule: one.rule.name,
    file: one.from,
    line: 0,
    words: `imports ${one.to}${one.cycle === undefined ? "" : ` (${one.cycle.map(({ name }) => name).join(" → ")})`}. ${comments.get(one) ?? ""}`,
  }));
  return {
    faults: [...broken, ...chainFaults(modules)],
    modules: modules.map(({ path }) => path).filter((path) => !path.includes("node_modules/")),
    dependencies: output.summary.totalDependenciesCruised ?? 0,
  };
};

/** What is loaded as soon as the file is. */
const asModule = ({ source, dependencies }: IModule): Module => ({
  path: source,
  imports: dependencies
    .filter(({ dependencyTypes }) => !dependencyTypes.some((type) => type === "type-only" || type === "dynamic-import"))
    .map(({ resolved }) => resolved),
});

/** Rules that share a name (one for each area) differ in their sentence: pick the one for this file's folder. */
const sentenceOf = (name: string, from: string): string => {
  const named = importRules.filter((rule) => rule.name === name);
  const fits = named.find((rule) => typeof rule.from["path"] === "string" && new RegExp(rule.from["path"]).test(from));
  return (fits ?? named[0])?.comment ?? "";
};
