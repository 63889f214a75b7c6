import { z } from "zod";

/** What closes and opens a value with the house’s secret. */
export interface Sealing {
  readonly close: (value: unknown) => string;
  readonly open: (text: string, bytesMax: number) => unknown;
}

const opened = z.tuple([z.literal("case"), z.uuid(), z.number().int()]);
const bytesMax = 500;

/** The person’s own link, made again each time it is printed: nobody can without the house’s secret. */
export const ownLink = (
  seal: Pick<Sealing, "close">,
  one: { readonly id: string; readonly linkNumber: number },
): string => seal.close(["case", one.id, one.linkNumber]);

/** Which case a link opens; null where it was changed, or made elsewhere. */
export function readOwnLink(seal: Pick<Sealing, "open">, token: string) {
  const read = opened.safeParse(token === "" ? undefined : seal.open(token, bytesMax));
  return read.success ? { id: read.data[1], linkNumber: read.data[2] } : null;
}

export const ownAddress = (slug: string, token: string): string =>
  `/${slug}/cases/own?token=${encodeURIComponent(token)}`;
