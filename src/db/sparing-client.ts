import { createHash } from "node:crypto";
import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type { PoolClient, QueryResult } from "pg";

/**
 * A connection that asks sparingly. What opens a transaction or sets something within it has no answer that anybody
 * reads, so it goes along with the next question; and a question that comes again is understood and planned once.
 *
 * - `client`: a connection that nobody else holds until it is released.
 * @returns what Kysely asks instead.
 */
export const sparing = (client: PoolClient): PostgresPoolClient => {
  const known = knownOf(client);
  let held: readonly string[] = [];
  const ask = async (text: string, values: readonly unknown[]): Promise<QueryResult> => {
    if (values.length === 0 && goesAlong.test(text)) {
      held = [...held, text];
      return nothingSaid("SELECT");
    }
    const along = held;
    held = [];
    if (!ends.test(text)) return send(client, known, { along, text, values });
    // What was set within a transaction ends with it; one in which nothing was asked never began.
    return along.some((one) => begins.test(one)) ? nothingSaid("COMMIT") : client.query(text);
  };
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(text: string | object, values: readonly unknown[] = []): unknown {
    if (typeof text !== "string") throw new Error("Questions are asked whole here, and not by a cursor.");
    return ask(text, values);
  }
  return { query, release: (destroy = false) => client.release(destroy || known.isStale) };
};

const begins = /^(?:begin|start transaction)\b/i;
const ends = /^(?:commit|rollback)$/i;
const goesAlong = /^(?:begin|start transaction|set local app\.)/i;

const nothingSaid = (command: string): QueryResult => ({ command, rowCount: 0, oid: 0, fields: [], rows: [] });

/** What one connection was asked before. */
interface Known {
  /** Is there nothing between us and the server? A pooler would hand the next question to another connection. */
  isDirect: boolean | undefined;
  /** A table changed under a plan, or the plans are gone: this connection is not used again. */
  isStale: boolean;
  readonly once: Set<string>;
  readonly names: Map<string, string>;
}

const knownBy = new WeakMap<PoolClient, Known>();

const knownOf = (client: PoolClient): Known => {
  const before = knownBy.get(client);
  if (before !== undefined) return before;
  const known: Known = { isDirect: undefined, isStale: false, once: new Set(), names: new Map() };
  knownBy.set(client, known);
  return known;
};

interface Sent {
  readonly along: readonly string[];
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The first that failed says why; those behind it only that the transaction is broken. */
const send = async (client: PoolClient, known: Known, { along, text, values }: Sent): Promise<QueryResult> => {
  const before = along.map((one) => client.query(one));
  const name = values.length === 0 ? undefined : nameOf(client, known, text);
  const answer = client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
  try {
    await Promise.all([...before, answer]);
    return await answer;
  } catch (error) {
    known.isStale ||= planIsGone(error);
    throw error;
  }
};

/** Each costs the server some memory, for as long as its connection lives. */
const namesMax = 200;
const textsMax = 1000;

/** Under which name the server keeps the plan; none for a question that was not asked before on this connection. */
const nameOf = (client: PoolClient, known: Known, text: string): string | undefined => {
  const { names, once } = known;
  const name = names.get(text);
  if (name !== undefined) return name;
  if (!once.has(text) || names.size >= namesMax) {
    if (once.size < textsMax) once.add(text);
    return undefined;
  }
  if (known.isDirect === undefined) findWhetherDirect(client, known);
  if (known.isDirect !== true) return undefined;
  const made = createHash("sha256").update(text, "utf8").digest("base64url");
  names.set(text, made);
  return made;
};

/** A pooler gives every connection a number of its own; where it is the server's, nothing stands in between. */
const findWhetherDirect = (client: PoolClient, known: Known): void => {
  known.isDirect = false;
  const number: unknown = "processID" in client ? client.processID : undefined;
  client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid").then(
    ({ rows: [row] }) => (known.isDirect = row !== undefined && row.pid === number),
    () => undefined,
  );
};

/** "cached plan must not change result type", after a table was altered; "prepared statement does not exist". */
const planIsGone = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && (error.code === "0A000" || error.code === "26000");
