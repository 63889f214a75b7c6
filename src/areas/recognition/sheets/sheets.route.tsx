import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import type { Area } from "../../../web/area.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { TableRead } from "../../../web/registered.ts";
import type { Uploaded } from "../../../web/route.ts";
import { uploadedFile } from "../../../web/uploaded.ts";
import { findWritingHere, listOwnIds } from "../concerned.store.ts";
import { maySeeRecognition, mayWriteForOthers } from "../recognition.policy.ts";
import { bytesMax } from "../sheet.ts";
import { sheetOf } from "../sheet.rules.ts";
import { listSheets, saveSheet } from "../sheets.store.ts";
import { sheetsPage } from "./sheets.page.tsx";
import type { SheetsShown } from "./sheets.page.tsx";

async function findShown(tx: Tx, actor: Actor, organisation: string): Promise<SheetsShown> {
  const personId = actor.member?.personId ?? "";
  const forOthers = mayWriteForOthers(actor).allowed;
  return {
    here: await findWritingHere(tx, actor, { find: "", organisation, forOthers }),
    sheets:
      actor.member === null ? [] : await listSheets(tx, { personId, organisationIds: await listOwnIds(tx, personId) }),
  };
}

const told = z.object({
  sheets: z
    .array(z.object({ id: z.string(), fileName: z.string(), sentOn: z.string(), writtenOn: z.string().nullable() }))
    .max(50)
    .readonly(),
});

export const sheetsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition/sheets",
  summary: "The form with which a partner sends the table it keeps of its time, and those sent before",
  practices: ["P14"],
  answers: z
    .custom<SheetsShown>()
    .transform(({ sheets }): z.input<typeof told> => ({ sheets }))
    .pipe(told),
  permit: maySeeRecognition,
  find: (tx, { actor }) => findShown(tx, actor, ""),
  answer: ({ here, sheets }) => found({ here, sheets }),
  page: (shown, view) => sheetsPage({ ...formShown(view), shown, typed: {}, problems: [] }),
});

const notAFile = wrong({ field: "file", words: "Choose a table: a file whose name ends in .csv or .xlsx." });

/** Away from the thread that answers people. */
async function readSent(file: Uploaded | undefined, areas: readonly Area[]): Promise<Result<TableRead>> {
  if (file === undefined) return notAFile;
  const readsTables = areas.flatMap((area) => (area.readsTables ? [area.readsTables] : []))[0];
  return readsTables === undefined
    ? wrong({ field: "file", words: "Tables cannot be read here." })
    : readsTables({ path: file.path, fileName: file.fileName }, "file");
}

export const sendSheetRoute = changeInPlace({
  path: "/{place}/recognition/sheets",
  summary:
    "Send the table that a partner keeps of its time; nothing of it is in the ledger yet, and the same file is here once",
  practices: ["P14"],
  uploads: { names: ["file"], bytesEachMax: bytesMax },
  reads: {
    body: z.strictObject({
      organisation: z.string().max(200).default("").describe("Whose time it is, by its identifier."),
      file: uploadedFile.optional(),
    }),
  },
  permit: maySeeRecognition,
  find: async (tx, { actor, body }, { areas }) => ({
    shown: await findShown(tx, actor, body.organisation),
    // Whoever is not of this place has nothing read for them.
    table: maySeeRecognition(actor).allowed ? await readSent(body.file, areas) : notAFile,
  }),
  decide: ({ shown, table }, { body: { organisation, file } }) => {
    const one = shown.here.organisations.find(({ id }) => id === organisation);
    const known = one === undefined ? wrong({ field: "organisation", words: "Choose whose time it is." }) : found(one);
    const read = table.ok ? sheetOf(table.value) : table;
    if (!(known.ok && read.ok) || file === undefined) return wrong(...problemsOf(known, read));
    return found({ organisationId: known.value.id, fileName: file.fileName, digest: file.sha256, ...read.value });
  },
  save: async (tx, sheet, { actor, place }) => {
    const id = await saveSheet(tx, { ...sheet, sentBy: actor.member?.personId ?? "" });
    return {
      id,
      path: `/${place.slug}/recognition/sheets/${id}`,
      happened: {
        what: "sheet.sent",
        subject: { kind: "sheet", id },
        detail: { organisation: sheet.organisationId, rows: sheet.rows.length },
      },
    };
  },
  form: ({ typed, problems }, view, thing) => sheetsPage({ ...formShown(view), shown: thing?.shown, typed, problems }),
});
