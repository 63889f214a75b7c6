/** A change that no test can notice, and why: the same number comes out either way. */
export interface Harmless {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

/** As it is, changed to, why it cannot be noticed. */
type Changes = readonly (readonly [from: string, to: string, because: string])[];

/** The changes of one file of the measures. */
export const harmlessIn = (file: string, changes: Changes): readonly Harmless[] =>
  changes.map(([from, to, because]) => ({ file: `src/stats/${file}`, from, to, because }));

/** The changes of one file of the gate. */
export const harmlessAtTheGate = (file: string, changes: Changes): readonly Harmless[] =>
  changes.map(([from, to, because]) => ({ file: `src/disclosure/${file}`, from, to, because }));
