import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";

/** Where two records are of one person: what they asked, joined, answered and set goes over to the other. */
export const asksOfPerson: readonly Moves[] = [
  movesRows({ kind: "asks.asked", table: "partner_ask", of: "asked_by", by: ["ask_id"] }),
  movesRows({ kind: "asks.named", table: "partner_ask", of: "worker_id", by: ["ask_id"] }),
  movesRows({ kind: "asks.answered", table: "partner_ask", of: "answered_by", by: ["ask_id"] }),
  movesRows({
    kind: "asks.joined",
    table: "partner_ask_joined",
    of: "person_id",
    by: ["ask_id", "joined_id"],
    once: ["ask_id"],
  }),
  movesRows({ kind: "asks.limits-set", table: "partner_ask_limit", of: "set_by", by: ["limit_id"] }),
];

/** Where two pages are of one organisation: what it was asked goes over; of two limits the other’s stands. */
export const asksOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "asks.of", table: "partner_ask", of: "organisation_id", by: ["ask_id"] }),
  movesRows({
    kind: "asks.limit",
    table: "partner_ask_limit",
    of: "organisation_id",
    by: ["limit_id"],
    once: ["place_id"],
  }),
];
