/** A dataset and its versions as the place keeps them, with when and by whom. */
import type { Contents } from "./cube.ts";
import type { DatasetKind, Receipt } from "./dataset.ts";

/** What is known of a dataset whatever its version. */
export interface Dataset {
  readonly id: string;
  readonly kind: DatasetKind;
  readonly title: string;
  /** The service of the place that it counts; null for a population or a file of several services. */
  readonly serviceId: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly startedAt: Date;
}

/** One version of a dataset: never changed, only undone. */
export interface DatasetVersion {
  readonly datasetId: string;
  /** 1, 2, 3 … within the dataset. */
  readonly number: number;
  readonly importedAt: Date;
  /** The person of the place who imported it. */
  readonly importedBy: string;
  /** How the file was laid out; `records` for one row a referral. */
  readonly layout: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileBytes: number;
  readonly cubeSha256: string;
  readonly cubeBytes: number;
  readonly receipt: Receipt;
  readonly contents: Contents;
  readonly undone: { readonly at: Date; readonly by: string; readonly because: string } | null;
}

/** A dataset with the version that is in force: the newest that was not undone. */
export interface DatasetInForce extends Dataset {
  /** Null where every version was undone. */
  readonly version: DatasetVersion | null;
  readonly versions: number;
}
