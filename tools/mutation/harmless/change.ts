/** A change that no test can notice, and why: the same number comes out either way. */
export interface Harmless {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

/** The changes of one file of the measures: as it is, changed to, why it cannot be noticed. */
export const harmlessIn = (
  file: string,
  changes: readonly (readonly [from: string, to: string, because: string])[],
): readonly Harmless[] => changes.map(([from, to, because]) => ({ file: `src/stats/${file}`, from, to, because }));
