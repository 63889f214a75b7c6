import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";

/** Where two records are of one person: what they wrote for their organisation goes over to the other. */
export const writtenByPerson: readonly Moves[] = [
  movesRows({ kind: "funding.sources", table: "funding_source", of: "written_by", by: ["source_id"] }),
  movesRows({ kind: "funding.losses", table: "funding_loss", of: "written_by", by: ["grant_id"] }),
];

const decision = ["grant_id", "number"];

export const dutiesOfPerson: readonly Moves[] = [
  movesRows({ kind: "funding.owned", table: "funding_grant", of: "owner_id", by: ["grant_id"] }),
  movesRows({ kind: "funding.decided", table: "funding_decision", of: "decided_by", by: decision }),
  movesRows({ kind: "funding.heard", table: "funding_decision", of: "heard_by", by: decision }),
  movesRows({ kind: "funding.sent", table: "funding_upload", of: "person_id", by: ["upload_id"] }),
];

export const shownToPerson: readonly Moves[] = [
  movesRows({
    kind: "funding.shown",
    table: "funding_source_reader",
    of: "person_id",
    by: ["source_id"],
    once: ["source_id"],
  }),
];

/** Where two pages are of one organisation: its money goes along. */
export const moneyOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "funding.of-organisation", table: "funding_source", of: "organisation_id", by: ["source_id"] }),
  movesRows({ kind: "funding.paid-to", table: "funding_grant", of: "recipient_id", by: ["grant_id"] }),
];
