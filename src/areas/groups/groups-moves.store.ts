import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import { asWhole } from "./circle.store.ts";

/** Also where who sits there is for the group alone. */
const whole = ({ kind, move, moveBack }: Moves): Moves => ({
  kind,
  move: (tx, asked) => asWhole(tx, () => move(tx, asked)),
  moveBack: (tx, asked, keys) => asWhole(tx, () => moveBack(tx, asked, keys)),
});

/** Where two records are of one person: their seats go over to the other, and what they were asked. */
export const seatsOfPerson: readonly Moves[] = [
  movesRows({ kind: "group.holders", table: "group_holder", of: "person_id", by: ["holding_id"] }),
  movesRows({ kind: "group.circles", table: "group_circle", of: "person_id", by: ["group_id"], once: ["group_id"] }),
  movesRows({ kind: "group.asked", table: "group_ask", of: "person_id", by: ["ask_id"] }),
].map(whole);

/** And the groups they began or chair. */
export const groupsOfPerson: readonly Moves[] = [
  movesRows({ kind: "group.chairs", table: "place_group", of: "chair_id", by: ["group_id"] }),
  movesRows({ kind: "group.begun", table: "place_group", of: "started_by", by: ["group_id"] }),
  movesRows({ kind: "group.sentences", table: "group_sentence", of: "written_by", by: ["sentence_id"] }),
  whole(movesRows({ kind: "group.asking", table: "group_ask", of: "asked_by", by: ["ask_id"] })),
];

/** Where two pages are of one organisation: the seats it holds go over to the other. */
export const seatsOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "group.through", table: "group_holding", of: "organisation_id", by: ["holding_id"] }),
  whole(movesRows({ kind: "group.named-by", table: "group_ask", of: "organisation_id", by: ["ask_id"] })),
];
