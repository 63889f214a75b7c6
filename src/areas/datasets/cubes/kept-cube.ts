/** A cube as the database keeps it: which one, its fingerprint, and its bytes when they are needed. */
import type { VersionKey } from "../dataset.ts";

export interface KeptCube extends VersionKey {
  readonly placeId: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** The measures of a cube made of records; null for one made of a table of counts. */
  readonly wide: readonly string[] | null;
  /** The bytes in order, piece by piece. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}
