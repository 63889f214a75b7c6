import { numberText } from "../../design/index.ts";
import { moneyText } from "../../nouns/money.ts";
import type { ThreadPart } from "../../web/registered.ts";
import type { Told } from "./mix.rules.ts";
import { mediumNames } from "./outreach.ts";
import { maySeeOutreach } from "./outreach.policy.ts";
import { listOutreach } from "./sessions.store.ts";

/** Of people, only what passed the gate; of money, all that it cost. */
function saidOf({ venue, medium, language, counts, pence }: Told): string {
  const how = [mediumNames[medium].toLowerCase(), ...(language === "" ? [] : [`in ${language}`])].join(", ");
  const met =
    counts?.met.mark === "value" && counts.met.count > 0
      ? ` About ${numberText(counts.met.count, "en")} people were talked with.`
      : "";
  return `People were met outside services: ${venue} (${how}).${met}${pence > 0 ? ` It cost ${moneyText(pence)}.` : ""}`;
}

/** Where a community was met, since when, and what it cost. @practice P44 @practice P09 */
export const threadOfOutreach: ThreadPart = {
  kind: "outreach",
  steps: async (tx, { services, communities }, { actor, place }) => {
    // It is for a community: a thread of a service alone has none.
    if (!maySeeOutreach(actor).allowed || (communities.length === 0 && services.length > 0)) return [];
    return (await listOutreach(tx))
      .filter(({ state }) => state === "held")
      .filter(({ community }) => communities.length === 0 || (community !== null && communities.includes(community.id)))
      .map((one) => ({
        kind: "outreach",
        id: one.id,
        day: one.onDay,
        words: saidOf(one),
        href: `/${place.slug}/outreach/${one.id}`,
        with: "both" as const,
        part: "done" as const,
      }));
  },
};
