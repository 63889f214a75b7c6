/**
 * The built-in published example: Wandsworth, Census 2021 and NHS Talking Therapies 2019-20, clinical commissioning
 * group 08X, which covered the same area. Made from the two published files by `tools/example.ts`; nothing in it is
 * made up. Contains public sector information licensed under the Open Government Licence v3.0.
 */
import { unpackTable } from "../packed.rules.ts";
import type { ReachTable } from "../table.rules.ts";
import packed from "./wandsworth-2019-20.json" with { type: "json" };

const unpacked = (): ReachTable => {
  const table = unpackTable(packed);
  if (table === undefined)
    throw new Error("The built-in example is of another version. Make it again: tools/example.ts");
  return table;
};

export const wandsworthExample: ReachTable = unpacked();
