import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";

const entry = ["entry_id"];
const match = ["match_id"];

/** Where two records are of one person: what they wrote goes over to the other. */
export const entriesOfPerson: readonly Moves[] = [
  movesRows({ kind: "exchange.entries", table: "exchange_entry", of: "written_by", by: entry }),
];

export const matchesOfPerson: readonly Moves[] = [
  movesRows({ kind: "exchange.proposed", table: "exchange_match", of: "proposed_by", by: match }),
  movesRows({ kind: "exchange.answered", table: "exchange_match", of: "answered_by", by: match }),
  movesRows({ kind: "exchange.thanked", table: "exchange_match", of: "thanked_by", by: match }),
];

/** Where two pages are of one organisation: what it needs, offers and was asked for goes along. */
export const entriesOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "exchange.of-organisation", table: "exchange_entry", of: "organisation_id", by: entry }),
  movesRows({ kind: "exchange.asked-of", table: "exchange_entry", of: "asked_of", by: entry }),
];
