import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { uploadedFile } from "../../../web/uploaded.ts";
import { listServices } from "../../organisations/index.ts";
import { keepDraftFile } from "../cubes/folders.reader.ts";
import { draftAddress, placeShown } from "../dataset-shown.ts";
import { mayImport } from "../datasets.policy.ts";
import { listDatasets } from "../datasets.store.ts";
import { draftHours, uploadBytesMax } from "../draft-limits.ts";
import { saveDraft } from "../drafts.store.ts";
import { lookAtFile } from "../import/look-at-draft.reader.ts";
import type { LookedAt } from "../import/look-at-draft.reader.ts";
import { newImportPage } from "./new.page.tsx";

/** What can be chosen beside the file. */
const choicesHere = async (tx: Tx) => ({
  services: (await listServices(tx)).map(({ id, name }) => ({ id, name })),
  datasets: (await listDatasets(tx)).map(({ id, title }) => ({ id, title })),
});

const named = z.array(z.object({ id: z.string(), name: z.string() }));

export const newImportFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/datasets/new",
  summary: "The form that begins an import: a file, and for which service",
  practices: ["P03"],
  answers: z.object({
    services: named,
    datasets: z.array(z.object({ id: z.string(), title: z.string() })),
    bytesMax: z.int(),
  }),
  permit: mayImport,
  find: choicesHere,
  answer: ({ services, datasets }) => found({ services, datasets, bytesMax: uploadBytesMax }),
  page: (answer, view) =>
    newImportPage({ ...answer, place: placeShown(view), typed: {}, problems: [], idempotencyKey: view.key }),
});

const orNone = z
  .union([z.uuid(), z.literal("none"), z.literal("")])
  .optional()
  .transform((chosen) => (chosen === "none" || chosen === "" ? undefined : chosen));

const body = z.strictObject({ file: uploadedFile.optional(), serviceId: orNone, datasetId: orNone });

/** So many files are looked at in one moment; each holds a transaction open meanwhile. */
const lookingMax = 3;
let looking = 0;

const lookInTurn = async (file: NonNullable<z.infer<typeof body>["file"]>): Promise<LookedAt | "busy"> => {
  if (looking >= lookingMax) return "busy";
  looking += 1;
  try {
    return await lookAtFile(file, null);
  } finally {
    looking -= 1;
  }
};

export const newImportRoute = changeInPlace({
  path: "/{place}/datasets",
  summary: "Begin an import: the file is looked at, and waits for a day for what only a person can say",
  practices: ["P03"],
  uploads: { names: ["file"], bytesEachMax: uploadBytesMax },
  reads: { body },
  permit: mayImport,
  find: async (tx, { body: { file, serviceId, datasetId }, actor }) => {
    const here = await choicesHere(tx);
    const isHere =
      (serviceId === undefined || here.services.some(({ id }) => id === serviceId)) &&
      (datasetId === undefined || here.datasets.some(({ id }) => id === datasetId));
    // Whoever may not import has nothing read for them.
    const looked = file === undefined || !isHere || !mayImport(actor).allowed ? null : await lookInTurn(file);
    return { ...here, isHere, looked, id: randomUUID() };
  },
  decide: ({ isHere, looked, id }, { body: { file, serviceId, datasetId } }) => {
    if (file === undefined) return wrong({ field: "file", words: "Choose a file." });
    if (!isHere)
      return wrong({ field: "serviceId", words: "That service or dataset is not here any more. Choose again." });
    if (looked === "busy" || looked === null)
      return wrong({
        field: "file",
        words: "Many files are being read at the moment. Wait a minute and send it again.",
      });
    if (looked.outline === null || looked.isPersonal) return wrong(...looked.problems);
    const kind = looked.outline.kind ?? "activity";
    const title = titleFrom(file.fileName);
    const choices = { kind, ...(title === "" ? {} : { title }), datasetId, serviceId: serviceId ?? null };
    return found({ id, file, choices });
  },
  save: async (tx, { id, file, choices }, { place, actor, at }) => {
    // Files stand beside the database: this one is there before its draft, and without a draft it is swept away.
    await keepDraftFile({ placeId: place.id, draftId: id }, file.path);
    await saveDraft(tx, {
      id,
      personId: actor.member?.personId ?? "",
      stage: "choosing",
      fileName: file.fileName === "" ? "file" : file.fileName,
      fileSha256: file.sha256,
      fileBytes: file.sizeBytes,
      choices,
      expiresAt: new Date(at.getTime() + draftHours * 3_600_000),
    });
    const happened = {
      what: "import.begun",
      subject: { kind: "import", id },
      detail: { kind: choices.kind, bytes: file.sizeBytes },
    };
    return { id, path: draftAddress(place, id), happened };
  },
  form: ({ typed, problems }, view, thing) =>
    newImportPage({
      place: placeShown(view),
      services: thing?.services ?? [],
      datasets: thing?.datasets ?? [],
      typed,
      problems,
      idempotencyKey: view.key,
    }),
});

/** A first name for it: the file's, without its ending. */
const titleFrom = (fileName: string): string =>
  fileName
    .replace(/\.[a-z0-9]{1,8}$/iu, "")
    .replaceAll(/[-_]+/gu, " ")
    .trim()
    .slice(0, 120);
