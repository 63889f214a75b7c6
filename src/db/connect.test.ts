import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";
import { isRefusal } from "./refusal.ts";
import { rehearsal } from "./rehearsal.ts";
import type { Db } from "./tables.ts";

/** A login of its own for one test, so that tests may take powers away. */
const withLogin = async (owner: Db, powers: string, use: (name: string) => Promise<void>): Promise<void> => {
  const name = `rehearsal_login_${process.pid}_${Math.trunc(performance.now())}`;
  await sql.raw(`CREATE ROLE ${name} LOGIN PASSWORD 'for-a-test' ${powers}`).execute(owner);
  try {
    await use(name);
  } finally {
    await sql.raw(`REASSIGN OWNED BY ${name} TO CURRENT_USER; DROP OWNED BY ${name}`).execute(owner);
    await sql.raw(`DROP ROLE ${name}`).execute(owner);
  }
};

const urlAs = (url: string, name: string): string => url.replace(/\/\/[^@]*@/, `//${name}:for-a-test@`);

const refusedWith = async (attempt: Promise<unknown>, sentence: RegExp): Promise<void> => {
  await assert.rejects(attempt, (error) => {
    assert.ok(isRefusal(error), `not a refusal: ${String(error)}`);
    assert.match(error.message, sentence);
    assert.doesNotMatch(error.message, /for-a-test/, "no password is shown");
    return true;
  });
};

test("the program works as the ordinary role and its login stays in the background", async () => {
  await using stage = await rehearsal();
  const connected = await connect({ kind: "url", url: stage.url });
  try {
    const { rows } = await sql`SELECT current_user AS who, current_setting('statement_timeout') AS patience`.execute(
      connected.app,
    );
    assert.deepEqual(rows, [{ who: "alongside_app", patience: "30s" }]);
    assert.match(connected.serverVersion, /^\d+\.\d+/);
    assert.doesNotMatch(connected.where, /@/);
  } finally {
    await connected.close();
  }
});

test("a login without any power but to make roles prepares the whole database", async () => {
  await using stage = await rehearsal();
  await withLogin(stage.owner, "NOSUPERUSER CREATEROLE", async (name) => {
    await sql
      .raw(
        `GRANT alongside_app, alongside_door TO ${name};
         DROP SCHEMA public, graphile_worker CASCADE; CREATE SCHEMA public AUTHORIZATION ${name};
         DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ${name}', current_database()); END $$`,
      )
      .execute(stage.owner);
    const connected = await connect({ kind: "url", url: urlAs(stage.url, name) });
    try {
      assert.ok((await migrate(connected.owner)).applied.length > 0);
      const names = await connected.app.selectFrom("place").select("name").execute();
      assert.deepEqual(names, [{ name: "Alongside" }]);
    } finally {
      await connected.close();
    }
  });
});

test("a login that may not work as the application's role is told which statement to run", async () => {
  await using stage = await rehearsal();
  await withLogin(stage.owner, "NOSUPERUSER", async (name) => {
    await refusedWith(
      connect({ kind: "url", url: urlAs(stage.url, name) }),
      new RegExp(`GRANT alongside_app TO "${name}";`),
    );
  });
});

test("a wrong password, a missing database and a stopped server are said plainly", async () => {
  await using stage = await rehearsal();
  const wrong = stage.url.replace(/:([^:@/]+)@/, ":wrong-for-a-test@").replace("wrong-for-a-test", "wrong");
  await refusedWith(
    connect({ kind: "url", url: wrong }),
    /cannot use the database at .*password authentication failed.*Check that it runs/,
  );
  await refusedWith(
    connect({ kind: "url", url: stage.url.replace(/\/rehearsal_[^?]*/, "/no_such_database") }),
    /"no_such_database" does not exist/,
  );
  await refusedWith(
    connect({ kind: "url", url: "postgresql://a:for-a-test@127.0.0.1:9/x" }),
    /cannot use the database at 127\.0\.0\.1\/x: .*ECONNREFUSED/,
  );
});

test("a role with too much power is refused, because places would not be kept apart", async () => {
  await using stage = await rehearsal();
  await refusedWith(
    connect({ kind: "url", url: stage.url, urlApplication: stage.url }),
    /must work as the role alongside_app, but the database says it is/,
  );
});

test("numbers too large to count exactly are an error, and a plain date stays a plain date", async () => {
  await using stage = await rehearsal();
  const { rows } = await sql`SELECT 9007199254740991::bigint AS most, DATE '2026-03-29' AS day`.execute(stage.app);
  assert.deepEqual(rows, [{ most: Number.MAX_SAFE_INTEGER, day: "2026-03-29" }]);
  await assert.rejects(sql`SELECT 9007199254740993::bigint`.execute(stage.app), /too large to be counted exactly/);
});
