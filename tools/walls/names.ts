import { isNode, nameOf, nodesIn, type CodeFile, type SyntaxNode } from "./tree.ts";
import { lineAt } from "./tree.ts";
import { wallForCode, type Spot, type Wall } from "./wall.ts";

const emptyWords = new Set(["data", "info", "manager", "helper", "helpers", "util", "utils"]);

/** `rowData` → row, data; `MAX_INFO` → max, info. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.toLowerCase());

const declaredBy: Readonly<Record<string, string>> = {
  VariableDeclarator: "id",
  FunctionDeclaration: "id",
  TSTypeAliasDeclaration: "id",
  TSInterfaceDeclaration: "id",
  TSPropertySignature: "key",
};

const declaredIn = (node: SyntaxNode): readonly SyntaxNode[] => {
  const key = declaredBy[node.type];
  const named = key === undefined ? [] : [node[key]];
  const params = Array.isArray(node["params"]) ? node["params"] : [];
  return [...named, ...params].filter(isNode).filter((one) => nameOf(one) !== "");
};

const emptyNamesIn = (file: CodeFile): readonly Spot[] =>
  [...nodesIn(file.program)]
    .flatMap(([node]) => declaredIn(node))
    .filter((one) => wordsOf(nameOf(one)).some((word) => emptyWords.has(word)))
    .map((one) => ({ at: one.start, found: `the name ${nameOf(one)}` }));

const emptyNames = wallForCode(
  "names-say-something",
  "data, info, manager, helper and util say nothing. Name it as the people who use it would.",
  emptyNamesIn,
);

const roomWithoutName = /(^|\/)(utils?|helpers?|common|services|lib|misc)(\/|\.[a-z.]+$)/;

/** The folder of a screen is its address, which people chose: `/{place}/services` lists what people use. */
const screensIn = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => {
    const folder = /^(src\/areas\/.*?([^/]+)\/)\2\.route\.tsx?$/.exec(path)?.[1];
    return folder === undefined ? [] : [folder];
  });

const rooms: Wall = {
  name: "rooms-have-names",
  sentence:
    "A room called utils becomes the attic. One screen's code lives in its folder, two screens' in the area, a rule for two areas in nouns.",
  look: (tree) => {
    const screens = screensIn(tree.paths);
    return tree.paths
      .filter((path) => /^(src|tools|e2e|bench|migrations)\//.test(path) && roomWithoutName.test(path))
      .filter((path) => !screens.some((folder) => path.startsWith(folder)))
      .map((file) => ({ rule: rooms.name, file, line: 0, words: rooms.sentence }));
  },
};

const known = "rules|policy|store|reader|worker|schema|words|area|command|job";
const inAnArea = new RegExp(
  `(/index\\.ts|/[^/.]+\\.ts|\\.(${known})(\\.[a-z]{2,3})?\\.ts|\\.(page|route)\\.tsx?|\\.test\\.tsx?|/README\\.md|/device/([a-z]+\\.js|tsconfig\\.json)|\\.(json|csv|sql))$`,
);

const layersInNames: Wall = {
  name: "the-suffix-is-the-layer",
  sentence: `In an area a file is a noun (name.ts) or says its layer: ${known.replaceAll("|", ", ")}, page or route (.tsx). What runs on a device is in a folder device.`,
  look: (tree) =>
    tree.paths
      .filter((path) => path.startsWith("src/areas/") && path.split("/").length > 3 && !inAnArea.test(path))
      .map((file) => ({ rule: layersInNames.name, file, line: 0, words: layersInNames.sentence })),
};

const kebab: Wall = {
  name: "files-are-kebab-case",
  sentence: "File and folder names are lower case with hyphens, so that they are the same on every computer.",
  look: (tree) =>
    tree.code
      .filter(({ path }) => !/^[a-z0-9.\-/]+$/.test(path))
      .map(({ path: file }) => ({ rule: kebab.name, file, line: 0, words: kebab.sentence })),
};

const lintHole = /(oxlint|eslint)-disable(?!.*--\s*\S)|@ts-(ignore|nocheck)/;

const lintHoles = wallForCode("rules-are-not-waved-away", "Switching a rule off needs its reason after `--`.", (file) =>
  file.comments
    .filter(({ value }) => lintHole.test(value))
    .map(({ start }) => ({ at: start, found: file.text.split("\n")[lineAt(file.text, start) - 1]?.trim() ?? "" })),
);

/** What files, folders and things may be called. */
export const names: readonly Wall[] = [emptyNames, rooms, layersInNames, kebab, lintHoles];
