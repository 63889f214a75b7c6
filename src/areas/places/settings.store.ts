import type { Json } from "../../db/canonical-json.ts";
import { canonicalJson } from "../../db/canonical-json.ts";
import { onceInALook } from "../../db/once.ts";
import type { Tx } from "../../db/tables.ts";
import type { SettingName } from "./setting-names.ts";
import type { SettingShape } from "./visibility.rules.ts";

/** A setting in force: what holds, since when, and which proposal made it hold. */
export interface SettingInForce {
  readonly name: string;
  readonly value: unknown;
  readonly since: Date;
  readonly proposalId: string | null;
}

const findSetting = onceInALook((tx, placeId: string, name: string) =>
  tx
    .selectFrom("place_setting")
    .select("value")
    .where("place_id", "=", placeId)
    .where("name", "=", name)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst(),
);

/**
 * What this place has settled under this name; undefined where it never chose, or chose in a shape nobody reads any
 * more, and then the default of the area that asks holds.
 */
export async function settingIn<Value>(
  tx: Tx,
  placeId: string,
  { name, shape }: { readonly name: SettingName; readonly shape: SettingShape<Value> },
): Promise<Value | undefined> {
  const row = await findSetting(tx, placeId, name);
  if (row === undefined) return undefined;
  return shape.optional().catch(undefined).parse(row.value);
}

interface SettingToSave {
  readonly name: SettingName;
  readonly value: Json;
  /** The proposal that both sides said yes to; null for what an administrator writes alone. */
  readonly proposalId: string | null;
}

/** Makes a new value hold from now on. What held before stays in the history. */
export async function saveSetting(tx: Tx, placeId: string, { name, value, proposalId }: SettingToSave): Promise<void> {
  await tx
    .insertInto("place_setting")
    .values(({ selectFrom, lit }) => ({
      place_id: placeId,
      name,
      value: canonicalJson(value),
      proposal_id: proposalId,
      number: selectFrom("place_setting")
        .select(({ fn, eb }) => eb(fn.coalesce(fn.max("number"), lit(0)), "+", 1).as("next"))
        .where("place_id", "=", placeId)
        .where("name", "=", name),
    }))
    .execute();
}

/** Every setting in force, by name. */
export async function listSettings(tx: Tx, placeId: string): Promise<readonly SettingInForce[]> {
  const rows = await tx
    .selectFrom("place_setting")
    .select(["name", "value", "since", "proposal_id"])
    .distinctOn("name")
    .where("place_id", "=", placeId)
    .orderBy("name")
    .orderBy("number", "desc")
    .limit(100)
    .execute();
  return rows.map(({ name, value, since, proposal_id }) => ({ name, value, since, proposalId: proposal_id }));
}
