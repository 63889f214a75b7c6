import { numberText } from "../../design/index.ts";
import type { Tx } from "../../db/tables.ts";
import type { ThreadAbout } from "../../nouns/thread.ts";
import type { Here, ThreadPart } from "../../web/registered.ts";
import { listGivenByQuarter, listGivenOfCommunities } from "./given-in.store.ts";
import type { GivenIn } from "./given-in.store.ts";
import { mayReadAll, maySeeRecognition } from "./recognition.policy.ts";

interface Given {
  readonly who: string;
  readonly quarters: readonly GivenIn[];
}

/** Time is written down for a service. Of a community alone, what its organisations gave: no person, and for those who read all. */
async function givenFor(tx: Tx, { services, communities }: ThreadAbout, { actor }: Here): Promise<Given> {
  if (services.length > 0 || communities.length === 0)
    return { who: "Partners", quarters: await listGivenByQuarter(tx, services) };
  return {
    who: "Its organisations",
    quarters: mayReadAll(actor).allowed ? await listGivenOfCommunities(tx, communities) : [],
  };
}

/** Hours that partners gave, quarter by quarter. @practice P44 @practice P14 */
export const threadOfRecognition: ThreadPart = {
  kind: "given",
  steps: async (tx, about, here) => {
    const { actor, place, at } = here;
    if (!maySeeRecognition(actor).allowed) return [];
    const today = at.toISOString().slice(0, 10);
    const { who, quarters } = await givenFor(tx, about, here);
    return quarters.map(({ until, minutes }) => ({
      kind: "given",
      id: until,
      day: until > today ? today : until,
      words: `${who} gave ${numberText(Math.round(minutes / 60), "en")} hours ${until > today ? "in this quarter so far" : "in this quarter"}, by their own record.`,
      href: `/${place.slug}/recognition`,
      with: "communities" as const,
      part: "given" as const,
    }));
  },
};
