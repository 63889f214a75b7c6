import { moneyText } from "../../nouns/money.ts";
import type { ThreadPart } from "../../web/registered.ts";
import { maySeePaid } from "./costs.policy.ts";
import { listPaidByQuarter } from "./money.store.ts";

/** What was paid to people and organisations, quarter by quarter, out of the ledger. @practice P44 @practice P19 */
export const threadOfCosts: ThreadPart = {
  kind: "paid",
  steps: async (tx, { services, communities }, { actor, place, at }) => {
    // The ledger knows whom it paid, not for which service: a thread of a service alone has none.
    if (!maySeePaid(actor).allowed || (communities.length === 0 && services.length > 0)) return [];
    const today = at.toISOString().slice(0, 10);
    return (await listPaidByQuarter(tx, communities)).map(({ until, pence }) => ({
      kind: "paid",
      id: until,
      day: until > today ? today : until,
      words: `${moneyText(pence)} was paid ${communities.length === 0 ? "to people and organisations of communities" : "to organisations of this community"} ${until > today ? "in this quarter so far" : "in this quarter"}.`,
      href: `/${place.slug}/costs/commissioner`,
      with: "services" as const,
      part: "given" as const,
    }));
  },
};
