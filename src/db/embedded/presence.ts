import pg from "pg";
import { keepRunning, letEnd } from "../lingering.ts";
import type { Home } from "./folder.ts";
import { urlOfOwner } from "./server.ts";

/** Every connection of ours carries a name that begins so; whoever connects with another name is a guest. */
export const OUR_NAME = "alongside";

/** Held by each program for as long as it uses the server. */
export interface Presence {
  /** Gives it up; `stop` is called where that leaves the server to nobody. */
  leave(stop: () => Promise<void>): Promise<void>;
}

/** Any number, the same in every program that uses this server. */
const LOCK = 4_152_002;

/**
 * Says to the server that one more program uses it: a shared lock that goes when the program goes, however it goes.
 * The last to leave takes the lock for itself alone and stops the server while holding it; a program that arrives just
 * then waits for the lock, loses its connection with the server, and knows that it has to start it again.
 */
export const enter = async (home: Home): Promise<Presence> => {
  const client = clientOf(home);
  await client.connect();
  await client.query(`SELECT pg_advisory_lock_shared(${LOCK})`);
  letEnd(client);
  return {
    leave: async (stop) => {
      keepRunning(client);
      // Where the server died under us, there is nothing to give up.
      await client.query(`SELECT pg_advisory_unlock_shared(${LOCK})`).catch(() => undefined);
      await client.end().catch(() => undefined);
      await stopIfLast(home, stop);
    },
  };
};

const stopIfLast = async (home: Home, stop: () => Promise<void>): Promise<void> => {
  const client = clientOf(home);
  try {
    await client.connect();
  } catch {
    return; // It does not answer, so there is nothing to stop.
  }
  try {
    const last = await client.query<{ last: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS last`);
    if (last.rows[0]?.last !== true) return;
    const guests = await client.query(
      "SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND application_name NOT LIKE $1 LIMIT 1",
      [`${OUR_NAME}%`],
    );
    if (guests.rows.length === 0) await stop();
  } finally {
    await client.end().catch(() => undefined);
  }
};

const clientOf = (home: Home): pg.Client => {
  const client = new pg.Client({
    connectionString: urlOfOwner(home, "postgres"),
    application_name: `${OUR_NAME} presence`,
  });
  // The server may go away at any time; whoever asks next is told.
  client.on("error", () => undefined);
  return client;
};
