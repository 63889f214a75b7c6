import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Break } from "./breaking/break.ts";
import { codeBreaks } from "./breaking/code-breaks.ts";
import { importBreaks } from "./breaking/import-breaks.ts";
import { lintBreaks, lintRulesBroken } from "./breaking/lint-breaks.ts";
import { smallHouse, type House } from "./breaking/small-house.ts";
import { chainRules } from "./chains.ts";
import { inWords } from "./fault.ts";
import { importRules } from "./import-rules.ts";
import { circlesIn } from "./leans.ts";
import { look, lookAtFiles, walls } from "./look.ts";

/**
 * Breaks every rule on purpose, one at a time, in a small house of its own: each must be noticed by the rule that it
 * breaks. A rule that no break here names fails too, so a new rule cannot come without proof that it bites.
 */
const breaks: readonly Break[] = [...importBreaks, ...codeBreaks];

const build = (house: House): string => {
  const root = mkdtempSync(join(tmpdir(), "alongside-walls-"));
  for (const [path, text] of Object.entries(house)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

const oneByOne = new Set(walls.map(({ name }) => name));

/** Following imports is slow, so it is left out where the rule looks at one file at a time. */
const rulesBrokenIn = async (house: House, rule?: string): Promise<ReadonlyMap<string, string>> => {
  const root = build(house);
  try {
    const faults = rule !== undefined && oneByOne.has(rule) ? lookAtFiles(root) : (await look(root)).faults;
    return new Map(faults.map((fault) => [fault.rule, inWords(fault)]));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

const missed: string[] = [];

for (const [, words] of await rulesBrokenIn(smallHouse)) missed.push(`The unbroken house was blamed: ${words}`);

for (const one of breaks) {
  const noticed = await rulesBrokenIn(one.house, one.rule);
  if (!noticed.has(one.rule)) {
    const changed = Object.keys(one.house).filter((path) => one.house[path] !== smallHouse[path]);
    missed.push(
      `${one.rule} did not notice the break in ${changed.join(", ")} (noticed: ${[...noticed.keys()].join(", ") || "nothing"}).`,
    );
  }
}

for (const { rule, house } of lintBreaks) {
  const root = build(house);
  if (!lintRulesBroken(root).includes(rule)) missed.push(`The linter's ${rule} did not notice its break.`);
  rmSync(root, { recursive: true, force: true });
}

const circle = [
  { area: "places", leansOn: ["reach"] },
  { area: "reach", leansOn: ["places"] },
];
if (circlesIn(circle).length !== 1) missed.push("A circle in the table of leans was not noticed.");

const bitten = new Set(breaks.map(({ rule }) => rule));
for (const name of new Set([...importRules, ...chainRules, ...walls].map((rule) => rule.name))) {
  if (!bitten.has(name)) missed.push(`${name} has no break here: nothing shows that it bites.`);
}

for (const words of missed) console.error(words);
console.log(
  `${breaks.length + lintBreaks.length + 1} breaks of ${bitten.size} rules and the linter; ${missed.length} missed`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
