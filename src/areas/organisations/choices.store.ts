import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { OrganisationListed } from "./organisation.ts";
import { listedColumns, listedOf } from "./organisation.store.ts";

/** So many are in a list to choose from; the others are found by part of their name. */
const choicesMax = 100;

export interface OrganisationsToChoose {
  /** First those that were chosen already. */
  readonly organisations: readonly OrganisationListed[];
  readonly areMore: boolean;
}

/** Organisations to choose from: those with this in their name, and those that were chosen already. */
export async function listOrganisationsToChoose(
  tx: Tx,
  { find = "", ids = [] }: { readonly find?: string; readonly ids?: readonly string[] },
): Promise<OrganisationsToChoose> {
  const chosen = [...ids].filter((id) => identifier.test(id)).slice(0, choicesMax);
  const isChosen = sql<boolean>`o.organisation_id = ANY (${chosen}::uuid[])`;
  const rows = await tx
    .selectFrom("organisation as o")
    .select(listedColumns)
    .where("o.place_id", "=", placeOf(tx))
    .where("o.ended_at", "is", null)
    .where(sql<boolean>`(strpos(lower(o.name), lower(${find.trim()}::text)) > 0 OR ${isChosen})`)
    .orderBy(isChosen, "desc")
    .orderBy("o.name")
    .orderBy("o.organisation_id")
    .limit(choicesMax + 1)
    .execute();
  return { organisations: rows.slice(0, choicesMax).map(listedOf), areMore: rows.length > choicesMax };
}

const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
