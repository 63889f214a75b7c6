/** What is gathered: between two plain dates, both counted; of one service where it is named. */
export interface Wanted {
  readonly from: string;
  readonly until: string;
  readonly service: { readonly id: string; readonly name: string } | null;
}

/** Of one kind of record at most. */
export const citedMax = 200;
