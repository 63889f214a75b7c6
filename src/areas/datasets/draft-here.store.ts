import type { Db } from "../../db/tables.ts";
import { readPlace } from "../../db/transaction.ts";
import type { Actor, PlaceHere } from "../../nouns/actor.ts";
import type { ImportDraft } from "./draft-kept.schema.ts";
import { findDraft } from "./drafts.store.ts";

interface AskedForDraft {
  readonly params: { readonly import: string };
  readonly actor: Actor;
  readonly place: PlaceHere | null;
}

export interface DraftHere {
  readonly place: PlaceHere;
  readonly draft: ImportDraft;
}

/**
 * The draft, where it is this person's own in this place; else nothing. Read in a moment of its own: its file is read
 * afterwards, with no transaction open.
 */
export const draftHere = async (db: Db, { params, actor, place }: AskedForDraft): Promise<DraftHere | undefined> => {
  const personId = actor.member?.personId;
  if (place === null || personId === undefined) return undefined;
  const draft = await readPlace(db, place.id, (tx) => findDraft(tx, params.import, personId));
  return draft && { place, draft };
};
