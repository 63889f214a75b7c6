/** Where a champion’s own pages are: with the private link, where they came by it. */
export const ownAddress = (slug: string, token: string, page = "own"): string =>
  `/${slug}/champions/${page}${token === "" ? "" : `?token=${encodeURIComponent(token)}`}`;

/** After something was kept. No link stands in it: it is kept with the request, and may stay open on a shared screen. */
export const afterwards = (slug: string, token: string): string =>
  `/${slug}/champions/own${token === "" ? "" : "?sent=yes"}`;
