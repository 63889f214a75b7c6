import type { Tx } from "../../db/tables.ts";
import { findTerms } from "../barriers/index.ts";
import type { DocumentAsked, DocumentShown } from "./assurance.ts";
import { documents } from "./documents/documents.ts";
import { findFacts } from "./facts.store.ts";
import type { Told } from "./facts.store.ts";
import { listOwnHazards } from "./hazards.store.ts";
import { documentShown } from "./state.rules.ts";
import type { PlaceOf } from "./state.rules.ts";
import { tableOf } from "./tables.rules.ts";
import { listNewestWords } from "./words.store.ts";

interface Around {
  readonly place: PlaceOf;
  /** What the program’s manifests tell. */
  readonly told: Told;
  /** A plain date. */
  readonly today: string;
}

async function findAround(tx: Tx, { told, today }: Around) {
  const own = await listOwnHazards(tx);
  return {
    own,
    facts: await findFacts(tx, told, { today, ownHazards: own.filter(({ isClosed }) => !isClosed).length }),
    bands: (await findTerms(tx)).bands,
    words: await listNewestWords(tx),
  };
}

/** The whole folder as it stands in the place, read once. */
export async function findFolder(tx: Tx, around: Around): Promise<readonly DocumentShown[]> {
  const here = await findAround(tx, around);
  return documents.map((asked: DocumentAsked) =>
    documentShown(
      asked,
      {
        facts: here.facts,
        words: here.words.filter(({ document }) => document === asked.id),
        today: around.today,
      },
      { place: around.place, table: asked.table === undefined ? null : tableOf(asked.table, here) },
    ),
  );
}

/** One document; undefined where there is no such. */
export const findDocument = async (tx: Tx, id: string, around: Around): Promise<DocumentShown | undefined> =>
  documents.some((one) => one.id === id) ? (await findFolder(tx, around)).find((one) => one.id === id) : undefined;
