/**
 * What happened where even that there is something is for its own people alone: in a programme that is closed, or what
 * a side says of its trust. Everything of this kind reads the same in the record of a place: somebody wrote something.
 */
export const wroteInPrivate = ({ id }: { readonly id: string }) =>
  ({ what: "place.wrote-in-private", subject: { kind: "place", id }, detail: {} }) as const;
