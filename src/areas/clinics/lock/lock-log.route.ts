import { door } from "../../../web/door.ts";
import { mayKeepLog } from "../clinics.policy.ts";
import { keyOfWriter, writerOf } from "../own-log.store.ts";
import { placeParams } from "../reflections.schema.ts";
import { logAt } from "../reflections/reflections.page.tsx";

export const lockLogRoute = door({
  path: "/{place}/clinics/reflections/lock",
  summary: "Lock one’s own log: the key is forgotten at once",
  reads: { params: placeParams },
  permit: mayKeepLog,
  open: async ({ signIn }, asked) => {
    const mine = writerOf(asked);
    const of = keyOfWriter(mine);
    if (of !== null) signIn.heldKeys.drop(of);
    return { ok: true, value: { path: logAt(mine.slug), cookies: [] } };
  },
});
