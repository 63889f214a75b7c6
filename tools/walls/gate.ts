import { isNode, isTest, nameOf, nodesIn, type CodeFile, type SyntaxNode } from "./tree.ts";
import { wallForCode, type Spot, type Wall } from "./wall.ts";

/**
 * What a person or a program reads. Counts as they were gathered stop before it: pages and routes take `Released`, which the
 * gate in src/disclosure alone can make.
 */
const readByOthers = /^src\/areas\/.*\.(page|route|words|area|command)(\.[a-z]{2,3})?\.tsx?$/;

/** The wizard shows people the file they hold in their own hands; the design page shows made-up counts. */
const ownHands = /^src\/areas\/(datasets|front\/design)\//;

/** Who may ask a cube, whose counts are as they were gathered: stores and rules that hand them to the gate. */
const mayAskCubes = /^src\/areas\/datasets\/|^src\/areas\/reach\/.*\.(store|rules)\.ts$|^bench\//;

/** Who may say that a count is out already: what was sealed into an address, and tables made by hand for tests. */
const mayVouch = /^src\/areas\/reach\/(packed\.rules|hand-made)\.ts$|^src\/disclosure\//;

const importsIn = (file: CodeFile): readonly { readonly node: SyntaxNode; readonly from: string }[] =>
  [...nodesIn(file.program)].flatMap(([node]) => {
    const source = node["source"];
    if (node.type !== "ImportDeclaration" || !isNode(source) || typeof source["value"] !== "string") return [];
    return [{ node, from: source["value"] }];
  });

const namesIn = (node: SyntaxNode): readonly string[] =>
  (Array.isArray(node["specifiers"]) ? node["specifiers"] : []).filter(isNode).map((one) => nameOf(one["imported"]));

const countsOutside = (file: CodeFile): readonly Spot[] => {
  if (isTest(file.path)) return [];
  return importsIn(file).flatMap(({ node, from }): readonly Spot[] => {
    const names = namesIn(node);
    const isOpen = readByOthers.test(file.path) && !ownHands.test(file.path);
    if (isOpen && from.endsWith("/nouns/count.ts")) return [{ at: node.start, found: "a count as it was gathered" }];
    if ((names.includes("readSlice") || names.includes("activityIn")) && !mayAskCubes.test(file.path))
      return [{ at: node.start, found: "a cube's own counts" }];
    if (names.includes("releasedBefore") && !mayVouch.test(file.path))
      return [{ at: node.start, found: "vouching for a count" }];
    return [];
  });
};

const throughTheGate = wallForCode(
  "numbers-leave-through-the-gate",
  "What is shown, sent or saved as a file comes out of releaseTable in src/disclosure, as Released.",
  countsOutside,
);

const saysReleased = (file: CodeFile): readonly Spot[] =>
  file.path.startsWith("src/disclosure/")
    ? []
    : [...nodesIn(file.program)]
        .filter(([node]) => node.type === "TSTypePredicate")
        .filter(([node]) => /\bis\s+(Released|Indicator)\b/.test(file.text.slice(node.start, node.end)))
        .map(([node]) => ({ at: node.start, found: "saying of a count that it was released" }));

const onlyTheGate = wallForCode(
  "only-the-gate-says-released",
  "Whether a count may be shown is for src/disclosure to say; a file that says so itself walks around it.",
  saysReleased,
);

/** Counts reach people through one gate. */
export const gateWalls: readonly Wall[] = [throughTheGate, onlyTheGate];
