import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import { settingIn } from "../../places/index.ts";
import { policyChosen, policyNamed } from "./small-numbers.rules.ts";

/** The rule for small numbers that holds in this place. */
export const findPolicy = async (tx: Tx): Promise<ReturnType<typeof policyNamed>> =>
  policyNamed((await settingIn(tx, placeOf(tx), { name: "small-number-policy", shape: policyChosen }))?.value);
