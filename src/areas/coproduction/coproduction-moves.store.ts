import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import { ofBoth } from "../programmes/index.ts";

/** Where two records are of one person: what they told goes over, also in programmes that are closed. */
export const toldOfPerson: readonly Moves[] = [
  movesRows({
    kind: "programme.told",
    table: "programme_told",
    of: "told_by",
    by: ["programme_id", "dimension", "side", "number"],
  }),
  movesRows({ kind: "programme.follows", table: "programme_copy", of: "said_by", by: ["programme_id"] }),
  movesRows({
    kind: "programme.took-over",
    table: "programme_copy_element",
    of: "said_by",
    by: ["programme_id", "element_id"],
  }),
  movesRows({
    kind: "programme.agreed-to-take-over",
    table: "programme_copy_answer",
    of: "said_by",
    by: ["programme_id", "element_id", "number"],
  }),
].map(ofBoth);
