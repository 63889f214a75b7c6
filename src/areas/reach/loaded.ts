/** What a place has loaded about its services: which figures, of which periods, with which residents to set them against. */
import type { DatasetInForce, DatasetVersion, Period } from "../datasets/index.ts";
import type { ServiceListed } from "../organisations/index.ts";

/** A version of a dataset that is in force. */
export interface Loaded {
  readonly dataset: DatasetInForce;
  readonly version: DatasetVersion;
}

/** The part of a dataset that counts one service. */
export interface ActivityLoaded extends Loaded {
  /** As the cube calls it: "CCG:08X"; null where the file counts one service and does not name it. */
  readonly organisation: string | null;
}

/** A period of a service's figures, and the dataset that has it. */
export interface PeriodLoaded {
  readonly period: Period;
  readonly activity: ActivityLoaded;
}

export interface ServiceLoaded {
  readonly service: ServiceListed;
  /** Newest first; each period once, from the dataset that was imported last. */
  readonly periods: readonly PeriodLoaded[];
  readonly population: (Loaded & { readonly areaCode: string }) | null;
  /** What is not there, each as a sentence. */
  readonly gaps: readonly string[];
}
