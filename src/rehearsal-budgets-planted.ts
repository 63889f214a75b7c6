import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { closedYear } from "./nouns/months.ts";
import type { Publishing, Somewhere } from "./rehearsal-publishing.ts";

/**
 * Of 300 people each, numbered: the first few are of a group of which nobody may see how many, the next up to 80 make up for
 * them, the rest are the same people in both places. So every sum is the same, and only what is hidden differs.
 */
const planted = {
  Riverside: { few: 3, ofCommunity: 7 },
  Hillside: { few: 4, ofCommunity: 6 },
} as const;

type Names = readonly [few: string, makesUp: string, rest: string];

const everybody = sql`true`;

/** Of whom it is written down: up to one number, and between two others. */
const numbered = (until: number, beyond: number, last = 300) => sql`n <= ${until} OR n > ${beyond} AND n <= ${last}`;

/** People on the way to a budget, and people who need an advocate: the two places differ in the hidden counts alone. */
export async function plantBudgets(
  { house: { stage } }: Publishing,
  { placeId }: Somewhere,
  name: keyof typeof planted,
): Promise<void> {
  const { few, ofCommunity } = planted[name];
  const { from } = closedYear(new Date().toISOString().slice(0, 10));
  const holder = randomUUID();
  const groupOf = ([first, next, rest]: Names) =>
    sql`CASE WHEN n <= ${few} THEN ${first}::text WHEN n <= 80 THEN ${next} ELSE ${rest} END`;
  const begun = (kind: string) => sql`
    INSERT INTO support_case (place_id, case_id, pseudonym, kind, holder_id, community_id, condition, deprivation,
      helped_by, language, tells_back, opened_on)
    SELECT ${placeId}, gen_random_uuid(), ${kind}::text || '-heron-' || n + 100, ${kind}, ${holder}, CASE WHEN n <= ${ofCommunity}
        THEN (SELECT community_id FROM community WHERE place_id = ${placeId} LIMIT 1) END,
      ${groupOf(["dementia", "physical", "psychosis"])}, (${groupOf(["9", "5", "2"])})::int,
      ${groupOf(["advocate", "family", "nobody"])},
      ${groupOf(["Twi", "Urdu", "Somali"])}, true, ${from}::date
    FROM generate_series(1, 300) AS n`;
  const those = (kind: string) => sql`(SELECT case_id, split_part(pseudonym, '-', 3)::int - 100 AS n FROM support_case
    WHERE place_id = ${placeId} AND kind = ${kind}) AS k`;
  const budgetStep = (number: number, did: string, whose: RawBuilder<unknown>) => sql`
    INSERT INTO budget_step (place_id, case_id, number, did, on_day, words, by_role, reason, choice)
    SELECT ${placeId}, case_id, ${number}::int, ${did}::text, ${from}::date + ${number}::int, '',
      CASE WHEN ${did}::text = 'refused' THEN ${groupOf(["finance", "panel", "somebody"])} END,
      CASE WHEN ${did}::text = 'refused' THEN 'too-ill' END, CASE WHEN ${did}::text = 'provider' THEN 'no' END
    FROM ${those("budget")} WHERE ${whose}`;
  const advocacyStep = (number: number, did: string, whose: RawBuilder<unknown>) => sql`
    INSERT INTO advocacy_step (place_id, case_id, number, did, on_day, words)
    SELECT ${placeId}, case_id, ${number}::int, ${did}::text, ${from}::date + ${number}::int, '' FROM ${those("advocacy")} WHERE ${whose}`;
  const all = [
    sql`INSERT INTO organisation (place_id, organisation_id, name, name_key, number, kinds)
      VALUES (${placeId}, ${holder}, 'Example Helpers', 'example helpers', 1, '{service}')`,
    begun("budget"),
    begun("advocacy"),
    sql`INSERT INTO advocacy_need (place_id, case_id, because, gender, wishes)
      SELECT ${placeId}, case_id, ${groupOf(["capacity", "detained", "care-act"])}, 'any', '' FROM ${those("advocacy")}`,
    budgetStep(1, "asked", everybody),
    budgetStep(2, "refused", numbered(2, 60, 140)),
    budgetStep(3, "offered", numbered(65, 100)),
    budgetStep(4, "assessed", numbered(55, 120)),
    budgetStep(5, "indicative", numbered(45, 135)),
    budgetStep(6, "provider", numbered(20, 270)),
    budgetStep(7, "arranged", numbered(30, 150)),
    advocacyStep(1, "needed", everybody),
    advocacyStep(2, "met", numbered(40, 180)),
    advocacyStep(3, "not-wanted", sql`n BETWEEN 130 AND 160`),
  ];
  await stage.owner.transaction().execute(async (tx) => {
    for (const one of all) await one.execute(tx);
  });
}
