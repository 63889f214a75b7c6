import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import { placeOf } from "../../db/transaction.ts";
import { asWhole } from "./circle.store.ts";

/** Also where who comes is for those who come too. */
const whole = ({ kind, move, moveBack }: Moves): Moves => ({
  kind,
  move: (tx, asked) => asWhole(tx, () => move(tx, asked)),
  moveBack: (tx, asked, keys) => asWhole(tx, () => moveBack(tx, asked, keys)),
});

const facilitators = movesRows({
  kind: "session.facilitators",
  table: "place_session",
  of: "facilitator_id",
  by: ["session_id"],
});

/** The chair and whoever leads the listening section turn out to be one person: then nobody leads it yet. */
const notTheChair: Moves = {
  ...facilitators,
  move: async (tx, { from, to }) => {
    for (const [chair, facilitator] of [
      [from, to],
      [to, from],
    ] as const)
      await tx
        .updateTable("place_session")
        .set({ facilitator_id: null })
        .where("place_id", "=", placeOf(tx))
        .where("chair_id", "=", chair)
        .where("facilitator_id", "=", facilitator)
        .execute();
    return facilitators.move(tx, { from, to });
  },
};

/** Where two records are of one person: the sessions they are asked to go over to the other. */
export const comingOfPerson: readonly Moves[] = [
  movesRows({
    kind: "session.circles",
    table: "session_circle",
    of: "person_id",
    by: ["session_id"],
    once: ["session_id"],
  }),
  movesRows({
    kind: "session.contributors",
    table: "session_contributor",
    of: "person_id",
    by: ["contributor_id"],
    once: ["session_id"],
  }),
].map(whole);

/** And what they planned, added and wrote down. */
export const planningOfPerson: readonly Moves[] = [
  notTheChair,
  movesRows({ kind: "session.chairs", table: "place_session", of: "chair_id", by: ["session_id"] }),
  movesRows({ kind: "session.begun", table: "place_session", of: "started_by", by: ["session_id"] }),
  movesRows({ kind: "session.steps", table: "session_step", of: "saved_by", by: ["session_id", "step"] }),
  movesRows({ kind: "session.items", table: "session_item", of: "asked_by", by: ["item_id"] }),
  movesRows({ kind: "session.papers", table: "session_paper", of: "added_by", by: ["paper_id"] }),
  movesRows({ kind: "session.proposals", table: "session_proposal", of: "proposed_by", by: ["proposal_id"] }),
  movesRows({ kind: "session.settled", table: "session_proposal", of: "answered_by", by: ["proposal_id"] }),
  movesRows({ kind: "session.venues", table: "session_venue", of: "suggested_by", by: ["venue_id"] }),
];

/** Where two pages are of one organisation: those who come for it, and its rooms. */
export const sessionsOfOrganisation: readonly Moves[] = [
  whole(
    movesRows({
      kind: "session.through",
      table: "session_contributor",
      of: "organisation_id",
      by: ["contributor_id"],
    }),
  ),
  movesRows({ kind: "session.rooms", table: "session_venue", of: "organisation_id", by: ["venue_id"] }),
];
