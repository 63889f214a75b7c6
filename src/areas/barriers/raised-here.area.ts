import type { ThingPart } from "../../web/registered.ts";
import { RaisedHere } from "./raised-here.page.tsx";
import type { RaisedFrom } from "./raised-here.page.tsx";
import { sourcePages } from "./barrier.ts";
import { findBarrierHere } from "./barrier-here.store.ts";
import { mayRaise, mayReadBarrier } from "./barriers.policy.ts";
import { listRaisedFrom } from "./barriers.store.ts";

/** Where one says that this is a barrier; and what was raised from it, for those who may know of that. @practice P22 */
export const barriersOfThings: ThingPart = async (tx, { kind, id, serviceId }, { actor, place }) => {
  const source = sourcePages.find((one) => one === kind);
  if (source === undefined) return null;
  const raised: RaisedFrom[] = [];
  for (const barrier of await listRaisedFrom(tx, source, id)) {
    const here = await findBarrierHere(tx, barrier.id);
    const isOpen = here !== undefined && mayReadBarrier(actor, here).allowed;
    if (isOpen || barrier.steps.some(({ did }) => did === "released")) raised.push({ barrier, isOpen });
  }
  const begins = new URLSearchParams({
    source,
    sourceId: id,
    ...(serviceId === undefined ? {} : { service: serviceId }),
  });
  // Of an audit one says it of the thing that was rated, where that stands.
  const raiseAt = mayRaise(actor).allowed && source !== "audit" ? begins.toString() : null;
  if (raised.length === 0 && raiseAt === null) return null;
  return RaisedHere({ raised, at: `/${place.slug}/barriers`, raiseAt });
};
