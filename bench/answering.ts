import { sql } from "kysely";
import pg from "pg";
import type { Db } from "../src/db/tables.ts";
import type { RehearsedHost } from "../src/web/rehearsal-host.ts";
import { processorSecondsOf } from "./process-tree.ts";

/**
 * How long the server takes to answer. Wall time says what people wait for on a quiet machine; processor time, of the
 * program and of its database connections, what it costs on a busy one.
 */
interface Answering {
  readonly what: string;
  readonly medianMs: number;
  readonly processorMs: number;
  /** Statements that one answer asks of the database: the same for any number of rows. */
  readonly statements: number;
}

export const rounds = 15;
const roundsBefore = 4;
const answerMsMax = 100;

const median = (all: readonly number[]): number => all.toSorted((one, other) => one - other)[all.length >> 1] ?? 0;

/** Asks each of these addresses many times, one after the other. */
export async function timeAnswers(
  { app, stage }: RehearsedHost,
  asked: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
): Promise<readonly Answering[]> {
  const ask = async (url: string): Promise<void> => {
    const answer = await app.inject({ url, headers });
    if (answer.statusCode !== 200)
      throw new Error(`${url} answered ${answer.statusCode}: ${answer.body.slice(0, 400)}`);
  };
  const processorMs = openProcessorClock(stage.owner);
  const counted = countStatements();
  const lines: Answering[] = [];
  for (const [what, url] of Object.entries(asked)) {
    for (let warm = 0; warm < roundsBefore; warm += 1) await ask(url);
    const taken: number[] = [];
    const before = await processorMs();
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      await ask(url);
      taken.push(performance.now() - began);
    }
    const spent = (await processorMs()) - before;
    const statementsBefore = counted();
    await ask(url);
    lines.push({
      what,
      medianMs: median(taken),
      processorMs: spent / rounds,
      statements: counted() - statementsBefore,
    });
  }
  return lines;
}

/** Milliseconds that the program and its database connections have used of the processor until now. */
export function openProcessorClock(owner: Db): () => Promise<number> {
  // A connection may be closed in between: what is gone is counted as far as it was seen.
  const used = new Map<number, number>();
  return async () => {
    const { user, system } = process.cpuUsage();
    const { rows } = await sql<{
      pid: number;
    }>`SELECT pid FROM pg_stat_activity WHERE datname = current_database()`.execute(owner);
    for (const { pid } of rows) used.set(pid, Math.max(used.get(pid) ?? 0, processorSecondsOf(pid)));
    return (user + system) / 1000 + [...used.values()].reduce((sum, seconds) => sum + seconds, 0) * 1000;
  };
}

export function countStatements(): () => number {
  let statements = 0;
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: unknown, ...given: unknown[]) {
    statements += 1;
    return Reflect.apply(query, this, given);
  };
  return () => statements;
}

/** Says how long each took. */
export function tellAnswers(lines: readonly Answering[]): void {
  for (const { what, medianMs, processorMs, statements } of lines)
    console.log(
      `${what}: median ${medianMs.toFixed(0)} ms, processor ${processorMs.toFixed(0)} ms, ${statements} statements`,
    );
}

/** Too slow is what is so by both: a busy machine makes the one longer, a long wait for nothing the other not at all. */
export function refuseSlow(lines: readonly Answering[]): void {
  const slow = lines.filter((line) => Math.min(line.medianMs, line.processorMs) > answerMsMax);
  for (const { what } of slow) console.error(`Slower than ${answerMsMax} ms: ${what}.`);
  if (slow.length > 0) process.exitCode = 1;
}
