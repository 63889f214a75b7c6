import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { PoolConfig } from "pg";
import { sparing } from "./sparing-client.ts";
import type { Tables } from "./tables.ts";
import { refuseInsideTransaction } from "./transaction.ts";

/** How a pool of connections differs from the next: whose login, how many, which settings from the first moment. */
export interface PoolChoice {
  readonly url: string;
  readonly connectionsMax: number;
  /** PostgreSQL settings that hold from the first moment of every connection. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A connection nobody uses must not keep a finished command waiting. */
const IDLE_MS = 10_000;
const CONNECT_WITHIN_MS = 10_000;

/** Plain connections, as the package that works jobs takes them. */
export type QueuePool = pg.Pool;

/** Plain connections with the same settings, for the package that works jobs: it speaks no Kysely and knows no place. */
export const openQueuePool = (choice: PoolChoice): QueuePool => openConnections(choice, "alongside jobs");

const openConnections = (
  choice: PoolChoice,
  name: string,
  more: Pick<PoolConfig, "types" | "pipeline"> = {},
): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: choice.url,
    application_name: name,
    max: choice.connectionsMax,
    options: Object.entries(choice.settings)
      .map(([setting, value]) => `-c ${setting}=${value}`)
      .join(" "),
    idleTimeoutMillis: IDLE_MS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    allowExitOnIdle: true,
    ...more,
  });
  // A resting connection that breaks is replaced by the pool; the next question finds out whether the server is there.
  pool.on("error", () => undefined);
  // One that breaks in somebody's hands, between two questions, would end the whole program. The next question says so.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  return pool;
};

/** A database to ask with Kysely. A question put to it inside a transaction of a place throws (see `withPlace`). */
export const openPool = <Known = Tables>(choice: PoolChoice): Kysely<Known> => {
  const types = { getTypeParser: (oid: number, format?: "text" | "binary") => readAs(oid, format) };
  // What goes along with a question is sent with it, and not after an answer of its own.
  const pool = openConnections(choice, "alongside", { types, pipeline: true });
  return new Kysely<Known>({
    dialect: new PostgresDialect({
      pool: {
        options: pool.options,
        connect: async () => {
          refuseInsideTransaction();
          return sparing(await pool.connect());
        },
        end: () => pool.end(),
      },
    }),
  });
};

const WHOLE_NUMBER_OID = 20;
const PLAIN_DATE_OID = 1082;

/** bigint as a number that is certainly exact; a plain date as its text, never as a moment in some time zone. */
const readAs = (oid: number, format: "text" | "binary" | undefined): ((text: string) => unknown) => {
  if (oid === WHOLE_NUMBER_OID) return exactWhole;
  if (oid === PLAIN_DATE_OID) return (text) => text;
  return pg.types.getTypeParser(oid, format ?? "text");
};

const exactWhole = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${text} from the database is too large to be counted exactly.`);
  return value;
};
