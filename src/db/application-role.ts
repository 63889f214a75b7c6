import { sql } from "kysely";
import { refusal } from "./refusal.ts";
import type { Db } from "./tables.ts";

/** The ordinary role the program works as: owns nothing, sees one place at a time, cannot change what happened. */
export const APPLICATION_ROLE = "alongside_app";

/** The ordinary role that only signing in works as: sees logins, devices and proofs, and nothing of any place. */
export const DOOR_ROLE = "alongside_door";

const ORDINARY = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";

/**
 * Makes sure one of our two roles is there and that this login may step down to it. Where this login may not make
 * roles, refuses with the statements that somebody who may has to run.
 *
 * - `role`: `APPLICATION_ROLE` or `DOOR_ROLE`.
 *
 * - `password`: gives the role a password of its own (letters, digits, - and _), for a database of ours alone.
 */
export const ensureRole = async (owner: Db, role: string, password?: string): Promise<void> => {
  const before = await lookAtRole(owner, role);
  if (before.exists) return refuseUnfit(before);
  if (password !== undefined && !/^[\w-]{20,}$/.test(password))
    throw new Error("That password cannot be put in a statement.");
  const own = password === undefined ? "" : ` PASSWORD '${password}'`;
  try {
    await sql.raw(`CREATE ROLE ${role} ${ORDINARY}${own} ROLE CURRENT_USER`).execute(owner);
  } catch (error) {
    const code = codeOf(error);
    if (code === INSUFFICIENT) throw refusal(statementsFor(before.login), error);
    // Two first starts at once: the other one made it.
    if (code !== DUPLICATE && code !== SAME_KEY) throw error;
  }
  refuseUnfit(await lookAtRole(owner, role));
};

const INSUFFICIENT = "42501";
const DUPLICATE = "42710";
const SAME_KEY = "23505";

interface Role {
  readonly name: string;
  readonly login: string;
  readonly exists: boolean;
  readonly mayStepDown: boolean;
  readonly powers: string;
}

const lookAtRole = async (owner: Db, name: string): Promise<Role> => {
  const { rows } = await sql<{ login: string; role: string | null; may: boolean | null; powers: string | null }>`
    SELECT session_user::text AS login, r.rolname::text AS role, pg_has_role(session_user, r.oid, 'MEMBER') AS may,
           concat_ws(', ', CASE WHEN r.rolsuper THEN 'SUPERUSER' END, CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,
             CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,
             (SELECT 'membership of ' || string_agg(o.rolname, ', ') FROM pg_auth_members m
                JOIN pg_roles o ON o.oid = m.roleid WHERE m.member = r.oid)) AS powers
    FROM (VALUES (1)) AS one LEFT JOIN pg_roles r ON r.rolname = ${name}`.execute(owner);
  const row = rows[0];
  if (row === undefined) throw new Error("The catalogue of roles answered nothing.");
  return { name, login: row.login, exists: row.role !== null, mayStepDown: row.may === true, powers: row.powers ?? "" };
};

const refuseUnfit = (role: Role): void => {
  if (role.powers !== "") {
    throw refusal(
      `The role ${role.name} has more power than it should (${role.powers}): with it, places would not be kept ` +
        `apart. Take it away: ALTER ROLE ${role.name} ${ORDINARY};`,
    );
  }
  if (!role.mayStepDown) {
    throw refusal(
      `The login ${role.login} may not work as ${role.name}. ` +
        `Ask somebody who may to run: GRANT ${role.name} TO ${quoted(role.login)};`,
    );
  }
};

const statementsFor = (login: string): string =>
  `The login ${login} may not make roles, and Alongside needs two with few powers to work as. ` +
  "Ask somebody who may to run these two statements, then start again:\n\n" +
  [APPLICATION_ROLE, DOOR_ROLE].map((role) => `  CREATE ROLE ${role} ${ORDINARY} ROLE ${quoted(login)};\n`).join("");

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** PostgreSQL's five-character code of an error, where it has one. */
const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
