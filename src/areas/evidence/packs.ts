/** What is asked for when a pack is made. */
export interface PackToMake {
  readonly framework: string;
  /** Null: of all services. */
  readonly serviceId: string | null;
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
  /** The partners who are asked what they think of it. */
  readonly organisationIds: readonly string[];
  /** How many kinds of record are looked at. */
  readonly kinds: number;
}
