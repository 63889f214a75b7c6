import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import type { Area } from "../../../web/area.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { TableRead } from "../../../web/registered.ts";
import type { Attempt, Uploaded, View } from "../../../web/route.ts";
import { uploadedFile } from "../../../web/uploaded.ts";
import { listFigures, saveFigures } from "../figures.store.ts";
import { countedIn } from "../file.rules.ts";
import { findRules, listOwnIds, listToWriteOf } from "../here.store.ts";
import { formShown } from "../place-shown.ts";
import { mayWriteWorkforce, whoWrites } from "../workforce.policy.ts";
import { bytesMax, yearWords } from "../workforce.ts";
import type { Named } from "../workforce.ts";
import { lastYearOver, sendingFields, sendingOf } from "../written.rules.ts";
import { sendPage } from "./send.page.tsx";

interface SendHere {
  readonly organisations: readonly Named[];
  readonly ownIds: readonly string[];
}

const findHere = async (tx: Tx, actor: Actor): Promise<SendHere> => {
  const who = whoWrites(actor);
  return { organisations: await listToWriteOf(tx, who), ownIds: await listOwnIds(tx, who.personId) };
};

const drawing = (organisations: readonly Named[], attempt: Attempt, view: View) =>
  sendPage({ ...formShown(view), ...attempt, organisations });

export const sendFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/workforce/send",
  summary: "The form with which an organisation sends the figures of a year of who works for it",
  practices: ["P13"],
  answers: z
    .custom<SendHere & { readonly year: number }>()
    .transform(({ organisations }) => ({ organisations }))
    .pipe(z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })).readonly() })),
  permit: mayWriteWorkforce,
  find: (tx, { actor }) => findHere(tx, actor),
  answer: ({ organisations, ownIds }, { at }) =>
    found({ organisations, ownIds, year: lastYearOver(at.toISOString().slice(0, 10)) }),
  page: ({ organisations, year }, view) =>
    drawing(organisations, { typed: { standard: "nhs", year: String(year) }, problems: [] }, view),
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

export const sendRoute = changeInPlace({
  path: "/{place}/workforce/send",
  summary: "Send the figures of a year: all of the file or nothing is kept, and what is wrong is said row by row",
  practices: ["P13"],
  uploads: { names: ["file"], bytesEachMax: bytesMax },
  reads: { body: z.strictObject({ ...sendingFields, file: uploadedFile.optional() }) },
  permit: mayWriteWorkforce,
  find: async (tx, { actor, body }, { areas }) => {
    await takeTurn(tx, "workforce figures");
    const here = await findHere(tx, actor);
    return {
      ...here,
      locals: (await findRules(tx)).locals,
      held: await listFigures(tx),
      // Whoever may not send has nothing read for them.
      table: mayWriteWorkforce(actor, here).allowed ? await readSent(body.file, areas) : notAFile,
    };
  },
  decide: ({ organisations, locals, held, table }, { body: { file, ...sent }, at }) => {
    const sending = sendingOf(sent, { organisations, today: at.toISOString().slice(0, 10) });
    const standard = sending.ok ? sending.value.standard : "nhs";
    const counted = table.ok ? countedIn(table.value, { standard, locals }) : table;
    if (!(sending.ok && counted.ok) || file === undefined) return wrong(...problemsOf(sending, counted));
    const same = held.find(
      (one) =>
        one.organisation.id === sending.value.organisationId &&
        one.standard === standard &&
        one.year === sending.value.year,
    );
    if (same !== undefined)
      return {
        ok: false,
        clash: true,
        problems: [
          {
            field: "file",
            words: `Figures of ${yearWords(same.year)} are here already, from “${same.fileName}”. Take them back first, then send these.`,
          },
        ],
      } as const;
    return found({
      ...sending.value,
      fileName: file.fileName,
      digest: file.sha256,
      counted: counted.value.counted,
    });
  },
  save: async (tx, figures, { actor, place }) => {
    const id = await saveFigures(tx, figures, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/workforce/${id}`,
      happened: {
        what: "workforce.sent",
        subject: { kind: "workforce", id },
        detail: { organisation: figures.organisationId, year: figures.year, rows: figures.counted.length },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.organisations ?? [], attempt, view),
});
