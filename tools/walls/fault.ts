/** One broken rule: which, where, and a sentence that says what was found and what to do. */
export interface Fault {
  readonly rule: string;
  readonly file: string;
  /** Counted from 1; 0 where the fault belongs to the whole file. */
  readonly line: number;
  readonly words: string;
}

/** One line for people and editors: `src/a.ts:12 rule-name — sentence`. */
export const inWords = (fault: Fault): string =>
  `${fault.file}${fault.line > 0 ? `:${fault.line}` : ""}  ${fault.rule} — ${fault.words}`;
