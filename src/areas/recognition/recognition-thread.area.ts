import { numberText } from "../../design/index.ts";
import type { ThreadPart } from "../../web/registered.ts";
import { listGivenByQuarter } from "./given-in.store.ts";
import { maySeeRecognition } from "./recognition.policy.ts";

/** Hours that partners gave, quarter by quarter. @practice P44 @practice P14 */
export const threadOfRecognition: ThreadPart = {
  kind: "given",
  steps: async (tx, { services, communities }, { actor, place, at }) => {
    // Time is written down for a service: of a community alone there is none.
    if (!maySeeRecognition(actor).allowed || (services.length === 0 && communities.length > 0)) return [];
    const today = at.toISOString().slice(0, 10);
    return (await listGivenByQuarter(tx, services)).map(({ until, minutes }) => ({
      kind: "given",
      id: until,
      day: until > today ? today : until,
      words: `Partners gave ${numberText(Math.round(minutes / 60), "en")} hours ${until > today ? "in this quarter so far" : "in this quarter"}, by their own record.`,
      href: `/${place.slug}/recognition`,
      with: "communities" as const,
      part: "given" as const,
    }));
  },
};
