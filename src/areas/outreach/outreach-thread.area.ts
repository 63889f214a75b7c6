import type { ThreadPart } from "../../web/registered.ts";
import type { Told } from "./mix.rules.ts";
import { mediumNames } from "./outreach.ts";
import { maySeeOutreach } from "./outreach.policy.ts";
import { cameTo, quarterOf } from "./quarter.page.ts";
import { listOutreach } from "./sessions.store.ts";

function saidOf(ones: readonly Told[], { venue, medium, language }: Told): string {
  const how = [mediumNames[medium].toLowerCase(), ...(language === "" ? [] : [`in ${language}`])].join(", ");
  const times = ones.length === 1 ? "" : `, ${ones.length} times in this quarter`;
  return `People were met outside services${times}: ${venue} (${how}).${cameTo(ones)}`;
}

/** Where a community was met, quarter by quarter, and what it cost. @practice P44 @practice P09 */
export const threadOfOutreach: ThreadPart = {
  kind: "outreach",
  steps: async (tx, { services, communities }, { actor, place }) => {
    // It is for a community: a thread of a service alone has none.
    if (!maySeeOutreach(actor).allowed || (communities.length === 0 && services.length > 0)) return [];
    const held = (await listOutreach(tx))
      .filter(({ state }) => state === "held")
      .filter(
        ({ community }) => communities.length === 0 || (community !== null && communities.includes(community.id)),
      );
    // The latest stands first: a quarter is told by its last day.
    return [...Map.groupBy(held, quarterOf).values()].flatMap((ones) =>
      ones.slice(0, 1).map((last) => ({
        kind: "outreach",
        id: last.id,
        day: last.onDay,
        words: saidOf(ones, last),
        href: `/${place.slug}/outreach/${last.id}`,
        with: "both" as const,
        part: "done" as const,
      })),
    );
  },
};
