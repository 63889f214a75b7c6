import type { LineCount } from "./line.ts";

/** The counts of an import in the words and the order in which people want to know them. */
export interface ImportSummary {
  readonly organisations: number;
  readonly offerings: number;
  readonly copies: number;
  readonly newOnes: number;
  readonly same: number;
  /** Perhaps here, and nobody has said yet. */
  readonly toChoose: number;
  readonly differing: number;
  readonly refused: number;
  readonly outcomes: Readonly<Record<"added" | "filled" | "replaced" | "kept" | "left-out" | "waiting", number>>;
}

export function summaryOf(counts: readonly LineCount[]): ImportSummary {
  const sum = (of: (count: LineCount) => boolean): number =>
    counts.filter(of).reduce((total, { lines }) => total + lines, 0);
  const isRead = ({ standing }: LineCount): boolean => standing !== "refused";
  const became = (outcome: string): number => sum((one) => one.outcome === outcome);
  return {
    organisations: sum((one) => one.kind === "organisation" && isRead(one)),
    offerings: sum((one) => one.kind === "offering"),
    copies: counts.reduce((total, { copies }) => total + copies, 0),
    newOnes: sum(({ standing }) => standing === "new"),
    same: sum(({ standing }) => standing === "same"),
    toChoose: sum(({ standing, choice, outcome }) => standing === "near" && choice === null && outcome === null),
    differing: sum(({ standing }) => standing === "differs"),
    refused: sum(({ standing }) => standing === "refused"),
    outcomes: {
      added: became("added"),
      filled: became("filled"),
      replaced: became("replaced"),
      kept: became("kept"),
      "left-out": became("left-out"),
      waiting: sum((one) => one.outcome === null && isRead(one)),
    },
  };
}

export const choiceOf = (line: number, choice: string): string => `${line}:${choice}`;

const written = /^(\d{1,6}):(ours|theirs|another|leave)$/u;
type Choice = "ours" | "theirs" | "another" | "leave";
const choices: readonly Choice[] = ["ours", "theirs", "another", "leave"];

/** What was chosen for which line, of what a form sends: `12:ours`. What is no choice is passed over. */
export const choicesSent = (sent: readonly string[]): ReadonlyMap<number, Choice> =>
  new Map(
    sent.flatMap((one) => {
      const [, line = "", choice] = written.exec(one) ?? [];
      const known = choices.find((each) => each === choice);
      return known === undefined ? [] : [[Number(line), known] as const];
    }),
  );
