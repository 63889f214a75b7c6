import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayUseSheet } from "../recognition.policy.ts";
import { sheetParams } from "../recognition.schema.ts";
import { readSheetHere } from "../sheet-here.store.ts";
import { columnsMax, meanings } from "../sheet.ts";
import { columnField, columnsOf } from "../sheet.rules.ts";
import { holdSheet, saveColumns } from "../sheets.store.ts";
import { sheetPage } from "../sheet/sheet.page.tsx";

const columnFields = Object.fromEntries(
  Array.from({ length: columnsMax }, (_, at) => [
    columnField(at),
    z
      .string()
      .max(40)
      .default("")
      .describe(`What this column holds: ${meanings.join(", ")}; empty is left alone.`),
  ]),
);

export const columnsRoute = changeInPlace({
  path: "/{place}/recognition/sheets/{sheet}/columns",
  summary: "Say which column of a partner’s own table is which; it is remembered for the next",
  practices: ["P14"],
  reads: { params: sheetParams, body: z.strictObject(columnFields) },
  permit: mayUseSheet,
  find: async (tx, { params, at }) => {
    const here = await holdSheet(tx, params.sheet);
    if (here === undefined) return undefined;
    return { ...here, shown: await readSheetHere(tx, here, at.toISOString().slice(0, 10)) };
  },
  decide: ({ sheet }, { body }) =>
    sheet.writtenOn === null
      ? columnsOf(body, sheet.headings)
      : {
          ok: false,
          clash: true,
          problems: [{ field: columnField(0), words: "This table is in the ledger already. Nothing was changed." }],
        },
  save: async (tx, columns, { params: { sheet: id }, place }) => {
    await saveColumns(tx, id, columns);
    return {
      id,
      path: `/${place.slug}/recognition/sheets/${id}`,
      happened: {
        what: "sheet.columns-said",
        subject: { kind: "sheet", id },
        detail: { columns: columns.filter((one) => one !== null).join(" ") },
      },
    };
  },
  form: (attempt, view, thing) => sheetPage({ ...formShown(view), ...attempt, shown: thing?.shown ?? undefined }),
});
