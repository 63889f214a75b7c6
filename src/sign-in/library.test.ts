import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { libraryOptions, openLibrary } from "./library.ts";
import { register } from "./rehearsal-login.ts";
import { signInSecret } from "./secret.ts";

let stage: Rehearsal;
before(async () => {
  stage = await rehearsal();
});
after(() => stage.close());

test("the sign-in library finds its tables as it wants them: its own migrator has nothing to do", async () => {
  const { getMigrations } = await import("better-auth/db/migration");
  const secret = await signInSecret(stage.app);
  const options = await libraryOptions({ door: stage.door, secret, isHttps: false });
  const { toBeCreated, toBeAdded } = await getMigrations({
    ...options,
    // The role of signing in may not look at every table's description; the owner may.
    database: { db: stage.owner, type: "postgres" },
  });
  assert.deepEqual([toBeCreated, toBeAdded], [[], []]);
});

test("the role that pages and places work with has no right to any login, device, proof or letter", async () => {
  const { rows } = await sql<{ name: string }>`
    SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND (c.relname LIKE 'login%' OR c.relname = 'letter')`.execute(
    stage.owner,
  );
  assert.ok(rows.length >= 10);
  for (const { name } of rows)
    await assert.rejects(sql`SELECT 1 FROM ${sql.table(name)}`.execute(stage.app), /permission denied/, name);
  await assert.rejects(sql`SELECT 1 FROM person`.execute(stage.door), /permission denied/);
});

test("a password is kept as scrypt with at least 16 MB and a salt of its own", async () => {
  const [one, two] = [await register(stage, "one@example.org"), await register(stage, "two@example.org")];
  assert.equal(one.password, two.password);
  const rows = await stage.door.selectFrom("login_secret").select("password").execute();
  const [first, second] = rows.map(({ password }) => password ?? "");
  assert.notEqual(first, second);
  // N 16384, r 16, p 1: 128 · N · r bytes.
  const { scryptSync } = await import("node:crypto");
  const [salt = "", key = ""] = (first ?? "").split(":");
  const again = scryptSync(one.password.normalize("NFKC"), salt, 64, { N: 16_384, r: 16, p: 1, maxmem: 2 ** 26 });
  assert.equal(again.toString("hex"), key);
});

test("what could open a side door is off", async () => {
  const secret = await signInSecret(stage.app);
  const library = await openLibrary({ door: stage.door, secret, isHttps: true });
  const { options } = library;
  assert.equal(options.session.cookieCache.enabled, false);
  assert.equal(options.telemetry.enabled, false);
  assert.equal(options.emailAndPassword.disableSignUp, true);
  assert.deepEqual(
    options.plugins.map(({ id }) => id),
    ["two-factor", "magic-link", "challenge-after-link"],
  );
  assert.equal(Buffer.from(secret, "base64url").length, 32);
});
