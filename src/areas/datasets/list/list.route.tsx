import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { listServices } from "../../organisations/index.ts";
import { placeShown } from "../dataset-shown.ts";
import { datasetKinds } from "../dataset.ts";
import { mayImport, maySeeDatasets } from "../datasets.policy.ts";
import { listDatasets } from "../datasets.store.ts";
import { draftStages } from "../draft.ts";
import { listDrafts } from "../drafts.store.ts";
import { rolesOfImporters } from "../importers.store.ts";
import { datasetsPage } from "./list.page.tsx";
import type { DatasetShown } from "./list.page.tsx";

const answers = z.object({
  datasets: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.enum(datasetKinds),
      service: z.string().nullable(),
      periods: z.array(z.string()).readonly(),
      rows: z.int().nullable().describe("Rows kept of the version in force; null for those who may not import."),
      importedAt: z.date().nullable(),
      importedBy: z.string().describe("The role of whoever imported it."),
      version: z.int().nullable(),
      inForce: z.boolean(),
    }),
  ),
  drafts: z.array(z.object({ id: z.string(), fileName: z.string(), stage: z.enum(draftStages), startedAt: z.date() })),
  mayImport: z.boolean(),
  because: z.string(),
});

const tableOf = (datasets: readonly Omit<DatasetShown, "id">[]) => ({
  fileName: "datasets",
  columns: ["dataset", "kind", "service", "periods", "rows_kept", "imported", "imported_by", "version", "in_force"],
  rows: datasets.map((one) => [
    one.title,
    one.kind,
    one.service,
    one.periods.join("; "),
    one.rows,
    one.importedAt?.toISOString().slice(0, 10) ?? null,
    one.importedBy,
    one.version,
    one.inForce ? "yes" : "no",
  ]),
});

export const listRoute = lookInPlace({
  method: "GET",
  path: "/{place}/datasets",
  summary: "What a place has imported, and its own imports under way",
  practices: ["P03"],
  answers,
  permit: maySeeDatasets,
  find: async (tx, { actor }) => {
    const may = mayImport(actor);
    const datasets = await listDatasets(tx);
    const services = new Map((await listServices(tx)).map(({ id, name }) => [id, name]));
    const roleOf = await rolesOfImporters(
      tx,
      datasets.flatMap(({ version }) => version?.importedBy ?? []),
    );
    const personId = actor.member?.personId;
    return {
      may,
      drafts: may.allowed && personId !== undefined ? await listDrafts(tx, personId) : [],
      datasets: datasets.map(({ version, ...one }) => ({
        id: one.id,
        title: one.title,
        kind: one.kind,
        service: one.serviceId === null ? null : (services.get(one.serviceId) ?? "a service that has ended"),
        periods: version?.contents.periods.map(({ printed }) => printed) ?? [],
        rows: may.allowed ? (version?.receipt.rowsKept ?? null) : null,
        importedAt: version?.importedAt ?? null,
        importedBy: version === null ? "" : roleOf(version.importedBy),
        version: version?.number ?? null,
        inForce: version !== null,
      })),
    };
  },
  answer: ({ datasets, drafts, may }) =>
    found({
      datasets,
      drafts: drafts
        .filter(({ stage }) => stage !== "done")
        .map(({ id, fileName, stage, startedAt }) => ({ id, fileName, stage, startedAt })),
      mayImport: may.allowed,
      because: may.because,
    }),
  page: (answer, view) => datasetsPage({ ...answer, place: placeShown(view) }),
  downloads: {
    csv: ({ datasets }) => spreadsheetOf(tableOf(datasets), "csv"),
    xlsx: ({ datasets }) => spreadsheetOf(tableOf(datasets), "xlsx"),
  },
});
