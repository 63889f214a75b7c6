import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { doings, movedIn } from "../agenda.rules.ts";
import { listItems, saveItemChange } from "../agenda.store.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { findSession } from "../session-here.store.ts";
import { mayPlanSession } from "../sessions.policy.ts";
import { sessionParams, text } from "../sessions.schema.ts";

export const orderRoute = changeInPlace({
  path: "/{place}/sessions/{session}/order",
  summary: "Put an item of the agenda earlier or later, or take it off",
  practices: ["P11", "P12"],
  reads: {
    params: sessionParams,
    body: z.strictObject({
      item: z.string().max(40).describe("The item, by its identifier."),
      does: text.describe(doings.join(", ")),
    }),
  },
  permit: mayPlanSession,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    const session = await findSession(tx, actor, params.session);
    return session && { ...session, items: await listItems(tx, session.id) };
  },
  decide: ({ items }, { body }) => {
    const moved = movedIn(items, body.item, body.does);
    return moved.ok ? found(moved.value) : moved;
  },
  save: async (tx, move, { params: { session: id }, place, at }) => {
    if (move.does === "swap") {
      await saveItemChange(tx, move.one.id, { position: move.other.position });
      await saveItemChange(tx, move.other.id, { position: move.one.position });
    } else await saveItemChange(tx, move.one.id, { takenOffAt: at });
    return {
      id: move.one.id,
      path: `/${place.slug}/sessions/${id}/agenda`,
      happened: { what: "session.agenda-changed", subject: { kind: "session", id }, detail: { does: move.does } },
    };
  },
});
