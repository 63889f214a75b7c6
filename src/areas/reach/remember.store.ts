/** What was worked out from versions of datasets, which never change: kept under all that it was made of. */
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Loaded } from "./loaded.ts";

/**
 * `most`: of so many the oldest goes first.
 * @returns asks for what is known under a key, or makes it. The key names everything that what is made depends on.
 */
export const remembering = <Made>(most: number): ((tx: Tx, key: unknown, make: () => Made) => Made) => {
  const known = new Map<string, Made>();
  return (tx, key, make) => {
    const name = JSON.stringify([placeOf(tx), key]);
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = make();
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(name, made);
    return made;
  };
};

/** A version as part of a key: its number, its bytes, and what can still be changed about its dataset. */
export const versionKey = ({ dataset, version }: Loaded): readonly unknown[] => [
  version.datasetId,
  version.number,
  version.fileSha256,
  version.cubeSha256,
  dataset.publisher,
  dataset.licence,
];
