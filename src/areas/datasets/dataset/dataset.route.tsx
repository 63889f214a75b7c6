import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findService } from "../../organisations/index.ts";
import { placeShown } from "../dataset-shown.ts";
import { mayImport, maySeeDatasets, mayUndoImport } from "../datasets.policy.ts";
import { findDataset, listVersions } from "../datasets.store.ts";
import { rolesOfImporters } from "../importers.store.ts";
import { datasetPage } from "./dataset.page.tsx";
import type { DatasetShownWhole } from "./dataset.page.tsx";

type Whole = Omit<DatasetShownWhole, "place">;

const receiptTold = z.object({
  rowsRead: z.int(),
  rowsKept: z.int(),
  rowsRefused: z.int(),
  rowsLeftOut: z.int(),
  rowsRepeated: z.int(),
  rowsDeleted: z.int(),
  cells: z.int(),
  totalsChecked: z.int(),
  totalsAgreed: z.int(),
  sum: z.int().nullable(),
  warnings: z.array(z.string()).readonly(),
});

const told = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  service: z.string().nullable(),
  publisher: z.string().nullable(),
  licence: z.string().nullable(),
  versions: z.array(
    z.object({
      number: z.int(),
      importedAt: z.date(),
      importedBy: z.string().describe("The role of whoever imported it."),
      layout: z.string(),
      fileName: z.string(),
      fileSha256: z.string().nullable().describe("Null for those who may not import."),
      periods: z.array(z.string()),
      receipt: receiptTold.nullable().describe("Null for those who may not import."),
      undone: z.object({ at: z.date(), because: z.string() }).nullable(),
    }),
  ),
});

const toldOf = ({ dataset, service, versions, showsReceipt }: Whole): z.infer<typeof told> => ({
  id: dataset.id,
  title: dataset.title,
  kind: dataset.kind,
  service,
  publisher: dataset.publisher,
  licence: dataset.licence,
  versions: versions.map((one) => ({
    number: one.number,
    importedAt: one.importedAt,
    importedBy: one.importedByRole,
    layout: one.layout,
    fileName: one.fileName,
    fileSha256: showsReceipt ? one.fileSha256 : null,
    periods: one.contents.periods.map(({ printed }) => printed),
    receipt: showsReceipt ? one.receipt : null,
    undone: one.undone === null ? null : { at: one.undone.at, because: one.undone.because },
  })),
});

export const datasetRoute = lookInPlace({
  method: "GET",
  path: "/{place}/datasets/{dataset}",
  summary: "One dataset: what it is, the receipt of its import, and its versions",
  practices: ["P03"],
  reads: { params: z.object({ dataset: z.uuid() }) },
  answers: z.custom<Whole>().transform(toldOf).pipe(told),
  permit: maySeeDatasets,
  find: async (tx, { params }) => {
    const dataset = await findDataset(tx, params.dataset);
    if (dataset === undefined) return undefined;
    const versions = await listVersions(tx, dataset.id);
    const service = dataset.serviceId === null ? undefined : await findService(tx, dataset.serviceId);
    const roleOf = await rolesOfImporters(
      tx,
      versions.map(({ importedBy }) => importedBy),
    );
    return { dataset, versions, service, roleOf };
  },
  answer: ({ dataset, versions, service, roleOf }, { actor }) => {
    const inForce = versions.find(({ undone }) => undone === null);
    return found({
      dataset,
      service: service?.name ?? null,
      versions: versions.map((one) => ({
        ...one,
        importedByRole: roleOf(one.importedBy),
        mayUndo: one === inForce && mayUndoImport(actor, one).allowed,
      })),
      showsReceipt: mayImport(actor).allowed,
    });
  },
  page: (answer, view) => datasetPage({ ...answer, place: placeShown(view) }),
});
