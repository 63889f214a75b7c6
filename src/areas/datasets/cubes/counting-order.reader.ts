/** What the worker that makes cubes is asked, and what it gives. Nouns only. */
import type { Result } from "../../../nouns/result.ts";
import type { Progress } from "../draft.ts";
import type { Counted, RecordsOrder, Survey } from "../records/records.ts";
import type { TableMade, TableOrder } from "./table-cube.reader.ts";

export type CountingOrder =
  | { readonly make: "records"; readonly order: RecordsOrder }
  | { readonly make: "survey"; readonly order: RecordsOrder }
  | { readonly make: "table"; readonly order: TableOrder };

export type CountingAnswer =
  | { readonly made: "records"; readonly result: Result<Counted> }
  | { readonly made: "survey"; readonly result: Result<Survey> }
  | { readonly made: "table"; readonly result: Result<TableMade> };

export type CountingNews = Progress;
