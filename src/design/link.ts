/** A place to go: where, and the words of the link. The shape of every link a page hands to the design. */
export interface Link {
  readonly href: string;
  readonly words: string;
}

/** A link of the menu or of a row of filters, which knows whether it is where the reader stands. */
export interface PlacedLink extends Link {
  readonly current?: boolean | undefined;
}

/** A link of the menu. */
export interface MenuLink extends PlacedLink {
  /** The words of the step it belongs to; none for what stands before all steps. */
  readonly under?: string | undefined;
}
