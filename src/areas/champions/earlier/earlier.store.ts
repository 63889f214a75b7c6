import { randomUUID } from "node:crypto";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import { listDaysOff, workingDaysLater } from "../../voices/index.ts";
import { findTerms, listAnswerers } from "../network.store.ts";
import type { Earlier } from "./earlier.rules.ts";

interface By {
  readonly byId: string | null;
  readonly today: string;
}

/** All of them with one statement a table. What has no answer is put to whoever is asked first, by the day of then. */
export async function saveEarlier(tx: Tx, lines: readonly Earlier[], { byId, today }: By): Promise<void> {
  const place_id = placeOf(tx);
  const { daysToAnswer: days } = await findTerms(tx);
  const daysOff = (await listDaysOff(tx)).map(({ day }) => day);
  const answerers = (await listAnswerers(tx)).filter(({ isHere }) => isHere);
  const holderOf = (rank: number): string | null => answerers.find((one) => one.rank === rank)?.id ?? null;
  const rows = lines.map((line) => {
    const due = workingDaysLater(line.toldOn, { days, daysOff });
    const up = line.escalatedOn;
    return {
      place_id,
      item_id: randomUUID(),
      champion_id: line.championId,
      community_id: line.communityId,
      theme: line.theme,
      heard_from: line.heardFrom,
      words: line.words,
      answerer_id: holderOf(up === null ? 1 : 2),
      rank: up === null ? 1 : 2,
      told_on: line.toldOn,
      first_due_on: due,
      due_on: up === null ? due : workingDaysLater(up, { days, daysOff }),
      first_answered_on: line.answered?.on ?? null,
      answered_on: line.answered?.on ?? null,
      outcome: line.answered?.outcome ?? null,
      answer: line.answered?.answer ?? "",
      heard: line.heard,
      escalated_on: up,
      from_notes: true,
    };
  });
  await tx.insertInto("champion_item").values(rows).execute();
  await tx
    .insertInto("champion_step")
    .values(
      rows.map(({ item_id, answerer_id }) => ({
        place_id,
        item_id,
        number: 1,
        did: "put",
        by_person: byId,
        to_person: answerer_id,
        words: "Written down later, from notes.",
        on_day: today,
      })),
    )
    .execute();
}
