import { dayWords } from "../../../nouns/weekday.ts";
import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Choice } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { fieldsOfOffering, offeringFields, offeringOf } from "../offering.rules.ts";
import { formatWords } from "../organisation.ts";
import type { Offering, Organisation } from "../organisation.ts";
import { findHere } from "../organisation-here.store.ts";
import { saveOffering } from "../organisation-writing.store.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import { organisationAnswerOf, organisationParams } from "../organisation.schema.ts";
import { partChangeFields, partChangeQuery, problemOfChange } from "../part-change.rules.ts";
import { partToWritePage } from "../part-changed.page.tsx";
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

const drawnChange = {
  ...drawn,
  title: "Change what people can come to",
  lead: "People ring and come because of what it says.",
};
const drawnFor = (changed: string) => (changed === "" ? drawn : drawnChange);

interface ToOffer {
  readonly organisation: Organisation;
  readonly offering: Offering | undefined;
  readonly services: readonly Choice[];
}

const offeringAt = ({ offerings }: Organisation, id: string): Offering | undefined =>
  offerings.find((offering) => offering.id === id);

const listServicesToChoose = async (tx: Tx): Promise<readonly Choice[]> =>
  (await listServices(tx)).map(({ id, name }) => ({ value: id, words: name }));

export const offerFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/offer",
  summary: "The form that adds something people can come to, or changes it",
  practices: ["P15"],
  reads: { params: organisationParams, query: partChangeQuery },
  answers: organisationAnswerOf<ToOffer>(),
  permit: mayChangeOrganisation,
  find: async (tx, { params, query }) => {
    const here = await findHere(tx, params.organisation);
    const offering = here && offeringAt(here.organisation, query.change);
    if (here === undefined || (query.change !== "" && offering === undefined)) return undefined;
    return { ...here, offering, services: await listServicesToChoose(tx) };
  },
  answer: ({ organisation, offering, services }) => found({ organisation, offering, services }),
  page: ({ organisation, offering, services }, view) =>
    partToWritePage({
      ...drawnFor(offering?.id ?? ""),
      ...formShown(view),
      organisation,
      changed: offering?.id ?? "",
      now: offering && fieldsOfOffering(offering),
      questions: questionsOf(services),
      problems: [],
    }),
});

export const offerRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/offer",
  summary: "Add something people can come to, or change it",
  practices: ["P15"],
  reads: { params: organisationParams, body: z.strictObject({ ...offeringFields, ...partChangeFields }) },
  permit: mayChangeOrganisation,
  find: async (tx, { params, body }) => {
    const here = await findHere(tx, params.organisation, "hold");
    const offering = here && offeringAt(here.organisation, body.instead);
    const ticked = { formats: tickedOf(body.formats).join(","), days: tickedOf(body.days).join(",") };
    return (
      here && {
        ...here,
        ticked,
        changed: body.instead,
        now: offering && fieldsOfOffering(offering),
        services: await listServicesToChoose(tx),
      }
    );
  },
  decide: ({ organisation, services, changed, now }, { body: { instead: _instead, was, ...sent } }) => {
    const asked = offeringOf(sent);
    if (!asked.ok) return asked;
    const { serviceId, name } = asked.value;
    if (serviceId !== null && !services.some(({ value }) => value === serviceId))
      return {
        ok: false,
        problems: [{ field: "service", words: "Choose one of the services of this place, or none." }],
      };
    const isNamed = ({ id, ...one }: Offering): boolean =>
      id !== changed && one.name.toLowerCase() === name.toLowerCase();
    const problem = organisation.offerings.some(isNamed)
      ? { field: "name", words: "This is on the page already. Change that one, or write another name." }
      : changed === ""
        ? undefined
        : problemOfChange({ now, was });
    return problem === undefined
      ? found({ asked: asked.value, changed })
      : { ok: false, problems: [problem], clash: true };
  },
  save: async (tx, { asked, changed }, { params, place }) => {
    const isNew = changed === "";
    const id = await saveOffering(tx, {
      organisationId: params.organisation,
      asked,
      instead: isNew ? undefined : changed,
    });
    return {
      id,
      path: `/${place.slug}/organisations/${params.organisation}`,
      happened: {
        what: isNew ? "organisation.offered" : "organisation.changed-offering",
        subject: { kind: "organisation", id: params.organisation },
        detail: { offering: id },
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
      questions: questionsOf(thing?.services ?? []),
      typed: { ...typed, ...thing?.ticked },
      problems,
    }),
});
