import { z } from "zod";
import { changeInPlace } from "../../../web/in-place.ts";
import { becauseFormPage } from "../because-form.page.tsx";
import { findHere } from "../entry-here.store.ts";
import { saveAnswer } from "../entry-writing.store.ts";
import { maySpeakFor } from "../exchange.policy.ts";
import { entryParams } from "../entry.schema.ts";
import { formShown } from "../place-shown.ts";
import { answerOf } from "./answer.rules.ts";

export const answerRoute = changeInPlace({
  path: "/{place}/exchange/{item}/answer",
  summary: "Say yes to what was brought together with one's need or offer, or no with the reason",
  practices: ["P36"],
  reads: {
    params: entryParams,
    body: z.strictObject({
      match: z.uuid("Say which proposal."),
      says: z.enum(["accepted", "declined"], "Say yes or no."),
      because: z.string().default("").describe("For a no: why."),
    }),
  },
  permit: maySpeakFor,
  find: (tx, { params, actor }) => findHere(tx, params.item, { actor, hold: true }),
  decide: ({ entry }, { body, actor }) => answerOf(entry, body, actor.member?.personId ?? ""),
  save: async (tx, answer, { params, body, place, actor, at }) => {
    await saveAnswer(tx, body.match, { ...answer, personId: actor.member?.personId ?? "", at });
    const id = params.item;
    return {
      id: body.match,
      path: `/${place.slug}/exchange/${id}`,
      happened: {
        what: answer.says === "accepted" ? "exchange.accepted" : "exchange.declined",
        subject: { kind: "exchange-entry", id },
        detail: { match: body.match },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    becauseFormPage({
      title: "Say no, with the reason",
      lead: "The other side reads why.",
      step: "answer",
      button: "Say no",
      label: "Why not?",
      name: "because",
      hidden: { match: typed["match"] ?? "", says: "declined" },
      ...formShown(view),
      entry: thing?.entry,
      typed,
      problems,
    }),
});
