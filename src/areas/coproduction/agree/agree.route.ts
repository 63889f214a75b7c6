import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { inProgramme, programmeParams } from "../../programmes/index.ts";
import { saveAnswer } from "../copies.store.ts";
import { mayAgreeToElement } from "../coproduction.policy.ts";
import { holdTold } from "../coproduction.store.ts";
import { savedOf } from "../place-shown.ts";

const text = z.string().max(100).default("");

export const agreeRoute = changeInPlace({
  path: "/{place}/coproduction/{programme}/agree",
  summary: "Say yes or not yet, for the new community, to what becomes of one thing of the other programme",
  practices: ["P42"],
  reads: {
    params: programmeParams,
    body: z.strictObject({
      element: text.describe("The thing it is about: its identifier."),
      says: text.describe("`yes` or `not-yet`."),
    }),
  },
  permit: mayAgreeToElement,
  find: (tx, { params, actor }) => holdTold(tx, { id: params.programme, actor }),
  decide: ({ programme, copy }, { body }) => {
    const element = copy?.elements.find(({ id }) => id === body.element);
    if (element === undefined) return wrong({ field: "element", words: "Choose one of the things on the page." });
    if (body.says !== "yes" && body.says !== "not-yet") return wrong({ field: "says", words: "Say yes, or not yet." });
    return found({ programme, answer: { elementId: element.id, says: body.says } as const });
  },
  save: async (tx, { programme, answer }, { actor, place, at }) => {
    const by = { programmeId: programme.id, byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    await inProgramme(tx, programme, () => saveAnswer(tx, answer, by));
    return savedOf(
      { place, programme },
      { what: "programme.agreed-to-take-over", detail: { says: answer.says }, to: "#follows" },
    );
  },
});
