import { createHash } from "node:crypto";
import { isNode, nameOf, nodesIn, type CodeFile, type SyntaxNode } from "./tree.ts";
import { wallForCode, type Spot } from "./wall.ts";

/** Identifiers as a page may hold them, always the same ones, so that the wall itself never falls by chance. */
const identifiers: readonly string[] = Array.from({ length: 20_000 }, (_, at) =>
  createHash("sha256")
    .update(String(at))
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-a$4-$5"),
);
const manyIdentifiers = identifiers.join(" ");

/** A pattern that every identifier holds fails at once and is no matter of luck; one that some hold is. */
const isLuck = (found: (text: string) => boolean): boolean =>
  found(manyIdentifiers) && identifiers.some((identifier) => !found(identifier));

const argumentOf = (call: SyntaxNode, at: number): unknown =>
  Array.isArray(call["arguments"]) ? call["arguments"][at] : undefined;

/** How a literal pattern or text is looked for; null for whatever is worked out when the test runs. */
const searchFor = (node: unknown): ((text: string) => boolean) | null => {
  if (!isNode(node) || node.type !== "Literal") return null;
  const { value } = node;
  if (value instanceof RegExp) {
    const once = new RegExp(value.source, value.flags.replaceAll(/[gy]/g, ""));
    return (text) => once.test(text);
  }
  return typeof value === "string" ? (text) => text.includes(value) : null;
};

/** What a call forbids a text to hold: `assert.doesNotMatch(text, pattern)`, `!text.includes(words)`. */
const forbiddenBy = (node: SyntaxNode, holder: SyntaxNode | undefined): unknown => {
  if (node.type !== "CallExpression" || !isNode(node["callee"])) return undefined;
  const name = nameOf(node["callee"]["property"]);
  if (name === "doesNotMatch") return argumentOf(node, 1);
  const isDenied = holder?.type === "UnaryExpression" && holder["operator"] === "!";
  if (isDenied && name === "includes") return argumentOf(node, 0);
  return isDenied && name === "test" ? node["callee"]["object"] : undefined;
};

const isOfTests = (path: string): boolean => /\.test\.tsx?$|^e2e\/|(^|\/)rehearsal[^/]*\.tsx?$/.test(path);

const spotsIn = (file: CodeFile): readonly Spot[] =>
  !isOfTests(file.path)
    ? []
    : [...nodesIn(file.program)].flatMap(([node, holders]): readonly Spot[] => {
        const search = searchFor(forbiddenBy(node, holders.at(-1)));
        return search !== null && isLuck(search)
          ? [{ at: node.start, found: "Forbids what an identifier may hold" }]
          : [];
      });

/** A test that is red by the draw of an identifier is worse than none: it teaches people to run it again. */
export const noLuck = wallForCode(
  "tests-leave-nothing-to-luck",
  "Pages hold identifiers drawn by lot. Write more of what must not stand there: \\b203\\b, “>203<”, “203 people”.",
  spotsIn,
);
