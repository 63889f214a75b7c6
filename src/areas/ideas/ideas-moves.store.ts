import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";

const idea = ["idea_id"];
const call = ["call_id"];

/** Where two records are of one person: their ideas go over to the other. */
export const ideasOfPerson: readonly Moves[] = [
  movesRows({ kind: "ideas.given", table: "idea", of: "author_id", by: idea }),
];

/** And what they asked, answered or wrote down for others. */
export const askingOfPerson: readonly Moves[] = [
  movesRows({ kind: "ideas.asked", table: "idea_call", of: "asked_by", by: call }),
  movesRows({ kind: "ideas.answering", table: "idea_call", of: "answers_by", by: call }),
  movesRows({ kind: "ideas.entered", table: "idea", of: "entered_by", by: idea }),
  movesRows({ kind: "ideas.answered", table: "idea", of: "answered_by", by: idea }),
];
