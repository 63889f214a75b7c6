import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { levels } from "./claim.ts";
import type { Rate } from "./claim.ts";

const ratesMax = 500;

/** Every rate that was ever set, the newest first. */
export async function listRates(tx: Tx): Promise<readonly Rate[]> {
  const rows = await tx
    .selectFrom("pay_rate")
    .select(["rate_id", "level", "payer", "pence", "from_day"])
    .where("place_id", "=", placeOf(tx))
    .orderBy("from_day", "desc")
    .orderBy("pence")
    .orderBy("rate_id")
    .limit(ratesMax)
    .execute();
  return rows.flatMap(({ rate_id: id, level: named, payer, pence, from_day: fromDay }) => {
    const level = levels.find((one) => one === named);
    return level === undefined ? [] : [{ id, level, payer, pence, fromDay }];
  });
}

export async function saveRate(tx: Tx, rate: Omit<Rate, "id">, setBy: string): Promise<string> {
  const rateId = randomUUID();
  await tx
    .insertInto("pay_rate")
    .values({
      place_id: placeOf(tx),
      rate_id: rateId,
      level: rate.level,
      payer: rate.payer,
      pence: rate.pence,
      from_day: rate.fromDay,
      set_by: setBy,
    })
    .execute();
  return rateId;
}
