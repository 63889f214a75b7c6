import { sql } from "kysely";
import { APPLICATION_ROLE, DOOR_ROLE, ensureRole } from "./application-role.ts";
import { startEmbedded } from "./embedded/start.ts";
import type pg from "pg";
import { openPool, openQueuePool } from "./pool.ts";
import { isRefusal, refusal } from "./refusal.ts";
import type { Db, DoorDb, DoorTables } from "./tables.ts";
import { troubleIn } from "./trouble.ts";

/** Which database to use. */
export type DatabaseChoice =
  /** The database Alongside brings, in this folder. */
  | { readonly kind: "embedded"; readonly folder: string }
  /**
   * A PostgreSQL (15 or newer) of your own. `url` is a login that may create tables; `urlApplication`, where given, is
   * the login `alongside_app` with its own password; without it the first login steps down to that role.
   */
  | { readonly kind: "url"; readonly url: string; readonly urlApplication?: string };

export interface Connected {
  /** For everything the program does: an ordinary role that sees one place at a time. */
  readonly app: Db;
  /** For signing in: sees logins and no place. */
  readonly door: DoorDb;
  /** For working jobs: the application's role, without Kysely. Opens no connection until it is used. */
  readonly queue: pg.Pool;
  /** For migrations only: owns the tables. */
  readonly owner: Db;
  /** `17.10` */
  readonly serverVersion: string;
  /** Where the database is, for people: a folder or a host. Never a password. */
  readonly where: string;
  /** Ends all connections; the embedded server stops with the last program that uses it. */
  close(): Promise<void>;
}

const OLDEST_MAJOR = 15;
const APP_CONNECTIONS_MAX = 10;
const DOOR_CONNECTIONS_MAX = 4;
const OWNER_CONNECTIONS_MAX = 2;
const QUEUE_CONNECTIONS_MAX = 4;

/** No question may hold others up for ever: a waiting, running or forgotten transaction is ended and said plainly. */
const PATIENCE = {
  statement_timeout: "30s",
  lock_timeout: "10s",
  idle_in_transaction_session_timeout: "30s",
} as const;

/**
 * Starts or finds the database, makes sure the application's role is there, and connects. Does not migrate.
 * Throws a refusal (see `isRefusal`) whose message says what to do.
 */
export const connect = async (choice: DatabaseChoice): Promise<Connected> => {
  if (choice.kind === "url") return connectTo({ ...choice, where: hostOf(choice.url) });
  const server = await startEmbedded(choice.folder);
  try {
    const connected = await connectTo({
      url: server.urlOwner,
      urlApplication: server.urlApplication,
      passwordApplication: server.passwordApplication,
      where: choice.folder,
    });
    return {
      ...connected,
      close: async () => {
        await connected.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
};

/** A running server: the owner's address and, where it has one, the application's own. */
export interface Server {
  readonly url: string;
  readonly urlApplication?: string;
  readonly passwordApplication?: string;
  readonly where: string;
}

/** The pools for one database: as the owner of the tables, and as each of the two ordinary roles. Nothing is asked yet. */
export const openPools = (server: Server): Pick<Connected, "app" | "door" | "queue" | "owner" | "close"> => {
  const owner = openPool({ url: server.url, connectionsMax: OWNER_CONNECTIONS_MAX, settings: { lock_timeout: "60s" } });
  const url = server.urlApplication ?? server.url;
  // Where the role has no login of its own, every connection steps down to it from its first moment.
  const settings = server.urlApplication === undefined ? { ...PATIENCE, role: APPLICATION_ROLE } : PATIENCE;
  const app = openPool({ url, connectionsMax: APP_CONNECTIONS_MAX, settings });
  const queue = openQueuePool({ url, connectionsMax: QUEUE_CONNECTIONS_MAX, settings });
  const door = openPool<DoorTables>({
    url: server.url,
    connectionsMax: DOOR_CONNECTIONS_MAX,
    settings: { ...PATIENCE, role: DOOR_ROLE },
  });
  let closed: Promise<unknown> | undefined;
  const close = async (): Promise<void> => {
    // Whoever gives up in the middle closes too, so a second time is no fault.
    closed ??= Promise.all([app.destroy(), door.destroy(), owner.destroy(), queue.end()]);
    await closed;
  };
  return { app, door, queue, owner, close };
};

/** Connects to a running server and makes sure of its version and of the role. Throws a refusal in words. */
export const connectTo = async (server: Server): Promise<Connected> => {
  const { app, door, queue, owner, close } = openPools(server);
  try {
    const serverVersion = await versionOf(owner);
    await ensureRole(owner, APPLICATION_ROLE, server.passwordApplication);
    await ensureRole(owner, DOOR_ROLE);
    await refuseStrongRole(app);
    return { app, door, queue, owner, serverVersion, where: server.where, close };
  } catch (error) {
    await close();
    throw isRefusal(error) ? error : unreachable(server, error);
  }
};

const versionOf = async (owner: Db): Promise<string> => {
  const { rows } = await sql<{ server_version: string }>`SHOW server_version`.execute(owner);
  const version = (rows[0]?.server_version ?? "").split(" ")[0] ?? "";
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return version;
  throw refusal(
    `The database behind DATABASE_URL is PostgreSQL ${version}; Alongside needs ${OLDEST_MAJOR} or newer. ` +
      "Nothing was changed. Bring that server up to date, or leave DATABASE_URL out to use the database Alongside brings.",
  );
};

/** Believes nothing about the connection: asks it who it is. A pooler between us and the server may drop settings. */
const refuseStrongRole = async (app: Db): Promise<void> => {
  const { rows } = await sql<{ name: string; strong: boolean }>`
    SELECT current_user::text AS name, rolsuper OR rolbypassrls AS strong FROM pg_roles WHERE rolname = current_user`.execute(
    app,
  );
  const role = rows[0];
  if (role?.name === APPLICATION_ROLE && !role.strong) return;
  throw refusal(
    `Alongside must work as the role ${APPLICATION_ROLE}, but the database says it is ${role?.name ?? "nobody"}. ` +
      "If a connection pooler stands in between, let it pass start-up options on, or connect past it.",
  );
};

const hostOf = (url: string): string => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed === undefined ? "DATABASE_URL" : `${parsed.hostname || "local socket"}${parsed.pathname}`;
};

const unreachable = (server: Server, error: unknown): Error => {
  const message = error instanceof Error && error.message !== "" ? error.message : String(error);
  if (troubleIn(error) === undefined && !SIGN_IN.test(message))
    return error instanceof Error ? error : new Error(message);
  return refusal(
    `Alongside cannot use the database at ${server.where}: ${message}. ` +
      "Check that it runs and that DATABASE_URL names the right host, database, login and password.",
    error,
  );
};

/** Refused at the door: wrong password, no such database or login, encryption demanded. */
const SIGN_IN =
  /password authentication failed|database ".*" does not exist|role ".*" does not exist|no pg_hba.conf entry|SSL|certificate/;
