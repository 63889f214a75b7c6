import type { Selectable } from "kysely";
import type { CommunityTables } from "../../db/tables-of/communities.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { localScheme } from "./category-text.rules.ts";
import type { CategoryOfPlace } from "./category-of-place.ts";
import type { StepToSave } from "./step.rules.ts";
import type { LocalCategory } from "./schemes/local-category.rules.ts";

/**
 * The place's own categories that hold today, each with its parent in each national list: what `rollUp` and
 * `denominatorWithLocals` take. At most 500.
 */
export const localCategoriesOf = async (tx: Tx): Promise<readonly LocalCategory[]> =>
  (await listCategories(tx)).filter(({ inForce }) => inForce);

/** Every category the place ever had, as its newest step left it, by name. At most 500. */
export async function listCategories(tx: Tx): Promise<readonly CategoryOfPlace[]> {
  const rows = await tx
    .selectFrom("local_category")
    .selectAll()
    .distinctOn("code")
    .where("place_id", "=", placeOf(tx))
    .orderBy("code")
    .orderBy("number", "desc")
    .limit(500)
    .execute();
  return rows.map(categoryOf).toSorted((one, other) => one.label.localeCompare(other.label));
}

/** All steps of one category, newest first; none where the place never had it. At most 200. */
export async function listSteps(tx: Tx, code: string): Promise<readonly CategoryOfPlace[]> {
  const rows = await tx
    .selectFrom("local_category")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("code", "=", code)
    .orderBy("number", "desc")
    .limit(200)
    .execute();
  return rows.map(categoryOf);
}

const categoryOf = (row: Selectable<CommunityTables["local_category"]>): CategoryOfPlace => ({
  scheme: localScheme,
  code: row.code,
  label: row.label,
  parents: {
    "nhs-2001-england": row.nhs_2001,
    "census-2021-ew": row.census_2021,
    "census-2011-ew": row.census_2011,
    "census-2001-ew": row.census_2001,
  },
  language: row.language,
  number: row.number,
  step: row.step,
  inForce: row.in_force,
  localParent: row.local_parent,
  contested: row.contested,
  cameFrom: row.came_from,
  became: row.became,
  because: row.because,
  proposalId: row.proposal_id,
  since: row.since.toISOString(),
});

/** Adds the rows of one step, one for each category it touches; what was stays. */
export async function saveSteps(tx: Tx, steps: readonly StepToSave[]): Promise<void> {
  const rows = steps.map((step) => ({
    place_id: placeOf(tx),
    code: step.code,
    number: step.number,
    step: step.step,
    in_force: step.inForce,
    label: step.label,
    language: step.language,
    nhs_2001: step.parents["nhs-2001-england"],
    census_2021: step.parents["census-2021-ew"],
    census_2011: step.parents["census-2011-ew"],
    census_2001: step.parents["census-2001-ew"],
    local_parent: step.localParent,
    contested: step.contested,
    came_from: [...step.cameFrom],
    became: [...step.became],
    because: step.because,
    proposal_id: step.proposalId,
  }));
  if (rows.length > 0) await tx.insertInto("local_category").values(rows).execute();
}
