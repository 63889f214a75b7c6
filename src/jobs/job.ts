import type { z } from "zod";
import type { Db } from "../db/tables.ts";

/** What a job may reach. A job opens its own transactions; it runs outside any place until it does. */
export interface JobParts {
  readonly db: Db;
  /** The place whose transaction added it. */
  readonly placeId: string;
  /** Nobody will try again after this one: say plainly what failed. */
  readonly isLastTry: boolean;
  /** Set when the program is stopping: what can be done again later may be left now. */
  readonly stopping: AbortSignal;
}

interface JobSpec<Content> {
  /** The area's noun and verb: `dataset.import`. */
  readonly name: string;
  /** Identifiers and nothing else: jobs stand in tables of no place. */
  readonly reads: z.ZodType<Content>;
  /** How often it is tried before it is given up. */
  readonly tries: number;
  /** Running it twice must do no more than running it once: a program that is killed in the middle runs it again. */
  readonly run: (content: Content, parts: JobParts) => Promise<void>;
}

/** A kind of work that is done after the answer. Made with `job`. */
export interface Job {
  readonly name: string;
  readonly tries: number;
  readonly run: (content: unknown, parts: JobParts) => Promise<void>;
}

/** What is added to the queue: a job and its content, checked by its own shape. */
export type JobOf<Content> = Job & { readonly content: (content: Content) => Content };

/** Binds a job's content to what it does, so that the list of all jobs need not know its shape. */
export const job = <Content>({ name, reads, tries, run }: JobSpec<Content>): JobOf<Content> => ({
  name,
  tries,
  run: (content, parts) => run(reads.parse(content), parts),
  content: (content) => reads.parse(content),
});
