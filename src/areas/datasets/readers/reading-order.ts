/** What is asked of a reader, and the shape of its answer, as both cross from one process to another. */
import type { Result } from "../../../nouns/result.ts";
import type { Reading } from "./reading.ts";

/** The box a file was put in. */
export type Box = Reading["kind"];

/** A file to read, as it crosses to the worker. */
export interface ReadingOrder {
  readonly path: string;
  readonly fileName: string;
  readonly folder: string;
  readonly box: Box;
  /** The period the person chose; null when none was. */
  readonly period: string | null;
}

/** What the worker sends back: a reading or the problems in the file, or how it failed, which is a mistake of ours. */
export type Answer = { readonly result: Result<Reading> } | { readonly failure: string };
