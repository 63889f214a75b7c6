export interface ToChoose {
  readonly value: string;
  readonly words: string;
}

/** A list to choose from, and whether there are others than it shows. */
export interface Choosing {
  readonly choices: readonly ToChoose[];
  readonly areMore: boolean;
}
