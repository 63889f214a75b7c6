import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { holesIn } from "./catalogue.ts";
import { rehearsal } from "./rehearsal.ts";
import { openToAll, tablesWithoutPlace } from "./tables-without-a-place.ts";

const GOOD = `CREATE TABLE thing (place_id uuid NOT NULL REFERENCES place, thing_id uuid, PRIMARY KEY (place_id, thing_id));
  ALTER TABLE thing ENABLE ROW LEVEL SECURITY; ALTER TABLE thing FORCE ROW LEVEL SECURITY;
  CREATE POLICY thing_of_its_place ON thing USING (place_id = nullif(current_setting('app.place', true), '')::uuid);
  GRANT SELECT, INSERT, UPDATE, DELETE ON thing TO alongside_app;`;

test("no place can see another: every table keeps the walls, or says in a sentence why it has none", async () => {
  await using stage = await rehearsal();
  assert.deepEqual(await holesIn(stage.owner), []);
  for (const { because } of [...tablesWithoutPlace, ...openToAll]) assert.match(because, /^[A-Z].{20,}\.$/);
});

test("a table built as the others are passes", async () => {
  await using stage = await rehearsal();
  await sql.raw(GOOD).execute(stage.owner);
  assert.deepEqual(await holesIn(stage.owner), []);
});

/** Each hole somebody could make without noticing, and the sentence that must name it. */
const holes: readonly (readonly [string, string, RegExp])[] = [
  [
    "a key that does not begin with the place",
    "CREATE TABLE bad (id uuid PRIMARY KEY, place_id uuid)",
    /bad: place_id is not first/,
  ],
  ["a table with no key", "CREATE TABLE bad (place_id uuid)", /bad: place_id is not first/],
  [
    "security that was not enabled",
    "ALTER TABLE thing DISABLE ROW LEVEL SECURITY",
    /thing: row-level security is not enabled/,
  ],
  [
    "security that was not forced",
    "ALTER TABLE thing NO FORCE ROW LEVEL SECURITY",
    /thing: row-level security is not forced/,
  ],
  ["a table nobody wrote a policy for", "DROP POLICY thing_of_its_place ON thing", /thing: no policy/],
  [
    "a policy that shows everything",
    "CREATE POLICY oops ON thing USING (true)",
    /thing\.oops: this policy does not ask/,
  ],
  [
    "a policy that lets anything in",
    "CREATE POLICY oops ON thing FOR INSERT WITH CHECK (true)",
    /thing\.oops: this policy does not ask/,
  ],
  [
    "a unique key across places",
    "CREATE UNIQUE INDEX oops ON thing (thing_id)",
    /the unique key oops reaches across places/,
  ],
  [
    "a reference that can point into another place",
    `ALTER TABLE thing ADD UNIQUE (thing_id, place_id);
     CREATE TABLE part (place_id uuid, part_id uuid, thing_id uuid, owner_id uuid, PRIMARY KEY (place_id, part_id),
       FOREIGN KEY (thing_id, owner_id) REFERENCES thing (thing_id, place_id))`,
    /part: the foreign key .* leaves out place_id/,
  ],
  [
    "a right to change what happened",
    "GRANT UPDATE ON happening TO alongside_app",
    /happening: the application has been given UPDATE/,
  ],
  [
    "a right to remove what happened",
    "GRANT DELETE ON happening TO alongside_app",
    /happening: the application has been given DELETE/,
  ],
  [
    "a right to empty a table",
    "GRANT TRUNCATE ON thing TO alongside_app",
    /thing: the application has been given TRUNCATE/,
  ],
  ["a right for everybody", "GRANT SELECT ON thing TO PUBLIC", /thing: PUBLIC has been given SELECT/],
  [
    "a right to change the list of steps",
    "GRANT INSERT ON migration TO alongside_app",
    /migration: the application has been given INSERT/,
  ],
  ["a view with its owner's eyes", "CREATE VIEW oops AS SELECT * FROM thing", /oops: this view looks past/],
  ["a kept copy of all places", "CREATE MATERIALIZED VIEW oops AS SELECT * FROM thing", /oops: a materialised view/],
  [
    "a function with its owner's hands",
    "CREATE FUNCTION oops() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
    /oops: this function acts with the rights of its owner/,
  ],
  [
    "a table the application owns",
    "GRANT CREATE ON SCHEMA public TO alongside_app; ALTER TABLE thing OWNER TO alongside_app",
    /thing: belongs to the application/,
  ],
  [
    "a schema the application may build in",
    "GRANT CREATE ON SCHEMA public TO alongside_app",
    /may make tables in schema public/,
  ],
  ["a name in the list and no table to it", "DROP TABLE migration", /migration: stands in the list/],
  ["a database with nothing to check", "DROP TABLE happening CASCADE", /nothing was checked/],
];

for (const [hole, statement, sentence] of holes) {
  test(`the check names ${hole}`, async () => {
    await using stage = await rehearsal();
    await sql.raw(GOOD).execute(stage.owner);
    await sql.raw(statement).execute(stage.owner);
    const said = await holesIn(stage.owner);
    assert.ok(
      said.some((words) => sentence.test(words)),
      said.join("\n") || "nothing was said",
    );
  });
}
