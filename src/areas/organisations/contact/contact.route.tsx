import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { contactFields, contactOf, fieldsOfContact } from "../contact.rules.ts";
import type { Contact, Organisation } from "../organisation.ts";
import { findHere } from "../organisation-here.store.ts";
import { saveContact } from "../organisation-writing.store.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import { organisationAnswerOf, organisationParams } from "../organisation.schema.ts";
import { partChangeFields, partChangeQuery, problemOfChange } from "../part-change.rules.ts";
import { partToWritePage } from "../part-changed.page.tsx";
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
const drawnChange = {
  ...drawn,
  title: "Change what is said of somebody to talk to",
  lead: "Ask them first: their yes was to the words before.",
  button: "Keep this",
};
const drawnFor = (changed: string) => (changed === "" ? drawn : drawnChange);

interface Contacting {
  readonly organisation: Organisation;
  readonly contact: Contact | undefined;
}

const contactAt = ({ contacts }: Organisation, id: string): Contact | undefined =>
  contacts.find((contact) => contact.id === id);

export const contactFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/contact",
  summary: "The form that names somebody to talk to, or changes what is said of them",
  practices: ["P18"],
  reads: { params: organisationParams, query: partChangeQuery },
  answers: organisationAnswerOf<Contacting>(),
  permit: mayChangeOrganisation,
  find: async (tx, { params, query }) => {
    const here = await findHere(tx, params.organisation);
    const contact = here && contactAt(here.organisation, query.change);
    return query.change !== "" && contact === undefined ? undefined : here && { ...here, contact };
  },
  answer: ({ organisation, contact }) => found({ organisation, contact }),
  page: ({ organisation, contact }, view) =>
    partToWritePage({
      ...drawnFor(contact?.id ?? ""),
      ...formShown(view),
      organisation,
      changed: contact?.id ?? "",
      now: contact && fieldsOfContact(contact),
      problems: [],
    }),
});

const mine = /^(me|myself)$/i;

export const contactRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/contact",
  summary: "Name somebody to talk to, who agreed to it, or change what is said of them",
  practices: ["P18"],
  reads: { params: organisationParams, body: z.strictObject({ ...contactFields, ...partChangeFields }) },
  permit: mayChangeOrganisation,
  find: async (tx, { params, body }) => {
    const here = await findHere(tx, params.organisation, "hold");
    const contact = here && contactAt(here.organisation, body.instead);
    return here && { ...here, changed: body.instead, now: contact && fieldsOfContact(contact) };
  },
  decide: ({ changed, now }, { body: { instead: _instead, was, ...sent }, at }) => {
    const asked = contactOf(sent, at.toISOString().slice(0, 10));
    const problem = changed === "" ? undefined : problemOfChange({ now, was });
    if (!asked.ok || problem === undefined) return asked.ok ? found({ asked: asked.value, changed, now }) : asked;
    return { ok: false, problems: [problem], clash: true };
  },
  save: async (tx, { asked, changed, now }, { params, place, actor }) => {
    const isMine = mine.test(asked.agreedWith);
    const id = await saveContact(tx, {
      organisationId: params.organisation,
      asked,
      personId: isMine ? (actor.member?.personId ?? null) : null,
      ...(changed === "" ? {} : { instead: changed, isSamePerson: !isMine && now?.["name"] === asked.name }),
    });
    return {
      id,
      path: `/${place.slug}/organisations/${params.organisation}`,
      happened: {
        what: changed === "" ? "organisation.named-contact" : "organisation.changed-contact",
        subject: { kind: "organisation", id: params.organisation },
        detail: { contact: id },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    partToWritePage({
      ...drawnFor(thing?.changed ?? ""),
      ...formShown(view),
      organisation: thing?.organisation,
      changed: thing?.changed ?? "",
      now: thing?.now,
      typed,
      problems,
    }),
});
