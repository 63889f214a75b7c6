import type { Tx } from "../../db/tables.ts";
import type { ThreadAbout, ThreadStep } from "../../nouns/thread.ts";
import type { Here, ThreadPart } from "../../web/registered.ts";

/** So many of one kind stand in a thread, the newest. */
const ofKindMax = 60;

export const partsOf = ({ areas }: Pick<Here, "areas">): readonly ThreadPart[] =>
  areas.flatMap((area) => [...(area.threadParts ?? [])]);

/** What every area knows of these services and communities, as far as whoever reads may see it. */
export async function findSteps(tx: Tx, about: ThreadAbout, here: Here): Promise<readonly ThreadStep[]> {
  const steps: ThreadStep[] = [];
  for (const part of partsOf(here)) {
    const own = await part.steps(tx, about, here);
    steps.push(...own.toSorted((one, other) => other.day.localeCompare(one.day)).slice(0, ofKindMax));
  }
  return steps;
}
