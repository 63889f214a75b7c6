import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findBarrierPage } from "../barrier-here.store.ts";
import { findCameFrom } from "../came-from.store.ts";
import { mayReadBarrier } from "../barriers.policy.ts";
import { barrierParams, wholeTold } from "../barriers.schema.ts";
import { formShown } from "../place-shown.ts";
import { shownTo } from "../shown-to.policy.ts";
import type { BarrierShown } from "../shown-to.ts";
import { tabledOn } from "../state.rules.ts";
import { barrierPage } from "./barrier.page.tsx";

export const barrierRoute = lookInPlace({
  method: "GET",
  path: "/{place}/barriers/{barrier}",
  summary:
    "A barrier: what stops whom, in whose words, the managers’ meeting that had it, and everything that happened",
  practices: ["P22"],
  reads: { params: barrierParams },
  answers: z
    .custom<BarrierShown>()
    .transform(({ barrier, standing, isOverdue }): z.input<typeof wholeTold> => ({
      ...barrier,
      standing,
      isOverdue,
      tabledOn: tabledOn(barrier),
    }))
    .pipe(wholeTold),
  permit: mayReadBarrier,
  find: async (tx, { params, ...asking }) => {
    const here = await findBarrierPage(tx, params.barrier);
    return here && { ...here, from: await findCameFrom(tx, here.barrier, asking) };
  },
  answer: ({ from, ...here }, { actor, at }) => {
    const shown = shownTo(here, actor, at.toISOString().slice(0, 10));
    return found(from === undefined ? shown : { ...shown, cameFrom: from.path });
  },
  page: (shown, view) => barrierPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});
