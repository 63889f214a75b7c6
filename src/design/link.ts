/** A place to go: where, and the words of the link. The shape of every link a page hands to the design. */
export interface Link {
  readonly href: string;
  readonly words: string;
}

/** A link of the menu or of a row of filters, which knows whether it is where the reader stands. */
export interface PlacedLink extends Link {
  readonly current?: boolean | undefined;
}
