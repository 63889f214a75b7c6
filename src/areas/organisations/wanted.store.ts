import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Point } from "./distance.rules.ts";

export interface DirectoryWanted {
  /** Words that say what is looked for; none finds all. */
  readonly words: readonly string[];
  /** The identifier of a community that it serves or is led by. */
  readonly community?: string | undefined;
  /** A language regularly available in something it offers. */
  readonly language?: string | undefined;
  readonly day?: string | undefined;
  readonly format?: string | undefined;
  /** A postcode district: `SW9`. */
  readonly district?: string | undefined;
  /** Only what has a point on the map, the nearest first. */
  readonly from?: Point | undefined;
}

/** `dementia` as a question to the database: every word that begins so. */
export const beginning = (word: string): RawBuilder<unknown> => sql`to_tsquery('simple', ${`'${word}':*`})`;

/** Does the organisation `o` say this word, or serve a community that has it in its name? */
export const says = (tx: Tx, word: string): RawBuilder<boolean> =>
  sql<boolean>`(o.found_by @@ ${beginning(word)} OR o.organisation_id IN (SELECT oc.organisation_id
    FROM organisation_community oc JOIN community n ON n.place_id = oc.place_id AND n.community_id = oc.community_id
    WHERE oc.place_id = ${placeOf(tx)} AND to_tsvector('simple', n.name) @@ ${beginning(word)}))`;

const offers = (tx: Tx, condition: RawBuilder<boolean>): RawBuilder<boolean> =>
  sql<boolean>`o.organisation_id IN (SELECT f.organisation_id FROM organisation_offering f
    WHERE f.place_id = ${placeOf(tx)} AND ${condition})`;

/** One of the languages, whatever its capitals. */
const inLanguage = (language: string): RawBuilder<boolean> =>
  sql<boolean>`${language.toLowerCase()} = ANY (f.languages_small)`;

/**
 * Something offered in this postcode district. A range of the postcodes as they are written, letter by letter: the
 * database may look such a comparison up in its index before it has seen whose row it is, and no function of a postcode.
 */
export const inDistrict = (district: string): RawBuilder<boolean> =>
  sql<boolean>`f.postcode COLLATE "C" >= ${district} AND f.postcode COLLATE "C" < ${`${district}!`}`;

/** What one offering must be to be found by. */
export const offeredConditions = ({
  language,
  day,
  format,
  district,
}: DirectoryWanted): readonly RawBuilder<boolean>[] =>
  [
    language === undefined ? [] : [inLanguage(language)],
    day === undefined ? [] : [sql<boolean>`${day} = ANY (f.days)`],
    format === undefined ? [] : [sql<boolean>`${format} = ANY (f.formats)`],
    district === undefined ? [] : [inDistrict(district)],
  ].flat();

/** What the organisation `o` must be to be found. */
export function conditionsOf(tx: Tx, wanted: DirectoryWanted): RawBuilder<boolean> {
  const { community } = wanted;
  const offered = offeredConditions(wanted);
  const all = [
    sql<boolean>`o.ended_at IS NULL`,
    ...wanted.words.map((word) => says(tx, word)),
    ...(offered.length === 0 ? [] : [offers(tx, sql<boolean>`${sql.join(offered, sql` AND `)}`)]),
    ...(community === undefined
      ? []
      : [
          sql<boolean>`EXISTS (SELECT FROM organisation_community oc WHERE oc.place_id = o.place_id
            AND oc.organisation_id = o.organisation_id AND oc.community_id = ${community})`,
        ]),
  ];
  return sql<boolean>`${sql.join(all, sql` AND `)}`;
}
