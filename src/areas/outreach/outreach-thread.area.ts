import { numberText } from "../../design/index.ts";
import { moneyText } from "../../nouns/money.ts";
import type { ThreadPart } from "../../web/registered.ts";
import type { Told } from "./mix.rules.ts";
import { mediumNames } from "./outreach.ts";
import { maySeeOutreach } from "./outreach.policy.ts";
import { listOutreach } from "./sessions.store.ts";

/** The same venue in the same three months: 2026-1 to 2026-4. */
const quarterOf = ({ onDay, venue, community }: Told): string =>
  `${onDay.slice(0, 4)}-${Math.ceil(Number(onDay.slice(5, 7)) / 3)} ${venue} ${community?.id ?? ""}`;

/** How many were talked with, where each number may be told. */
function metAt(ones: readonly Told[]): string {
  const met = ones.map(({ counts }) => (counts?.met.mark === "value" ? counts.met.count : null));
  const all = met.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return met.includes(null) || all === 0 ? "" : ` About ${numberText(all, "en")} people were talked with.`;
}

/** Of people, only what passed the gate; of money, all that it cost. */
function saidOf(ones: readonly Told[], { venue, medium, language }: Told): string {
  const how = [mediumNames[medium].toLowerCase(), ...(language === "" ? [] : [`in ${language}`])].join(", ");
  const times = ones.length === 1 ? "" : `, ${ones.length} times in this quarter`;
  const pence = ones.reduce((sum, one) => sum + one.pence, 0);
  return `People were met outside services${times}: ${venue} (${how}).${metAt(ones)}${pence > 0 ? ` It cost ${moneyText(pence)}.` : ""}`;
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
