import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";

/** Where two records are of one person: what they gave and wrote goes over to the other. */
export const givenByPerson: readonly Moves[] = [
  movesRows({
    kind: "recognition.given",
    table: "contribution",
    of: "person_id",
    by: ["contribution_id"],
    once: ["session_id", "kind"],
  }),
  movesRows({ kind: "recognition.written", table: "contribution", of: "written_by", by: ["contribution_id"] }),
  movesRows({ kind: "recognition.answered", table: "contribution", of: "answered_by", by: ["contribution_id"] }),
  movesRows({ kind: "recognition.said", table: "contribution_said", of: "said_by", by: ["contribution_id", "number"] }),
  movesRows({ kind: "recognition.sheets", table: "contribution_sheet", of: "sent_by", by: ["sheet_id"] }),
  movesRows({
    kind: "recognition.statements",
    table: "contribution_statement",
    of: "released_by",
    by: ["statement_id"],
  }),
  movesRows({ kind: "recognition.posted", table: "recognition_post", of: "posted_by", by: ["post_id"] }),
  movesRows({ kind: "recognition.lines", table: "recognition_line", of: "person_id", by: ["post_id", "number"] }),
];

/** Where two pages are of one organisation: what it gave goes over, and adds up with what the other gave. */
export const givenByOrganisation: readonly Moves[] = [
  movesRows({ kind: "recognition.of", table: "contribution", of: "organisation_id", by: ["contribution_id"] }),
  movesRows({
    kind: "recognition.lines-of",
    table: "recognition_line",
    of: "organisation_id",
    by: ["post_id", "number"],
  }),
  movesRows({
    kind: "recognition.sheets-of",
    table: "contribution_sheet",
    of: "organisation_id",
    by: ["sheet_id"],
    once: ["digest"],
  }),
  movesRows({
    kind: "recognition.statements-of",
    table: "contribution_statement",
    of: "organisation_id",
    by: ["statement_id"],
  }),
  movesRows({ kind: "recognition.totals-of", table: "recognition_total", of: "organisation_id", by: ["total_key"] }),
];
