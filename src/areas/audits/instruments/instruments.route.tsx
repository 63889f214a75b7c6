import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import type { Area } from "../../../web/area.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { TableRead } from "../../../web/registered.ts";
import type { Uploaded } from "../../../web/route.ts";
import { uploadedFile } from "../../../web/uploaded.ts";
import type { Instrument } from "../audit.ts";
import { mayRunAudits } from "../audits.policy.ts";
import { importFields, importedOf } from "../instrument.rules.ts";
import { listInstruments, saveInstrument } from "../instruments.store.ts";
import { formShown } from "../place-shown.ts";
import { instrumentsPage } from "./instruments.page.tsx";

interface Shown {
  readonly instruments: readonly Instrument[];
}

const told = z.object({
  instruments: z
    .array(z.object({ id: z.string(), title: z.string(), licence: z.string(), source: z.string(), things: z.number() }))
    .readonly(),
});

export const instrumentsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/audits/instruments",
  summary: "What audits here can ask: ours, and instruments of others with their licence and source",
  practices: ["P21"],
  answers: z
    .custom<Shown>()
    .transform(({ instruments }): z.input<typeof told> => ({
      instruments: instruments.map(({ version, ...one }) => ({ ...one, things: version.items.length })),
    }))
    .pipe(told),
  permit: mayRunAudits,
  find: async (tx) => ({ instruments: await listInstruments(tx) }),
  answer: ({ instruments }) => found({ instruments }),
  page: ({ instruments }, view) => instrumentsPage(instruments, { ...formShown(view), typed: {}, problems: [] }),
});

const notAFile = wrong({ field: "file", words: "Choose a table: a file whose name ends in .csv or .xlsx." });
const bytesMax = 1_000_000;

/** Away from the thread that answers people. */
async function readSent(file: Uploaded | undefined, areas: readonly Area[]): Promise<Result<TableRead>> {
  if (file === undefined) return notAFile;
  const readsTables = areas.flatMap((area) => (area.readsTables ? [area.readsTables] : []))[0];
  return readsTables === undefined
    ? wrong({ field: "file", words: "Tables cannot be read here." })
    : readsTables({ path: file.path, fileName: file.fileName }, "file");
}

export const bringInstrumentRoute = changeInPlace({
  path: "/{place}/audits/instruments",
  summary:
    "Bring in an instrument of others, with its licence and source; what is wrong in the file is said row by row",
  practices: ["P21"],
  uploads: { names: ["file"], bytesEachMax: bytesMax },
  reads: { body: z.strictObject({ ...importFields, file: uploadedFile.optional() }) },
  permit: mayRunAudits,
  find: async (tx, { actor, body }, { areas }) => ({
    instruments: await listInstruments(tx),
    // Whoever may not bring one in has nothing read for them.
    table: mayRunAudits(actor).allowed ? await readSent(body.file, areas) : notAFile,
  }),
  decide: ({ table }, { body: { file: _file, ...sent } }) => importedOf(sent, table),
  save: async (tx, written, { actor, at, place }) => {
    const by = { personId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    const id = await saveInstrument(tx, { ...written, isOurs: false }, by);
    return {
      id,
      path: `/${place.slug}/audits/instruments/${id}`,
      happened: {
        what: "audit.instrument-brought",
        subject: { kind: "instrument", id },
        detail: { things: written.items.length },
      },
    };
  },
  form: (attempt, view, thing) => instrumentsPage(thing?.instruments ?? [], { ...formShown(view), ...attempt }),
});
