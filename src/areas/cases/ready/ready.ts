/** That somebody was trained in sharing information and is bound to keep it to themselves; plain dates. */
export interface Ready {
  readonly personId: string;
  readonly trainedOn: string;
  readonly until: string;
}
