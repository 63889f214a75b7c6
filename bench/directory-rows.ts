import { sql } from "kysely";
import type { Db } from "../src/db/tables.ts";

/** Rows for a large directory, made by the database itself: nobody in it is anybody. */
export const organisationsMany = 10_000;
export const peopleMany = 50_000;

const words = `ARRAY['dementia','carers','advice','housing','benefits','debt','food','sewing','prayer','football','school','women',
  'men','elders','young','walking','singing','memory','listening','refugees','kitchen','garden','legal','letters','sign']`;
const languages = `ARRAY['English','Urdu','Gujarati','Punjabi','Bengali','Somali','Arabic','Polish','Tamil','Turkish','Yoruba','Twi']`;
const days = `ARRAY['mo','tu','we','th','fr','sa','su']`;

/** `of[1 + n mod its length]`, another one for each `turn`. */
const one = (list: string, turn: number): string => `(${list})[1 + (n * ${turn} + n / 7) % cardinality(${list})]`;

const statements = (placeId: string): readonly string[] => [
  `INSERT INTO community (place_id, community_id, language, number, name) SELECT '${placeId}', gen_random_uuid(), 'en', 1,
     'Example ' || (${languages})[n] || ' speakers' FROM generate_series(1, 12) n`,
  `INSERT INTO organisation (place_id, organisation_id, name, name_key, number, kinds, summary)
     SELECT '${placeId}', gen_random_uuid(), 'Example ' || ${one(words, 3)} || ' ' || ${one(words, 11)} || ' group ' || n,
       'examplekey' || n, 1, ARRAY[(ARRAY['vcso','faith','user-led','service'])[1 + n % 4]],
       'We meet for ' || ${one(words, 5)} || ' and ' || ${one(words, 13)} || ' with ' || ${one(words, 17)} || ', and talk.'
     FROM generate_series(1, ${organisationsMany}) n`,
  `CREATE TEMPORARY TABLE made AS SELECT organisation_id, row_number() OVER (ORDER BY name)::int AS n FROM organisation
     WHERE place_id = '${placeId}'`,
  `INSERT INTO organisation_offering (place_id, offering_id, organisation_id, name, about, languages, days, formats, postcode,
       latitude, longitude)
     SELECT '${placeId}', gen_random_uuid(), organisation_id, 'Offer ' || k, 'For ' || ${one(words, 7)},
       ARRAY[${one(languages, 1)}, 'English'], ARRAY[(${days})[1 + (n + k) % 7]], ARRAY['group'],
       'SW' || (1 + n % 19) || ' ' || (n % 10) || 'AA', 51.4 + (n % 100) / 1000.0, -0.2 + (n % 71) / 700.0
     FROM made, generate_series(1, 2) k`,
  `INSERT INTO organisation_contact (place_id, contact_id, organisation_id, name, for_what, how, languages, seen_by, agreed_on,
       agreed_with, found_by)
     SELECT '${placeId}', gen_random_uuid(), organisation_id, 'Example Person ' || n, ${one(words, 5)} || ' and ' || ${one(words, 19)},
       '020 7946 0000', ARRAY[${one(languages, 1)}], (ARRAY['place','public'])[1 + n % 2], '2026-01-01', 'Example',
       to_tsvector('simple', ${one(words, 5)} || ' ' || ${one(words, 19)} || ' ' || ${one(languages, 1)}) FROM made`,
  `INSERT INTO organisation_community (place_id, organisation_id, community_id, is_led_by)
     SELECT '${placeId}', m.organisation_id, c.community_id, m.n % 2 = 0 FROM made m
     JOIN (SELECT community_id, row_number() OVER (ORDER BY name)::int AS k FROM community WHERE place_id = '${placeId}') c
       ON c.k = 1 + m.n % 12`,
  `UPDATE organisation o SET found_by = to_tsvector('simple', concat_ws(' ', o.name, o.summary,
     (SELECT string_agg(concat_ws(' ', f.name, f.about, array_to_string(f.languages, ' ')), ' ') FROM organisation_offering f
       WHERE f.place_id = o.place_id AND f.organisation_id = o.organisation_id))) WHERE o.place_id = '${placeId}'`,
  `INSERT INTO person (place_id, person_id, name) SELECT '${placeId}', gen_random_uuid(), 'Example Person ' || n
     FROM generate_series(1, ${peopleMany}) n`,
  `INSERT INTO person_role (place_id, person_id, role, given_by) SELECT '${placeId}', person_id, 'contributor', 'example' FROM person
     WHERE place_id = '${placeId}' AND name ~ '[02468]$' ON CONFLICT DO NOTHING`,
  "DROP TABLE made",
  "VACUUM (ANALYZE)",
];

/** Fills a place; it is tidied and counted at the end, as the database does by itself in the night. */
export async function fillDirectory(owner: Db, placeId: string): Promise<void> {
  await owner.connection().execute(async (connection) => {
    for (const statement of statements(placeId)) await sql.raw(statement).execute(connection);
  });
}
