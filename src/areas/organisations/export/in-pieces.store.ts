import type { Db, Tx } from "../../../db/tables.ts";
import { readPlace } from "../../../db/transaction.ts";
import { partsMax } from "../organisation.ts";
import type { FedOrganisation, FedService } from "../oruk/fed.ts";
import { listFedOrganisations, listFedServices } from "../oruk/feed.store.ts";

/** Some organisations with all that they offer. */
export interface Piece {
  readonly organisations: readonly FedOrganisation[];
  readonly services: readonly FedService[];
}

const organisationsEach = 200;

async function readPiece(tx: Tx, after: string | undefined): Promise<Piece> {
  const { contents: organisations } = await listFedOrganisations(
    tx,
    { words: [], after },
    { page: 1, perPage: organisationsEach },
  );
  const organisationIds = organisations.map(({ id }) => id);
  const all = { page: 1, perPage: organisationsEach * partsMax };
  return { organisations, services: (await listFedServices(tx, { words: [], organisationIds }, all)).contents };
}

/**
 * The whole directory, some organisations at a time. The next are read when these were taken: however slow whoever takes
 * it along, no connection waits for them, and however large the place, no more than these are held.
 */
export async function* directoryInPieces(db: Db, placeId: string): AsyncGenerator<Piece> {
  let after: string | undefined;
  do {
    const last = after;
    const piece = await readPlace(db, placeId, (tx) => readPiece(tx, last));
    yield piece;
    after = piece.organisations.length < organisationsEach ? undefined : piece.organisations.at(-1)?.id;
  } while (after !== undefined);
}
