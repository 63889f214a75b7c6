import type { Migration } from "./index.ts";

/**
 * A secret for each place, and one for the house: what it seals (figures in a page's own address) cannot be changed on
 * its way. In the database, so that every server of one Alongside opens what another one sealed.
 */
export const seal: Migration = {
  name: "0002-seal",
  sql: `
CREATE TABLE seal (
  place_id uuid PRIMARY KEY REFERENCES place,
  secret   bytea NOT NULL CHECK (octet_length(secret) = 32)
);
ALTER TABLE seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE seal FORCE ROW LEVEL SECURITY;
CREATE POLICY seal_of_its_place ON seal
  USING (place_id = nullif(current_setting('app.place', true), '')::uuid);
GRANT SELECT ON seal TO alongside_app;

-- 244 random bits: two random uuids, which need no extension.
SET LOCAL app.place = '00000000-0000-0000-0000-000000000000';
INSERT INTO seal (place_id, secret)
VALUES (
  '00000000-0000-0000-0000-000000000000',
  decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
);
`,
};
