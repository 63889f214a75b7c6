import type { SmallNumberPolicy } from "../../../disclosure/policy.ts";
import { bandsOf } from "../../voices/index.ts";

interface Answered {
  readonly firstAnsweredOn: string | null;
  readonly communityId: string | null;
  readonly theme: string;
}

/** How many were answered in a time, by what they were about or from which community; what is of none is left out. */
export function countsBy(
  clocks: readonly Answered[],
  column: "communityId" | "theme",
  { from, until }: { readonly from: string; readonly until: string },
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const clock of clocks) {
    const [id, on] = [clock[column], clock.firstAnsweredOn];
    if (id !== null && on !== null && on >= from && on <= until) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

interface Recorded {
  readonly clocks: readonly Answered[];
  readonly policy: SmallNumberPolicy;
}

/** Of which communities questions were answered, in bands: nothing is told under ten. */
export const bandsByCommunity = (
  { clocks, policy }: Recorded,
  year: { readonly from: string; readonly until: string },
) => bandsOf(countsBy(clocks, "communityId", year), policy);
