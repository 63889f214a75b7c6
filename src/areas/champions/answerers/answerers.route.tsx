import { z } from "zod";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayRunNetwork } from "../champions.policy.ts";
import { removeAnswerer, saveAnswerer } from "../network.store.ts";
import { takeNetworkTurn } from "../champions.store.ts";
import { formShown } from "../place-shown.ts";
import { findTermsHere } from "../terms-here.store.ts";
import { termsPage } from "../terms/terms.page.tsx";
import { answererOf } from "./answerers.rules.ts";

const text = z.string().max(1000).default("");

export const answerersRoute = changeInPlace({
  path: "/{place}/champions/answerers",
  summary: "Say who answers champions and when they are asked, or take somebody out",
  practices: ["P30"],
  reads: {
    body: z.strictObject({
      does: text.describe("keep, or take-out"),
      person: text.describe("Who, by identifier."),
      rank: text.describe("1: is asked first; 2: comes next when a day is over; 3: comes last."),
      email: text.describe("Where their letters go; empty: nowhere."),
    }),
  },
  permit: mayRunNetwork,
  find: async (tx) => {
    await takeNetworkTurn(tx);
    return findTermsHere(tx);
  },
  decide: (here, { body }) => answererOf(body, here),
  save: async (tx, change, { actor, place }) => {
    if (change.does === "take-out") await removeAnswerer(tx, change.personId);
    else await saveAnswerer(tx, { ...change, by: actor.member?.personId ?? null });
    return {
      id: change.personId,
      path: `/${place.slug}/champions/terms`,
      happened: {
        what: "champions.answerer-set",
        subject: { kind: "person", id: change.personId },
        detail: { does: change.does, rank: change.does === "keep" ? change.rank : null },
      },
    };
  },
  form: (attempt, view, thing) =>
    termsPage(thing ?? { terms: { daysToAnswer: 10, remindBefore: 3 }, answerers: [], people: [] }, {
      ...formShown(view),
      ...attempt,
    }),
});
