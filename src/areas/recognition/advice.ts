/** Who advises people on money and benefits, apart from those who pay: a standing offer. Nobody is asked what came of it. */
export interface Advice {
  readonly adviser: string;
  readonly contact: string;
  /** The place’s own words, by the code of their language. */
  readonly leaflets: Readonly<Partial<Record<string, string>>>;
}
