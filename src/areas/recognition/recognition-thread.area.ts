import { numberText } from "../../design/index.ts";
import type { ThreadAbout } from "../../nouns/thread.ts";
import type { ThreadPart } from "../../web/registered.ts";
import { givenByQuarter } from "./quarters/given-by-quarter.area.ts";
import { maySeeRecognition } from "./recognition.policy.ts";

/** Where the same quarters stand: of these services or else these communities, else of all that the place wrote down. */
function quartersOf({ services, communities }: ThreadAbout): string {
  const asked =
    services.length > 0 ? services.map((id) => `service=${id}`) : communities.map((id) => `community=${id}`);
  return asked.length === 0 ? "quarters" : `quarters?${asked.join("&")}`;
}

/** Hours that partners gave, quarter by quarter. @practice P44 @practice P14 */
export const threadOfRecognition: ThreadPart = {
  kind: "given",
  steps: async (tx, about, { actor, place, at }) => {
    if (!maySeeRecognition(actor).allowed) return [];
    const today = at.toISOString().slice(0, 10);
    const { who, quarters } = await givenByQuarter(tx, about, { actor, today });
    return quarters.map(({ until, hours }) => ({
      kind: "given",
      id: until,
      day: until > today ? today : until,
      words: `${who} gave ${numberText(hours, "en")} hours ${until > today ? "in this quarter so far" : "in this quarter"}, by their own record.`,
      href: `/${place.slug}/recognition/${quartersOf(about)}`,
      with: "communities" as const,
      part: "given" as const,
    }));
  },
};
