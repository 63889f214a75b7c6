/** Who heard somebody agree to be written down, on which day and in which language. */
export interface Agreement {
  /** A plain date. */
  readonly agreedOn: string;
  readonly heardBy: string;
  readonly language: string;
}
