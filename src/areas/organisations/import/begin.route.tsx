import { z } from "zod";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { addJob } from "../../../jobs/index.ts";
import type { Area } from "../../../web/area.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { uploadedFile } from "../../../web/uploaded.ts";
import { formShown } from "../place-shown.ts";
import { mayImportOrganisations } from "../organisation.policy.ts";
import { bytesMax } from "./brought.ts";
import type { Brought } from "./brought.ts";
import { readFeedApart } from "./feed-room.reader.ts";
import { problemOfAddress } from "./fetched.reader.ts";
import { importFormPage } from "./import-form.page.tsx";
import { importTold } from "./import.schema.ts";
import { listImports, saveImport } from "./import.store.ts";
import { keepBrought } from "./keep-brought.store.ts";
import { readTable } from "./read-table.rules.ts";
import { fetchJob } from "./taking-in.job.ts";

export const importFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/import",
  summary: "The form that brings in organisations from a file or a feed, and the imports before",
  practices: ["P18", "P33"],
  answers: z.object({ imports: z.array(importTold).max(50).readonly() }),
  permit: mayImportOrganisations,
  find: async (tx) => ({ imports: await listImports(tx) }),
  answer: ({ imports }) => found({ imports }),
  page: ({ imports }, view) => importFormPage({ ...formShown(view), imports, typed: {}, problems: [] }),
});

const body = z.strictObject({
  file: uploadedFile.optional(),
  address: z.string().trim().max(2000).default("").describe("The https address of an Open Referral feed."),
});
type Sent = z.infer<typeof body>;

/** What begins: a file that was read, or an address to ask. */
interface Begun {
  readonly brought: Brought | null;
  readonly name: string;
}

/** A file of JSON is read as a feed, every other one as a table. */
async function readSent({ file }: Sent, areas: readonly Area[], town: string): Promise<Result<Brought> | null> {
  if (file === undefined) return null;
  const isJson = /\.(json|geojson)$/iu.test(file.fileName);
  if (isJson) return readFeedApart({ path: file.path, town });
  const readsTables = areas.flatMap((area) => (area.readsTables ? [area.readsTables] : []))[0];
  if (readsTables === undefined)
    return wrong({ field: "file", words: "Tables cannot be read here. Send Open Referral JSON." });
  const table = await readsTables({ path: file.path, fileName: file.fileName }, "file");
  return table.ok ? readTable(table.value) : table;
}

export const beginImportRoute = changeInPlace({
  path: "/{place}/organisations/import",
  summary: "Bring in organisations: a file is read at once, a feed is asked for; nothing is in the directory yet",
  practices: ["P18", "P33"],
  uploads: { names: ["file"], bytesEachMax: bytesMax },
  reads: { body },
  permit: mayImportOrganisations,
  find: async (tx, { body: sent, place, actor }, { areas }) => ({
    imports: await listImports(tx),
    // Whoever may not import has nothing read for them.
    read: mayImportOrganisations(actor).allowed ? await readSent(sent, areas, place.name) : null,
  }),
  decide: ({ read }, { body: { file, address } }): Result<Begun> => {
    if (file !== undefined && address !== "")
      return wrong({ field: "address", words: "Choose a file or write an address, not both." });
    if (file !== undefined && read !== null)
      return read.ok ? found({ brought: read.value, name: file.fileName === "" ? "file" : file.fileName }) : read;
    if (address === "") return wrong({ field: "file", words: "Choose a file, or write the address of a feed." });
    const problem = problemOfAddress(address);
    return problem === null ? found({ brought: null, name: address }) : wrong({ field: "address", words: problem });
  },
  save: async (tx, { brought, name }, { place, actor }) => {
    const id = await saveImport(tx, {
      personId: actor.member?.personId ?? null,
      sourceKind: brought === null ? "address" : "file",
      sourceName: name,
      state: "fetching",
    });
    if (brought === null) await addJob(tx, fetchJob, { importId: id }, id);
    else await keepBrought(tx, id, brought);
    return {
      id,
      path: `/${place.slug}/organisations/imports/${id}`,
      happened: {
        what: "directory-import.begun",
        subject: { kind: "directory-import", id },
        detail: { from: brought === null ? "address" : "file", organisations: brought?.organisations.length ?? 0 },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    importFormPage({ ...formShown(view), imports: thing?.imports ?? [], typed, problems }),
});
