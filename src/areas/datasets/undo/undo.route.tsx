import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { whoIs } from "../../../web/change.ts";
import { placeShown } from "../dataset-shown.ts";
import { mayUndoImport } from "../datasets.policy.ts";
import { findDataset, listVersions, saveUndone } from "../datasets.store.ts";
import { undoPage } from "./undo.page.tsx";

const params = z.object({ dataset: z.uuid() });

/** The version in force and the one that would be; nothing where there is none to undo. */
const findUndoable = async (tx: Tx, datasetId: string) => {
  const dataset = await findDataset(tx, datasetId);
  if (dataset === undefined) return undefined;
  const [inForce, before] = (await listVersions(tx, datasetId)).filter(({ undone }) => undone === null);
  if (inForce === undefined) return undefined;
  return {
    dataset: { id: dataset.id, title: dataset.title },
    number: inForce.number,
    importedBy: inForce.importedBy,
    before: before?.number ?? null,
  };
};

export const undoFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/datasets/{dataset}/undo",
  summary: "The form that undoes the version in force",
  reads: { params },
  answers: z.object({
    dataset: z.object({ id: z.string(), title: z.string() }),
    number: z.int(),
    before: z.int().nullable().describe("The version that would be in force again."),
  }),
  permit: mayUndoImport,
  find: (tx, asked) => findUndoable(tx, asked.params.dataset),
  answer: ({ dataset, number, before }) => found({ dataset, number, before }),
  page: (answer, view) =>
    undoPage({ ...answer, place: placeShown(view), typed: {}, problems: [], idempotencyKey: view.key }),
});

export const undoRoute = changeInPlace({
  path: "/{place}/datasets/{dataset}/undo",
  summary: "Undo the version in force, with the reason; the one before it is in force again",
  reads: {
    params,
    body: z.strictObject({
      number: z.coerce.number().int().min(1),
      because: z
        .string()
        .trim()
        .min(1, "Say why, in one sentence.")
        .max(2000, "Shorten the reason to 2,000 characters."),
    }),
  },
  permit: mayUndoImport,
  find: (tx, asked) => findUndoable(tx, asked.params.dataset),
  decide: ({ number }, { body }) =>
    number === body.number
      ? found(body)
      : {
          ...wrong({
            field: "because",
            words: `Version ${body.number} is not in force any more: version ${number} is. Look again before you undo it.`,
          }),
          clash: true as const,
        },
  save: async (tx, { number, because }, { params: { dataset }, place, actor, at }) => {
    const isUndone = await saveUndone(tx, { datasetId: dataset, number }, { at, by: whoIs(actor), because });
    if (!isUndone) throw new Error("A version in force could not be undone.");
    return {
      id: dataset,
      path: `/${place.slug}/datasets/${dataset}`,
      happened: { what: "dataset.undone", subject: { kind: "dataset", id: dataset }, detail: { number } },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    undoPage({
      place: placeShown(view),
      dataset: thing?.dataset ?? { id: "", title: "" },
      number: thing?.number ?? 0,
      before: thing?.before ?? null,
      typed,
      problems,
      idempotencyKey: view.key,
    }),
});
