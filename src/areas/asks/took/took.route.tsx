import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findOrganisation } from "../../organisations/index.ts";
import { isPartner, keepGiven } from "../../recognition/index.ts";
import { tookOf } from "../answered.rules.ts";
import type { Ask } from "../ask.ts";
import { askFormPage } from "../ask-form.page.tsx";
import { saveTook } from "../asking.store.ts";
import { mayAnswer } from "../asks.policy.ts";
import { askParams, formAnswerOf } from "../asks.schema.ts";
import { findConcerned, holdConcerned } from "../concerned.store.ts";
import { givenOf } from "../given.rules.ts";
import { formShown } from "../place-shown.ts";

const drawing = (ask: Ask | undefined, { typed, problems }: Attempt, view: View) =>
  askFormPage({
    ...formShown(view),
    ask,
    title: "How long did it take?",
    step: "took",
    button: "Write it down",
    questions: [
      {
        name: "minutes",
        label: "How many minutes did it take, all in all?",
        hint:
          ask === undefined
            ? "90 is an hour and a half."
            : `You were asked for ${ask.minutes}. All your people together; 0 if it did not come to it.`,
        kind: "text",
      },
    ],
    typed,
    problems,
  });

export const tookFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asks/{sent}/took",
  summary: "The form with which a partner tells how long something took that it was asked for",
  practices: ["P10"],
  reads: { params: askParams },
  answers: formAnswerOf<{ readonly ask: Ask }>(),
  permit: mayAnswer,
  find: (tx, { params }) => findConcerned(tx, params.sent),
  answer: ({ ask }) => found({ ask }),
  page: ({ ask }, view) => drawing(ask, { typed: {}, problems: [] }, view),
});

export const tookRoute = changeInPlace({
  path: "/{place}/asks/{sent}/took",
  summary: "Tell how long something took that one’s organisation was asked for",
  practices: ["P10"],
  reads: { params: askParams, body: z.strictObject({ minutes: z.string().default("").describe("In minutes: 90.") }) },
  permit: mayAnswer,
  find: (tx, { params }) => holdConcerned(tx, params.sent),
  decide: ({ ask }, { body }) => {
    const minutes = tookOf(body, ask);
    return minutes.ok ? found({ minutes: minutes.value, ask }) : minutes;
  },
  save: async (tx, { minutes, ask }, { params: { sent: id }, place, actor, at }) => {
    await saveTook(tx, id, minutes);
    const organisationKinds = (await findOrganisation(tx, ask.organisation.id))?.kinds ?? [];
    const given = isPartner({ standing: null, organisationKinds })
      ? givenOf(ask, { minutes, onDay: at.toISOString().slice(0, 10) })
      : [];
    await keepGiven(tx, { way: "ask", given, writtenBy: actor.member?.personId ?? "" });
    return {
      id,
      path: `/${place.slug}/asks/${id}`,
      happened: { what: "ask.took", subject: { kind: "ask", id }, detail: { minutes } },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.ask, attempt, view),
});
