import { z } from "zod";
import type { Choice } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { offeringFields, offeringOf } from "../offering.rules.ts";
import { dayWords, formatWords } from "../organisation.ts";
import type { Organisation } from "../organisation.ts";
import { findHere } from "../organisation-here.store.ts";
import { saveOffering } from "../organisation-writing.store.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import { organisationAnswerOf, organisationParams } from "../organisation.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { formShown } from "../place-shown.ts";
import { choicesOf } from "../questions.page.tsx";
import type { Question } from "../questions.page.tsx";
import { listServices } from "../service.store.ts";

const questionsOf = (services: readonly Choice[]): readonly Question[] => [
  { name: "name", label: "What is it called?", hint: "Such as: Tuesday lunch club", kind: "text" },
  { name: "about", label: "What happens there, and for whom?", kind: "long" },
  {
    name: "languages",
    label: "Which languages are regularly available? One on each line",
    hint: "Spoken there each time, not only when somebody asks first.",
    kind: "long",
  },
  { name: "formats", label: "How do people meet you?", kind: "checkboxes", choices: choicesOf(formatWords) },
  { name: "days", label: "On which days?", kind: "checkboxes", choices: choicesOf(dayWords) },
  { name: "times", label: "At what times?", hint: "Such as: 10 to 12, not in August", kind: "text" },
  { name: "venue", label: "Where is it?", kind: "text" },
  { name: "postcode", label: "Its postcode, or the first half of it", kind: "text" },
  {
    name: "point",
    label: "Where is it on the map? (you can leave this empty)",
    hint: "Latitude and longitude, such as 51.4613, -0.1156: a map shows them when you hold your finger on the place.",
    kind: "text",
  },
  {
    name: "welcome",
    label: "What makes this place welcoming?",
    hint: "Food, prayer room, who is at the door.",
    kind: "long",
  },
  {
    name: "free",
    label: "Is it free?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No" },
    ],
  },
  { name: "cost", label: "What does it cost?", kind: "text" },
  { name: "access", label: "How do people get in?", hint: "Steps, lift, hearing loop, childcare, bus.", kind: "long" },
  { name: "gender", label: "Can people see a woman or a man if they ask?", kind: "text" },
  ...(services.length === 0
    ? []
    : [
        {
          name: "service",
          label: "Does it belong to one of the services here? (you can leave this empty)",
          kind: "select",
          choices: services,
        } as const,
      ]),
];

const drawn = {
  title: "Add something people can come to",
  lead: "A group, a lunch club, a clinic, a telephone line. Only the first answer is needed.",
  step: "offer",
  button: "Keep this",
};

interface Offering {
  readonly organisation: Organisation;
  readonly services: readonly Choice[];
}

export const offerFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/offer",
  summary: "The form that adds something people can come to",
  practices: ["P15"],
  reads: { params: organisationParams },
  answers: organisationAnswerOf<Offering>(),
  permit: mayChangeOrganisation,
  find: async (tx, { params }) => {
    const here = await findHere(tx, params.organisation);
    return here && { ...here, services: (await listServices(tx)).map(({ id, name }) => ({ value: id, words: name })) };
  },
  answer: ({ organisation, services }) => found({ organisation, services }),
  page: ({ organisation, services }, view) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      organisation,
      questions: questionsOf(services),
      problems: [],
    }),
});

export const offerRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/offer",
  summary: "Add something people can come to",
  practices: ["P15"],
  reads: { params: organisationParams, body: z.strictObject(offeringFields) },
  permit: mayChangeOrganisation,
  find: async (tx, { params, body }) => {
    const here = await findHere(tx, params.organisation, "hold");
    const ticked = { formats: tickedOf(body.formats).join(","), days: tickedOf(body.days).join(",") };
    return (
      here && {
        ...here,
        ticked,
        services: (await listServices(tx)).map(({ id, name }) => ({ value: id, words: name })),
      }
    );
  },
  decide: ({ organisation, services }, { body }) => {
    const asked = offeringOf(body);
    if (!asked.ok) return asked;
    const { serviceId, name } = asked.value;
    if (serviceId !== null && !services.some(({ value }) => value === serviceId))
      return {
        ok: false,
        problems: [{ field: "service", words: "Choose one of the services of this place, or none." }],
      };
    if (organisation.offerings.some((one) => one.name.toLowerCase() === name.toLowerCase()))
      return {
        ok: false,
        problems: [
          { field: "name", words: "This is on the page already. Take the other one out first, or write another name." },
        ],
        clash: true,
      };
    return asked;
  },
  save: async (tx, asked, { params, place }) => {
    const id = await saveOffering(tx, { organisationId: params.organisation, asked });
    return {
      id,
      path: `/${place.slug}/organisations/${params.organisation}`,
      happened: {
        what: "organisation.offered",
        subject: { kind: "organisation", id: params.organisation },
        detail: { offering: id },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      organisation: thing?.organisation,
      questions: questionsOf(thing?.services ?? []),
      typed: { ...typed, ...thing?.ticked },
      problems,
    }),
});
