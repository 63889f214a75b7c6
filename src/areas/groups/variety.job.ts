/**
 * Twice a year all groups of a place are looked at together, on fixed days that nobody chooses. What is found stands until
 * the next of them, whoever joins, leaves or changes an answer.
 */
import { randomInt } from "node:crypto";
import { happened } from "../../db/happening.ts";
import type { Db, Tx } from "../../db/tables.ts";
import { placeOf, savePlace } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import { asThemselves, listAnswersTogether } from "../people/index.ts";
import { onceCounted } from "./once.rules.ts";
import { isSeveral, lastFixedDay, littleHeard, littleUnder, topicCodes } from "./variety.rules.ts";
import { findLastLook, listPlacesToLookAt, listWhoSits, saveLook } from "./variety.store.ts";
import type { WhoSits } from "./variety.store.ts";

const drawn = (): ReadonlyMap<string, number> =>
  new Map(topicCodes.map((code) => [code, littleUnder[randomInt(littleUnder.length)] ?? littleUnder[0]]));

/** Once for each of the fixed days, however often it is asked. @practice P07 */
export async function lookAtGroups(tx: Tx, day: string): Promise<void> {
  await takeTurn(tx, "looks at all groups");
  const last = await findLastLook(tx);
  if (last !== undefined && last.onDay >= day) return;
  const sitting = await listWhoSits(tx);
  const year = Number(day.slice(0, 4));
  const heardOf = async (people: readonly WhoSits[]): Promise<readonly string[]> => {
    const ids = people.map(({ personId }) => personId);
    const answers = await asThemselves(tx, ids, () => listAnswersTogether(tx, ids));
    return littleHeard(answers, { year, littleUnder: drawn() });
  };
  const isNotOne = isSeveral(sitting.map(({ groupIds }) => groupIds));
  const isNotOneForAll = isSeveral(sitting.map(({ groupIdsForAll }) => groupIdsForAll));
  await saveLook(tx, {
    onDay: day,
    found: {
      littleHeard: isNotOne ? await heardOf(sitting) : [],
      littleHeardInGroupsForAll: isNotOneForAll
        ? await heardOf(sitting.filter(({ groupIdsForAll }) => groupIdsForAll.length > 0))
        : null,
      once: onceCounted(sitting.map(({ standings }) => standings)),
    },
  });
  const subject = { kind: "place", id: placeOf(tx) };
  await happened(tx, { what: "group.looked-at-together", who: "Alongside itself", subject, detail: { day } });
}

/** For every place that was there on the latest of the fixed days. Run it at the start of the program and once a day. */
export async function lookTwiceAYear(db: Db, at: Date): Promise<void> {
  const day = lastFixedDay(at.toISOString().slice(0, 10));
  for (const { placeId, startedOn } of await listPlacesToLookAt(db))
    if (startedOn < day) await savePlace(db, placeId, (tx) => lookAtGroups(tx, day));
}
