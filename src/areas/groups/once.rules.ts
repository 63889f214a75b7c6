import { nationalPublicationRule } from "../../disclosure/policy.ts";
import { releaseTable } from "../../disclosure/release-table.ts";
import { exactly } from "../../nouns/count.ts";
import type { Count } from "../../nouns/count.ts";
import { seatStandings } from "./group.ts";
import type { SeatStanding } from "./group.ts";

/** Somebody speaks for themselves: they use services, or care for somebody who does. */
const direct: readonly SeatStanding[] = ["service-user", "carer"];
const employed: readonly SeatStanding[] = ["staff", "senior-staff"];

export const isDirect = (standing: string): boolean => direct.some((one) => one === standing);
export const isEmployed = (standing: string): boolean => employed.some((one) => one === standing);

/** Fewer than 10 are hidden, the rest to the nearest 5. */
const atLeastTen = { ...nationalPublicationRule, hideUnder: 10, valuesLeft: 10, englandIsExact: false };

export interface OnceCounted {
  readonly direct: Count;
  readonly others: Count;
}

/**
 * People who sit in groups without being employed by a service, each counted once however many seats they hold: by the
 * first of their standings in the order of `seatStandings`. Leaves through the gate. @practice P23
 */
export function onceCounted(standingsOfEach: readonly (readonly SeatStanding[])[]): OnceCounted {
  const first = standingsOfEach.flatMap((held) => seatStandings.find((one) => held.includes(one)) ?? []);
  const cells = new Map([
    ["direct", exactly(first.filter(isDirect).length)],
    ["others", exactly(first.filter((one) => !isDirect(one) && !isEmployed(one)).length)],
  ]);
  const table = {
    identity: "people who sit in the groups of a place, each counted once",
    cells,
    sums: [],
    published: false,
    ofEngland: false,
  };
  const { cells: released } = releaseTable(atLeastTen, table, "of-the-place");
  const hidden: Count = { mark: "suppressed" };
  return { direct: released.get("direct") ?? hidden, others: released.get("others") ?? hidden };
}
