import { sql } from "kysely";
import type { Db, DoorDb } from "../db/tables.ts";
import type { Caller } from "./caller.ts";
import { deviceCookie } from "./cookies.ts";
import { keptOf } from "./device-digest.ts";
import { newToken } from "./links.ts";
import { signInSecret } from "./secret.ts";

/**
 * How made-up people come in with one press. The house has this only where it shows the example place on somebody's
 * own computer; everywhere else there is no such thing, and so no address that leads to it.
 */
export interface WalkIn {
  /** Which of these logins are made-up people's: nobody else can be walked in as. */
  readonly madeUpAmong: (loginIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Opens a device for a made-up person, as if they had proved twice who they are. Null for anybody else. */
  readonly enter: (loginId: string, caller: Caller) => Promise<readonly string[] | null>;
}

/** `.example` is nobody's, for ever: no letter to such an address can arrive anywhere. */
export const madeUpDomain = "riverside.example";

const hoursInside = 12;

export const openWalkIn = ({ db, door }: { readonly db: Db; readonly door: DoorDb }): WalkIn => {
  const madeUpAmong = async (loginIds: readonly string[]): Promise<ReadonlySet<string>> => {
    if (loginIds.length === 0) return new Set();
    const rows = await door
      .selectFrom("login")
      .select("id")
      .where("id", "in", [...loginIds])
      .where("email", "like", `%@${madeUpDomain}`)
      .where("disabled_at", "is", null)
      .execute();
    return new Set(rows.map(({ id }) => id));
  };
  return {
    madeUpAmong,
    enter: async (loginId, { userAgent }) => {
      if (!(await madeUpAmong([loginId])).has(loginId)) return null;
      const token = newToken();
      const now = sql<Date>`now()`;
      await door
        .insertInto("login_device")
        .values({
          login_id: loginId,
          token: keptOf(token),
          expires_at: sql<Date>`now() + make_interval(hours => ${sql.lit(hoursInside)})`,
          updated_at: now,
          proved_twice_at: now,
          ip_address: null,
          user_agent: userAgent.slice(0, 300),
        })
        .execute();
      return [deviceCookie(token, await signInSecret(db), false)];
    },
  };
};
