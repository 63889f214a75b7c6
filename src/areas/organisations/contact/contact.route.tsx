import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { contactFields, contactOf } from "../contact.rules.ts";
import { findHere } from "../organisation-here.store.ts";
import { saveContact } from "../organisation-writing.store.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import { organisationAnswer, organisationParams } from "../organisation.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { formShown } from "../place-shown.ts";
import type { Question } from "../questions.page.tsx";

const questions: readonly Question[] = [
  { name: "name", label: "The person’s name", kind: "text" },
  {
    name: "forWhat",
    label: "What can people talk to them about?",
    hint: "Such as: dementia, and caring for somebody who has it",
    kind: "text",
  },
  { name: "how", label: "How can people reach them?", hint: "A telephone number, with days and times.", kind: "text" },
  { name: "languages", label: "Which languages do they speak? One on each line", kind: "long" },
  {
    name: "seenBy",
    label: "To whom did they agree to be shown?",
    kind: "radios",
    choices: [
      { value: "place", words: "To the people of this place, who sign in" },
      { value: "public", words: "To everyone" },
    ],
  },
  {
    name: "agreed",
    label: "Did they agree?",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "Yes, this person agreed to be named here in these words" }],
  },
  { name: "agreedWith", label: "Who asked them?", hint: "If it is you yourself, write: myself", kind: "text" },
];

const drawn = {
  title: "Name somebody to talk to",
  lead: "People ring a person, not an office. Ask them first: nobody is named here without their own yes.",
  step: "contact",
  button: "Name this person",
  questions,
};

export const contactFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/contact",
  summary: "The form that names somebody to talk to",
  practices: ["P18"],
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

const mine = /^(me|myself)$/i;

export const contactRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/contact",
  summary: "Name somebody to talk to, who agreed to it",
  practices: ["P18"],
  reads: { params: organisationParams, body: z.strictObject(contactFields) },
  permit: mayChangeOrganisation,
  find: (tx, { params }) => findHere(tx, params.organisation, "hold"),
  decide: (_here, { body, at }) => contactOf(body, at.toISOString().slice(0, 10)),
  save: async (tx, asked, { params, place, actor }) => {
    const personId = mine.test(asked.agreedWith) ? (actor.member?.personId ?? null) : null;
    const id = await saveContact(tx, { organisationId: params.organisation, asked, personId });
    return {
      id,
      path: `/${place.slug}/organisations/${params.organisation}`,
      happened: {
        what: "organisation.named-contact",
        subject: { kind: "organisation", id: params.organisation },
        detail: { contact: id },
      },
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
