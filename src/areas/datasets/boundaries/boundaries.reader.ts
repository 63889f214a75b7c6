/** Has a map read by the worker, and gives the outlines of a version back. */
import type { Result } from "../../../nouns/result.ts";
import type { KeptCube } from "../cubes/kept-cube.ts";
import { mapOf } from "../readers/chosen-file.reader.ts";
import type { Boundaries } from "./boundaries.ts";
import { boundariesFrom } from "./boundaries.rules.ts";

export const boundariesIn = (file: { readonly path: string; readonly fileName: string }): Promise<Result<Boundaries>> =>
  mapOf(file);

/**
 * The outlines that a version of boundaries keeps, read while the transaction is open. Rings run as RFC 7946 says: a
 * library that draws on the sphere (d3-geo) wants them the other way round.
 */
export const boundariesOf = async (kept: KeptCube): Promise<Boundaries> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of kept.pieces()) pieces.push(piece);
  const read = boundariesFrom(JSON.parse(Buffer.concat(pieces).toString("utf8")));
  if (!read.ok) throw new Error("Boundaries that were kept cannot be read.");
  return read.value;
};
