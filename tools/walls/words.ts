import type { Fault } from "./fault.ts";
import { isTest, lineAt, type TextFile, type Tree } from "./tree.ts";
import type { Wall } from "./wall.ts";

interface Phrase {
  readonly pattern: RegExp;
  readonly words: string;
}

const unkind: readonly Phrase[] = [
  { pattern: /\bBAME\b|\bBME\b/g, words: "Say ethnic minorities, or the community's own name" },
  { pattern: /\bnon-?\s?whites?\b/gi, words: "Say who people are, not who they are not" },
  { pattern: /\bhard[- ]to[- ]reach\b/gi, words: "Nobody is. Say which service has not reached whom" },
];

const undone: readonly Phrase[] = [
  {
    pattern: /\b(TODO|FIXME|XXX|HACK)\b/g,
    words: "Finish it, or write what is missing as a sentence people can judge",
  },
  { pattern: /\bcoming soon\b|\blorem ipsum\b|\bnot (yet )?implemented\b/gi, words: "Leave it out until it is there" },
];

const ofOneMachine: readonly Phrase[] = [
  {
    pattern: /(?<![\w.~-])\/(work|tmp|root|home|Users)\/[\w.]/g,
    words: "A path of one computer is wrong on every other",
  },
  {
    pattern: /\b(issues?|pull request|PR)\s*#?\d+\b/gi,
    words: "The reason belongs here in words; numbers elsewhere are lost",
  },
  {
    pattern: /\bregistry\.npmjs\.org\b|\bnpm\.pkg\.github\.com\b/g,
    words: "Say the package's name; where it comes from is the machine's business",
  },
];

/** What these walls forbid has to be spelled out in them and in the script that breaks them. */
const spellsItOut = /^tools\/walls\//;
const readByPeople =
  /\.(words|page|policy|route)(\.[a-z]{2,3})?\.tsx?$|^src\/design\/.*\.tsx?$|^docs\/|^[A-Z]+\.md$|README\.md$/;

/** In a document, words in backticks are shown, not said. */
const said = ({ path, text }: TextFile): string =>
  path.endsWith(".md") ? text.replace(/```[\s\S]*?```|`[^`\n]*`/g, (shown) => shown.replace(/[^\n]/g, " ")) : text;

const texts = (tree: Tree): readonly TextFile[] =>
  [...tree.code, ...tree.documents].filter(({ path }) => !spellsItOut.test(path));

const faultsIn = (rule: string, file: TextFile, phrases: readonly Phrase[]): readonly Fault[] =>
  phrases.flatMap(({ pattern, words }) =>
    [...said(file).matchAll(pattern)].map((match) => ({
      rule,
      file: file.path,
      line: lineAt(file.text, match.index),
      words: `"${match[0].trim()}". ${words}.`,
    })),
  );

const kindWords: Wall = {
  name: "words-are-kind",
  sentence: "Words that people read call nobody by what they lack.",
  look: (tree) =>
    texts(tree)
      .filter(({ path }) => readByPeople.test(path) && !isTest(path))
      .flatMap((file) => faultsIn(kindWords.name, file, unkind)),
};

const finished: Wall = {
  name: "nothing-left-undone",
  sentence: "What is not there is not promised in the code.",
  look: (tree) => texts(tree).flatMap((file) => faultsIn(finished.name, file, undone)),
};

const anyMachine: Wall = {
  name: "speaks-of-itself-alone",
  sentence: "The project holds no paths, numbers or hosts of the place where it was made.",
  look: (tree) => texts(tree).flatMap((file) => faultsIn(anyMachine.name, file, ofOneMachine)),
};

/** What may be written. */
export const wordWalls: readonly Wall[] = [kindWords, finished, anyMachine];
