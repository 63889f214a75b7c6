import { dirname, join, normalize } from "node:path";
import type { Fault } from "./fault.ts";
import { lineAt, type TextFile, type Tree } from "./tree.ts";
import type { Wall } from "./wall.ts";

const link = /\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g;

/** `## What it is for` → `what-it-is-for`, as the usual Markdown viewers make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[`*_]/g, "")
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+\s+(.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ""));

const isAlive = (tree: Tree, from: TextFile, target: string): boolean => {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? from.path : normalize(join(dirname(from.path), file)).replace(/\/$/, "");
  const there =
    tree.paths.includes(path) ||
    tree.paths.some((one) => one.startsWith(`${path}/`)) ||
    path.startsWith("docs/generated");
  if (!there || anchor === undefined) return there;
  const text = tree.documents.find((one) => one.path === path)?.text;
  return text === undefined || anchorsIn(text).includes(anchor);
};

const linksIn = (tree: Tree, file: TextFile): readonly Fault[] =>
  [...file.text.matchAll(link)]
    .map((match) => ({ target: match[1] ?? "", at: match.index }))
    .filter(({ target }) => !/^[a-z]+:/i.test(target) && !isAlive(tree, file, target))
    .map(({ target, at }) => ({
      rule: links.name,
      file: file.path,
      line: lineAt(file.text, at),
      words: `${target} leads nowhere. ${links.sentence}`,
    }));

const links: Wall = {
  name: "links-are-alive",
  sentence: "Mend the link or write the page.",
  look: (tree) => tree.documents.flatMap((file) => linksIn(tree, file)),
};

const headings = ["## Context", "## Decision", "## Consequences", "## Checked by"];
const statusLine = /^Status: (proposed|accepted|superseded by \[?\d{4})/m;

const wrongWith = (file: TextFile, all: readonly TextFile[]): readonly string[] => {
  const number = /docs\/adr\/(\d{4})-[a-z0-9-]+\.md$/.exec(file.path)?.[1];
  if (number === undefined) return ["A decision record is called NNNN-verb-phrase.md."];
  const twins = all.filter(({ path }) => path !== file.path && path.startsWith(`docs/adr/${number}-`));
  return [
    ...twins.map(({ path }) => `The number ${number} is also that of ${path}. Give the newer one the next number.`),
    ...headings
      .filter((heading) => !file.text.includes(`${heading}\n`))
      .map((heading) => `The heading "${heading}" is missing.`),
    ...(statusLine.test(file.text) ? [] : ["It needs a line `Status: proposed`, `accepted` or `superseded by NNNN`."]),
    ...(file.text.split("\n").length > 70 ? ["A decision record fits on one page (70 lines)."] : []),
  ];
};

const decisions: Wall = {
  name: "decisions-are-recorded",
  sentence: "Decision records share one shape and have a number each.",
  look: (tree) => {
    const all = tree.documents.filter(({ path }) => path.startsWith("docs/adr/") && !path.endsWith("README.md"));
    return all.flatMap((file) =>
      wrongWith(file, all).map((words) => ({ rule: decisions.name, file: file.path, line: 0, words })),
    );
  },
};

const shortMap: Wall = {
  name: "the-map-stays-short",
  sentence: "ARCHITECTURE.md is a map: 200 lines at most. Put the detail beside what it describes.",
  look: (tree) =>
    tree.documents
      .filter(({ path, text }) => path === "ARCHITECTURE.md" && text.split("\n").length > 200)
      .map(({ path: file }) => ({ rule: shortMap.name, file, line: 0, words: shortMap.sentence })),
};

const npmRun = /npm run ([a-z0-9:-]+)/g;

/** A document that names a script which package.json lacks sends people into a wall. */
const commands: Wall = {
  name: "commands-in-documents-exist",
  sentence: "package.json has no such script.",
  look: (tree) =>
    tree.documents.flatMap((file) =>
      [...file.text.matchAll(npmRun)]
        .filter(([, name]) => !tree.scripts.includes(name ?? ""))
        .map((match) => ({
          rule: commands.name,
          file: file.path,
          line: lineAt(file.text, match.index),
          words: `${match[0]}. ${commands.sentence}`,
        })),
    ),
};

/** What the documents must keep to. */
export const documentWalls: readonly Wall[] = [links, decisions, shortMap, commands];
