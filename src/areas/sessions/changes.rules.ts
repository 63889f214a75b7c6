import { nationalPublicationRule } from "../../disclosure/policy.ts";
import { releaseTable } from "../../disclosure/release-table.ts";
import { exactly } from "../../nouns/count.ts";
import type { Count } from "../../nouns/count.ts";
import type { Released } from "../../nouns/indicator.ts";
import { changeSays } from "./day.ts";
import type { Change, ChangeSays } from "./day.ts";
import { cellOf } from "./ratings.rules.ts";

/** How many contributors say that a change is so, as far as it may be shown: fewer than 5 are hidden, the rest to the nearest 5. */
export function saysShown({ id, says }: Pick<Change, "id" | "says">): Readonly<Record<ChangeSays, Released>> {
  const table = {
    identity: `what contributors say of change ${id}`,
    cells: new Map(changeSays.map((one): readonly [string, Count] => [one, exactly(says[one])])),
    sums: [],
    published: false,
    ofEngland: false,
  };
  const { cells } = releaseTable(nationalPublicationRule, table, "of-the-place");
  return {
    yes: cellOf(cells, "yes"),
    partly: cellOf(cells, "partly"),
    no: cellOf(cells, "no"),
  };
}
