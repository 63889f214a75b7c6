export const placesOnAPage = 100;

interface Listed<Entry> {
  readonly places: readonly Entry[];
  /** The last place shown, to go on from; null where there are no more. */
  readonly next: string | null;
}

/** Cuts a list that was read one too long, which is how we know whether there are more. */
export function pageOf<Entry extends { readonly id: string }>(read: readonly Entry[]): Listed<Entry> {
  const places = read.slice(0, placesOnAPage);
  return { places, next: read.length > placesOnAPage ? (places.at(-1)?.id ?? null) : null };
}
