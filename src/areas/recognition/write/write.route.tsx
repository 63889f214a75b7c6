import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { standings } from "../contribution.ts";
import { keepGiven } from "../given.store.ts";
import { mayUseSheet } from "../recognition.policy.ts";
import { sheetParams } from "../recognition.schema.ts";
import { givenOfRows } from "../sheet-given.rules.ts";
import { readSheetHere } from "../sheet-here.store.ts";
import { sheetPage } from "../sheet/sheet.page.tsx";
import { holdSheet, saveWritten } from "../sheets.store.ts";

const clash = (words: string) => ({ ok: false, clash: true, problems: [{ field: "service", words }] }) as const;

export const writeRoute = changeInPlace({
  path: "/{place}/recognition/sheets/{sheet}/write",
  summary: "Write the rows of a partner’s own table into the ledger: once, however often it is sent",
  practices: ["P14"],
  reads: {
    params: sheetParams,
    body: z.strictObject({
      service: z.string().max(200).default("").describe("For which service, by its identifier; may be empty."),
      standing: z.string().max(40).default("").describe(standings.join(", ")),
    }),
  },
  permit: mayUseSheet,
  find: async (tx, { params, at }) => {
    const here = await holdSheet(tx, params.sheet);
    if (here === undefined) return undefined;
    return { ...here, shown: await readSheetHere(tx, here, at.toISOString().slice(0, 10)) };
  },
  decide: ({ sheet, shown, workerIds }, { body, actor }) => {
    if (sheet.writtenOn !== null) return clash("This table is in the ledger already. Nothing was written twice.");
    if (shown.read === null) return clash("Say first which column is which.");
    if (shown.read.good.length === shown.there) return clash("There is nothing new in it to write down.");
    const standing = standings.find((one) => one === body.standing);
    if (standing === undefined) return wrong({ field: "standing", words: "Choose as what it was done." });
    if (body.service !== "" && !shown.services.some(({ id }) => id === body.service))
      return wrong({ field: "service", words: "Choose a service of the list." });
    return found(
      givenOfRows(shown.read.good, {
        organisationId: sheet.organisation.id,
        standing,
        serviceId: body.service === "" ? null : body.service,
        isOwn: workerIds.includes(actor.member?.personId ?? ""),
      }),
    );
  },
  save: async (tx, given, { params: { sheet: id }, actor, place, at }) => {
    const { written } = await keepGiven(tx, { way: "sheet", given, writtenBy: actor.member?.personId ?? "" });
    await saveWritten(tx, id, { written, today: at.toISOString().slice(0, 10) });
    return {
      id,
      path: `/${place.slug}/recognition/sheets/${id}`,
      happened: {
        what: "sheet.written",
        subject: { kind: "sheet", id },
        detail: { rows: written, minutes: given.reduce((sum, { minutes }) => sum + minutes, 0) },
      },
    };
  },
  form: (attempt, view, thing) => sheetPage({ ...formShown(view), ...attempt, shown: thing?.shown ?? undefined }),
});
