import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { House, Uploaded } from "../../../web/route.ts";
import { uploadedFile } from "../../../web/uploaded.ts";
import { mayKeepGrants } from "../funding.policy.ts";
import { readGiving } from "../giving-file.rules.ts";
import { readGrantTable } from "../grant-file.rules.ts";
import type { GrantFile } from "../grant-file.rules.ts";
import { placeShown } from "../place-shown.ts";
import { jsonTextIn, uploadBytesMax } from "../upload-file.reader.ts";
import { saveUpload } from "../uploads.store.ts";
import { newUploadPage } from "./new-upload.page.tsx";

export const newUploadFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/upload",
  summary: "The form that takes a list of grants as a file",
  practices: ["P33"],
  answers: z.object({ bytesMax: z.int() }),
  permit: mayKeepGrants,
  answer: () => found({ bytesMax: uploadBytesMax }),
  page: (_answer, view) =>
    newUploadPage({ place: placeShown(view), idempotencyKey: view.key, typed: {}, problems: [] }),
});

/** JSON as the standard has it; anything else is a table, which the house reads away from whoever waits for a page. */
async function readSent(house: House, file: Uploaded, funder: string): Promise<Result<GrantFile>> {
  const json = await jsonTextIn(file.path);
  if (!json.ok) return json;
  if (json.value !== null) return readGiving(json.value, funder);
  const reads = house.areas.find(({ readsTables }) => readsTables !== undefined)?.readsTables;
  if (reads === undefined) throw new Error("No area reads tables.");
  const table = await reads(file, "file");
  return table.ok ? readGrantTable(table.value, funder) : table;
}

export const newUploadRoute = changeInPlace({
  path: "/{place}/funding/upload",
  summary:
    "Send a list of grants (CSV, a workbook, 360Giving CSV or JSON): it is read, and nothing is kept before a yes",
  practices: ["P33"],
  uploads: { names: ["file"], bytesEachMax: uploadBytesMax },
  reads: { body: z.strictObject({ file: uploadedFile.optional(), funder: z.string().max(200).default("") }) },
  permit: mayKeepGrants,
  find: async (_tx, { body: { file, funder }, actor }, house) => ({
    // Whoever may not send a list has nothing read for them.
    read: file === undefined || !mayKeepGrants(actor).allowed ? null : await readSent(house, file, funder.trim()),
  }),
  decide: ({ read }, { body }) => {
    if (body.file === undefined || read === null) return wrong({ field: "file", words: "Choose a file." });
    return read.ok ? found({ file: read.value, fileName: body.file.fileName }) : read;
  },
  save: async (tx, { file, fileName }, { actor, place }) => {
    const personId = actor.member?.personId ?? null;
    const id = await saveUpload(tx, { personId, fileName: fileName === "" ? "file" : fileName, file });
    return {
      id,
      path: `/${place.slug}/funding/uploads/${id}`,
      happened: {
        what: "funding.list-read",
        subject: { kind: "funding-upload", id },
        detail: { rows: file.grants.length, leftOut: file.problems.length },
      },
    };
  },
  form: ({ typed, problems }, view) =>
    newUploadPage({ place: placeShown(view), idempotencyKey: view.key, typed, problems }),
});
