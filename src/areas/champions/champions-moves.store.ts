import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";

const item = { table: "champion_item", by: ["item_id"] } as const;
const step = { table: "champion_step", by: ["item_id", "number"] } as const;
const champion = { table: "champion", by: ["champion_id"] } as const;

/** Where two records are of one person: their part in the network goes over, unless the other one has it too. */
export const championsOfPerson: readonly Moves[] = [
  movesRows({ kind: "champions.champion", of: "person_id", once: ["place_id"], ...champion }),
  movesRows({ kind: "champions.invited", of: "invited_by", ...champion }),
  movesRows({
    kind: "champions.answers",
    table: "champion_answerer",
    of: "person_id",
    by: ["place_id"],
    once: ["place_id"],
  }),
  movesRows({ kind: "champions.answerers-added", table: "champion_answerer", of: "added_by", by: ["person_id"] }),
  movesRows({ kind: "champions.put-to", of: "answerer_id", ...item }),
  movesRows({ kind: "champions.answered", of: "answered_by", ...item }),
  movesRows({ kind: "champions.steps-by", of: "by_person", ...step }),
  movesRows({ kind: "champions.steps-to", of: "to_person", ...step }),
  movesRows({ kind: "champions.meetings", table: "champion_meeting", of: "written_by", by: ["meeting_id"] }),
  movesRows({ kind: "champions.terms", table: "champion_terms", of: "set_by", by: ["terms_id"] }),
];
