import { dayText, numberText } from "../../design/index.ts";
import { groupIn, shownIn } from "../../nouns/by-group.ts";
import type { GroupReleased } from "../../nouns/by-group.ts";
import type { ThreadStep } from "../../nouns/thread.ts";
import type { ThreadPart } from "../../web/registered.ts";
import { maySeeConversion } from "./budgets.policy.ts";
import { conversionOf } from "./conversion/conversion.rules.ts";
import { findYearCounted } from "./waiting.store.ts";

const parts = [
  ["refused", "were told no or put off"],
  ["arranged", "got it"],
  ["without", "found nobody who knows their language, faith or food"],
] as const;

/** How far people of a community got, in a sentence; null where too little may be told. */
function said(group: GroupReleased): string | null {
  const asked = shownIn(group, "asked");
  if (asked === null || asked === 0) return null;
  const told = parts.flatMap(([step, words]) => {
    const count = shownIn(group, step);
    return count === null ? [] : [`about ${numberText(count, "en")} ${words}`];
  });
  const hidden = told.length < parts.length ? ["what is too small to show is left out"] : [];
  return [`about ${numberText(asked, "en")} asked for a personal budget`, ...told, ...hidden].join("; ");
}

/** Who asked for a personal budget and who got it: of many, through the gate, by community. @practice P44 @practice P27 */
export const threadOfBudgets: ThreadPart = {
  kind: "budget",
  steps: async (tx, { communities }, { actor, place, at }) => {
    if (!maySeeConversion(actor).allowed || communities.length === 0) return [];
    const { counts, policy, from, until } = await findYearCounted(tx, at);
    const period = `${dayText(from, "en")} to ${dayText(until, "en")}`;
    const released = conversionOf(counts, { policy, period });
    return communities.flatMap((id): readonly ThreadStep[] => {
      const group = groupIn(released, "community", id);
      const words = group === undefined ? null : said(group);
      return group === undefined || words === null
        ? []
        : [
            {
              kind: "budget",
              id,
              day: until,
              words: `${group.name}, in the 12 months until then: ${words}.`,
              href: `/${place.slug}/budgets/conversion`,
              with: "communities",
              part: "said",
            },
          ];
    });
  },
};
