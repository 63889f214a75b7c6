import { z } from "zod";

/** Somebody who asked to be forgotten, by an identifier that says nothing by itself. */
export interface Erasure {
  readonly placeId: string;
  readonly personId: string;
}

const lineShape = z.object({ place: z.guid(), person: z.guid() });

/** What cannot be read in a list of erasures: which line. */
export type ErasuresRead =
  | { readonly ok: true; readonly value: readonly Erasure[] }
  | { readonly ok: false; readonly line: number };

/** Reads the list that `alongside erasures` writes, one JSON a line. Nobody is passed over: one bad line refuses all. */
export const readErasures = (text: string): ErasuresRead => {
  const erasures: Erasure[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const read = lineShape.safeParse(jsonOf(line));
    if (!read.success) return { ok: false, line: index + 1 };
    erasures.push({ placeId: read.data.place, personId: read.data.person });
  }
  return { ok: true, value: erasures };
};

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
