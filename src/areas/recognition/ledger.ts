/** What a line of the ledger is booked to. */
export type Account = "given-by" | "used-by" | "owed-to" | "paid-to" | "budget-of";

/** Who stands behind a line. `place` is nobody in particular: what was used by no one service, or paid from the whole. */
export type Party =
  | { readonly kind: "person" | "organisation" | "service"; readonly id: string }
  | { readonly kind: "place" };

export interface Line {
  readonly account: Account;
  /** What it is for: the kind of contribution, "recording", "fee", "expense". */
  readonly about: string;
  readonly party: Party;
  /** What goes in is positive, what goes out negative: an entry comes to nothing. */
  readonly minutes: number;
  readonly pence: number;
}

/** One entry: of each source there is one for each step, however often it is sent. */
export interface Entry {
  /** "contribution", "claim". */
  readonly source: string;
  readonly sourceId: string;
  /** "written", "agreed", "paid", "said-2": which step of the source it is. */
  readonly step: string;
  /** A plain date: the entry counts in its month. */
  readonly onDay: string;
  /** Which step of the same source it puts right, where it does. */
  readonly corrects?: string;
  readonly postedBy: string | null;
  readonly lines: readonly Line[];
}
