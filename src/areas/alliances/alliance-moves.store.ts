import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import { asThemselves } from "../people/index.ts";

/** What only they see goes along too: it is there only for the two records it is of. */
const ofBoth = ({ kind, move, moveBack }: Moves): Moves => ({
  kind,
  move: (tx, asked) => asThemselves(tx, [asked.from, asked.to], () => move(tx, asked)),
  moveBack: (tx, asked, keys) => asThemselves(tx, [asked.from, asked.to], () => moveBack(tx, asked, keys)),
});

const alliance = ["alliance_id"];

/** Where two records are of one person: the alliances they are part of go over to the other. */
export const partsOfPerson: readonly Moves[] = [
  movesRows({ kind: "alliance.parts", table: "alliance_person", of: "person_id", by: alliance, once: alliance }),
  movesRows({ kind: "alliance.asked", table: "alliance_person", of: "asked_by", by: ["alliance_id", "person_id"] }),
  movesRows({ kind: "alliance.started", table: "alliance", of: "started_by", by: alliance }),
];

/** And what they wrote, promised and said for their side. */
export const wordsByPerson: readonly Moves[] = [
  movesRows({ kind: "alliance.entries", table: "alliance_entry", of: "written_by", by: ["entry_id"] }),
  movesRows({ kind: "alliance.promises", table: "alliance_promise", of: "written_by", by: ["promise_id"] }),
  movesRows({ kind: "alliance.answered", table: "alliance_answer", of: "written_by", by: ["answer_id"] }),
  movesRows({ kind: "alliance.kept", table: "alliance_kept", of: "said_by", by: ["kept_id"] }),
  movesRows({ kind: "alliance.no-religion", table: "community_no_religion", of: "said_by", by: ["community_id"] }),
  ofBoth(movesRows({ kind: "alliance.sentences", table: "trust_sentence", of: "written_by", by: ["sentence_id"] })),
];

/** And where others name them. */
export const namingPerson: readonly Moves[] = [
  movesRows({ kind: "alliance.named", table: "alliance_named", of: "person_id", by: ["entry_id"], once: ["entry_id"] }),
];

/** And their own answers to questions that are open. */
export const answersOfPerson: readonly Moves[] = [
  ofBoth(
    movesRows({
      kind: "alliance.answers",
      table: "trust_link",
      of: "person_id",
      by: ["round_id"],
      once: ["round_id"],
    }),
  ),
];

/** Where two pages are of one organisation: its side goes along, with all it wrote. One between the two stays. */
export const sidesOfOrganisation: readonly Moves[] = [
  movesRows({
    kind: "alliance.sides",
    table: "alliance_side",
    of: "organisation_id",
    by: ["alliance_id", "side"],
    once: alliance,
  }),
];
