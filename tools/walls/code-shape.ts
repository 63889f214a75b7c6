import { isNode, isTest, nameOf, nodesIn, type CodeFile, type SyntaxNode } from "./tree.ts";
import { wallForCode, type Spot, type Wall } from "./wall.ts";

type Finder = (node: SyntaxNode, file: CodeFile, holders: readonly SyntaxNode[]) => string | null;

const wallOfNodes = (name: string, sentence: string, find: Finder): Wall =>
  wallForCode(name, sentence, (file) =>
    [...nodesIn(file.program)].flatMap(([node, holders]): readonly Spot[] => {
      const found = find(node, file, holders);
      return found === null ? [] : [{ at: node.start, found }];
    }),
  );

const isConst = (node: SyntaxNode): boolean => {
  const annotation = node["typeAnnotation"];
  return isNode(annotation) && annotation.type === "TSTypeReference" && nameOf(annotation["typeName"]) === "const";
};

const noClasses = wallOfNodes("no-classes", "Write functions and frozen values.", (node) =>
  node.type === "ClassDeclaration" || node.type === "ClassExpression" ? "a class" : null,
);

const noAssertions = wallOfNodes(
  "no-type-assertions",
  "Only `as const`. Narrow with a function that checks, or parse with zod, so that a wrong type is found out.",
  (node) => {
    if (node.type === "TSTypeAssertion") return "a type in angle brackets";
    return node.type === "TSAsExpression" && !isConst(node) ? "`as` a type" : null;
  },
);

const noStyles = wallOfNodes(
  "no-style-attributes",
  "The content security policy drops style attributes without a word. Use a class, or an SVG attribute.",
  (node) => (node.type === "JSXAttribute" && nameOf(node["name"]) === "style" ? "a style attribute" : null),
);

const kitShell = /^nhsuk-react-components(\/.*)?$/;
const importedFrom = (node: SyntaxNode): string => {
  const source = node["source"];
  return isNode(source) && typeof source["value"] === "string" ? source["value"] : "";
};

const ownShell = wallOfNodes(
  "own-header-and-footer",
  "The kit's Header draws the NHS logo, which Alongside may not use. Use Shell from src/design.",
  (node) => {
    if (node.type !== "ImportDeclaration" || !kitShell.test(importedFrom(node))) return null;
    if (/(header|footer)/i.test(importedFrom(node).split("/").slice(1).join("/"))) return importedFrom(node);
    const names = (Array.isArray(node["specifiers"]) ? node["specifiers"] : [])
      .filter(isNode)
      .map((one) => nameOf(one["imported"]));
    return names.find((name) => name === "Header" || name === "Footer") ?? null;
  },
);

const mayReadEnvironment =
  /^(src\/main\.ts$|src\/cli\/|src\/db\/rehearsal|tools\/|e2e\/|bench\/|bin\/)|\.test\.tsx?$|\/testing[^/]*\.tsx?$/;

const oneEnvironment = wallOfNodes(
  "environment-only-in-main",
  "src/main.ts reads the environment and hands values in (commands hand in theirs). Take it as an argument.",
  (node, file) => {
    const reads =
      node.type === "MemberExpression" && nameOf(node["object"]) === "process" && nameOf(node["property"]) === "env";
    return reads && !mayReadEnvironment.test(file.path) ? "process.env" : null;
  },
);

const testCall = /^(test|it|describe|suite)\.(only|skip|todo)$/;
const offSwitches = new Set(["skip", "todo", "only"]);

const testsSwitchedOn = wallOfNodes(
  "tests-are-switched-on",
  "A test that never runs proves nothing. Skip only for a named reason that is looked up when it runs.",
  (node, file, holders) => {
    if (!isTest(file.path)) return null;
    if (node.type === "MemberExpression") {
      const path = `${nameOf(node["object"])}.${nameOf(node["property"])}`;
      return testCall.test(path) ? path : null;
    }
    const inCall =
      holders.at(-2)?.type === "CallExpression" &&
      ["test", "it", "describe", "suite"].includes(nameOf(holders.at(-2)?.["callee"]));
    const value = node["value"];
    const always = isNode(value) && value.type === "Literal" && value["value"] !== false;
    return node.type === "Property" && inCall && offSwitches.has(nameOf(node["key"])) && always
      ? `${nameOf(node["key"])}: always`
      : null;
  },
);

const readable = wallForCode("code-can-be-read", "A file that cannot be parsed is checked by nobody.", (file) =>
  file.unreadable.map((found) => ({ at: 0, found })),
);

/** What the code of the whole project may not be made of. */
export const codeShape: readonly Wall[] = [
  readable,
  noClasses,
  noAssertions,
  noStyles,
  ownShell,
  oneEnvironment,
  testsSwitchedOn,
];
