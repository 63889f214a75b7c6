import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayPassItemOn } from "../champions.policy.ts";
import { questionParams } from "../champions.schema.ts";
import { takeNetworkTurn } from "../champions.store.ts";
import { drawItemAgain } from "../item-again.page.tsx";
import { findItemHere } from "../item-here.store.ts";
import { savePassedOn } from "../item-moves.store.ts";
import { putLetter } from "../letters.words.ts";
import { passingOf } from "./pass-on.rules.ts";

const text = z.string().max(20_000).default("");

export const passItemOnRoute = changeInPlace({
  path: "/{place}/champions/questions/{question}/pass-on",
  summary: "Pass what a champion asked on to somebody else who answers, with the reason; the day does not move",
  practices: ["P30"],
  reads: {
    params: questionParams,
    body: z.strictObject({
      to: text.describe("Who must answer instead, by identifier."),
      because: text.describe("Why; the champion reads it."),
    }),
  },
  permit: mayPassItemOn,
  find: async (tx, { params }) => {
    await takeNetworkTurn(tx);
    return findItemHere(tx, params.question);
  },
  decide: ({ item, answerers }, { body }) => {
    const passing = passingOf(body, item, answerers);
    return passing.ok ? found({ ...passing.value, item }) : passing;
  },
  save: async (tx, { item: { id, dueOn, rank }, to, because }, { place, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    await savePassedOn(tx, id, {
      toId: to.id,
      rank: Math.max(rank, to.rank),
      because,
      byId: actor.member?.personId ?? null,
      today,
    });
    return {
      id,
      path: `/${place.slug}/champions/questions/${id}`,
      happened: { what: "champions.passed-on", subject: { kind: "champion-item", id }, detail: { to: to.id } },
      letters: putLetter(to.email, { path: `/${place.slug}/champions/questions/${id}`, dueOn }),
    };
  },
  form: (attempt, view, thing) => drawItemAgain(attempt, view, thing),
});
