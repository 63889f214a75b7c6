import { groupIn } from "../../nouns/by-group.ts";
import { closedYear } from "../../nouns/months.ts";
import type { ThreadStep } from "../../nouns/thread.ts";
import type { ThreadPart } from "../../web/registered.ts";
import { findYearReleased, needsSaid } from "./needs-year.area.ts";
import { maySeeNeedCounts } from "./needs.policy.ts";

/** What was asked so that people can use services, and whether it was there: of many, through the gate. @practice P44 */
export const threadOfNeeds: ThreadPart = {
  kind: "need",
  steps: async (tx, { services, communities }, { actor, place, at }) => {
    if (!maySeeNeedCounts(actor).allowed) return [];
    const { until } = closedYear(at.toISOString().slice(0, 10));
    const released = await findYearReleased(tx, at);
    const ofPlace = services.length + communities.length === 0;
    const groups = [
      ...services.map((id) => groupIn(released, "service", id)),
      ...communities.map((id) => groupIn(released, "community", id)),
      ...(ofPlace ? [{ ...released.all, name: "Everybody" }] : []),
    ].filter((group) => group !== undefined);
    return groups.flatMap((group): readonly ThreadStep[] => {
      const said = needsSaid(group);
      if (said === null) return [];
      return [
        {
          kind: "need",
          id: group.key,
          day: until,
          words: `${group.name}, in the 12 months until then: ${said}.`,
          href: `/${place.slug}/needs/counts`,
          with: "communities",
          part: "said",
        },
      ];
    });
  },
};
