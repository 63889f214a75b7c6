import { isTest, nameOf, nodesIn, isNode, type CodeFile, type SyntaxNode } from "./tree.ts";
import { wallForCode, type Spot, type Wall } from "./wall.ts";

// What src/disclosure does in a worker waits and is told the time; it decides nothing.
const pureFolders = /^src\/(nouns|stats|disclosure)\/(?!large\/)/;
const pureSuffixes = /^src\/.*\.(rules|policy)\.ts$/;
const nounsOfAnArea = /^src\/areas\/[^/]+\/(.+\/)?(?!index\.ts)[^/.]+\.ts$/;

/** Files that may hold only decisions on values. */
export const mustBePure = (path: string): boolean =>
  !isTest(path) && (pureFolders.test(path) || pureSuffixes.test(path) || nounsOfAnArea.test(path));

const theWorldOutside = new Set([
  "Date",
  "Promise",
  "crypto",
  "performance",
  "process",
  "fetch",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "console",
  "globalThis",
  "require",
]);
const askedOfTheWorld = new Set(["Math.random", "Temporal.Now"]);

const spotOf = (node: SyntaxNode, holders: readonly SyntaxNode[]): string | null => {
  if (node["async"] === true) return "an async function";
  if (node.type === "AwaitExpression") return "await";
  if (node.type === "ImportExpression") return "import()";
  if (node.type === "ClassDeclaration" || node.type === "ClassExpression") return "a class";
  if (node.type === "MemberExpression") {
    const path = `${nameOf(node["object"])}.${nameOf(node["property"])}`;
    return askedOfTheWorld.has(path) ? path : null;
  }
  if (node.type !== "Identifier" || !theWorldOutside.has(nameOf(node))) return null;
  return isOwnName(node, holders.at(-1)) ? null : nameOf(node);
};

/** `x.process` and `{ process: 1 }` name something of ours, not the world's. */
const isOwnName = (node: SyntaxNode, holder: SyntaxNode | undefined): boolean => {
  if (holder === undefined) return false;
  if (holder.type === "MemberExpression") return holder["property"] === node && holder["computed"] === false;
  const isKey =
    ["Property", "TSPropertySignature", "TSMethodSignature"].includes(holder.type) && holder["key"] === node;
  return isKey && holder["shorthand"] !== true;
};

const spotsIn = (file: CodeFile): readonly Spot[] => {
  if (!mustBePure(file.path) || !isNode(file.program)) return [];
  return [...nodesIn(file.program)].flatMap(([node, holders]) => {
    const found = spotOf(node, holders);
    return found === null ? [] : [{ at: node.start, found }];
  });
};

export const purity: Wall = wallForCode(
  "decisions-are-pure",
  "A decision depends only on the values it is given: no clock, chance, waiting, network, environment or class. Hand the value in.",
  spotsIn,
);
