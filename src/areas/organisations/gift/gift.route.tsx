import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { giftFields, giftOf, giftWords } from "../gift.rules.ts";
import { findHere } from "../organisation-here.store.ts";
import { saveGift } from "../organisation-writing.store.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import { organisationAnswer, organisationParams } from "../organisation.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { formShown } from "../place-shown.ts";
import { choicesOf } from "../questions.page.tsx";

const drawn = {
  title: "What others can use",
  lead: "A skill, knowledge, a space, contacts. Each time somebody uses it, it is said here that it came from you.",
  step: "gift",
  button: "Keep this",
  questions: [
    { name: "kind", label: "What kind of thing is it?", kind: "radios", choices: choicesOf(giftWords) },
    { name: "words", label: "What can others use?", hint: "Such as: a hall for 80 with a kitchen", kind: "long" },
    { name: "asks", label: "What do you ask in return?", hint: "£20 an hour, or leave it tidy.", kind: "text" },
  ],
} as const;

export const giftFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/gift",
  summary: "The form that says what others can use of an organisation",
  practices: ["P15"],
  reads: { params: organisationParams },
  answers: organisationAnswer,
  permit: mayChangeOrganisation,
  find: (tx, { params }) => findHere(tx, params.organisation),
  answer: ({ organisation }) => found({ organisation }),
  page: ({ organisation }, view) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      organisation,
      problems: [],
    }),
});

export const giftRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/gift",
  summary: "Say what others can use of an organisation: a skill, knowledge, a space, contacts",
  practices: ["P15"],
  reads: { params: organisationParams, body: z.strictObject(giftFields) },
  permit: mayChangeOrganisation,
  find: (tx, { params }) => findHere(tx, params.organisation, "hold"),
  decide: (_here, { body }) => giftOf(body),
  save: async (tx, asked, { params, place }) => {
    const id = await saveGift(tx, { organisationId: params.organisation, asked });
    const subject = { kind: "organisation", id: params.organisation };
    return {
      id,
      path: `/${place.slug}/organisations/${params.organisation}`,
      happened: { what: "organisation.lends", subject, detail: { gift: id } },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      organisation: thing?.organisation,
      typed,
      problems,
    }),
});
