/** What a thread is of: these services and these communities. Empty: of any. Both empty: all of the place. */
export interface ThreadAbout {
  readonly services: readonly string[];
  readonly communities: readonly string[];
}

/** One thing that happened, in words with its day, as far as whoever reads may see it. Names nobody. */
export interface ThreadStep {
  /** The thing that it is of: `programme` and its identifier. */
  readonly kind: string;
  readonly id: string;
  /** A plain date. */
  readonly day: string;
  readonly words: string;
  /** Of what was measured, the measure alone: `0.64 times as many`. */
  readonly short?: string;
  readonly href: string;
  /** Who took part in it. Null: it does not say. */
  readonly with: "communities" | "services" | "both" | null;
  /** What it is in the loop. */
  readonly part: "measured" | "said" | "together" | "planned" | "done" | "given" | "answered";
}
