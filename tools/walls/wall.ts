import type { Fault } from "./fault.ts";
import { lineAt, type CodeFile, type Tree } from "./tree.ts";

/** A rule about the whole tree, with the sentence that goes with it. */
export interface Wall {
  readonly name: string;
  readonly sentence: string;
  readonly look: (tree: Tree) => readonly Fault[];
}

/** One place in a file where a rule is broken: where, and what was found there. */
export interface Spot {
  readonly at: number;
  readonly found: string;
}

/** A rule that looks at one code file at a time. */
export const wallForCode = (name: string, sentence: string, spotsIn: (file: CodeFile) => readonly Spot[]): Wall => ({
  name,
  sentence,
  look: (tree) =>
    tree.code.flatMap((file) =>
      spotsIn(file).map(({ at, found }) => ({
        rule: name,
        file: file.path,
        line: lineAt(file.text, at),
        words: `${found}. ${sentence}`,
      })),
    ),
});
