import { z } from "zod";
import { formPage, inOrderOf, Questions } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { addJob } from "../../../jobs/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listServices } from "../../organisations/index.ts";
import { mayMakePack } from "../evidence.policy.ts";
import { frameworks } from "../frameworks/frameworks.ts";
import { gatherJob } from "../gather.job.ts";
import { savePack } from "../packs.store.ts";
import { listPartners } from "../part-taken.store.ts";
import { formShown, trail } from "../place-shown.ts";
import { packAskedFor } from "./new-pack.rules.ts";

interface Choosing {
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly partners: readonly { readonly id: string; readonly name: string }[];
}

const findChoices = async (tx: Tx): Promise<Choosing> => ({
  services: (await listServices(tx)).map(({ id, name }) => ({ id, name })),
  partners: await listPartners(tx),
});

const questionsOf = ({ services, partners }: Choosing): readonly Question[] => [
  {
    name: "framework",
    label: "What is it for?",
    kind: "radios",
    choices: frameworks.map(({ id, title, isFor }) => ({ value: id, words: title, hint: isFor })),
  },
  {
    name: "service",
    label: "Of which service?",
    kind: "select",
    choices: [
      { value: "", words: "All services here" },
      ...services.map(({ id, name }) => ({ value: id, words: name })),
    ],
  },
  { name: "from", label: "From which day?", kind: "date" },
  { name: "until", label: "Until which day?", kind: "date" },
  {
    name: "partners",
    label: "Whom do you ask what they think of it?",
    hint: "Their words stand at its head as they write them. How many partners were not asked stands there too.",
    kind: "checkboxes",
    choices: partners.map(({ id, name }) => ({ value: id, words: name })),
  },
];

const drawing = (choices: Choosing, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const questions = questionsOf(choices).filter(({ name }) => name !== "partners" || choices.partners.length > 0);
  const problems = inOrderOf(questions, attempt.problems);
  return formPage(
    {
      title: "Have a pack gathered",
      lead: "It is gathered from what was released here, and says what is missing. You need not wait.",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/evidence`,
      idempotencyKey,
      button: { words: "Gather it" },
    },
    <Questions questions={questions} typed={attempt.typed} language={language} problems={problems} />,
  );
};

const told = z.object({ frameworks: z.array(z.string()) });

export const newPackFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/evidence/new",
  summary: "The form that has a pack gathered: what for, of which service, which days, whom to ask about it",
  practices: ["P45"],
  answers: z
    .custom<Choosing>()
    .transform((): z.input<typeof told> => ({ frameworks: frameworks.map(({ id }) => id) }))
    .pipe(told),
  permit: mayMakePack,
  find: findChoices,
  answer: ({ services, partners }) => found({ services, partners }),
  page: (choices, view) => drawing(choices, { typed: {}, problems: [] }, view),
});

const text = z.string().max(200).default("");

export const newPackRoute = changeInPlace({
  path: "/{place}/evidence",
  summary: "Have a pack gathered from what was released, while one does something else",
  practices: ["P45"],
  reads: {
    body: z.strictObject({
      framework: text.describe("What for, by identifier: race-equality"),
      service: text.describe("Of which service, by identifier; empty: of all."),
      from: text.describe("The first day: 2026-01-01"),
      until: text.describe("The last day."),
      partners: z
        .union([z.string().max(100), z.array(z.string().max(100)).max(300)])
        .default("")
        .describe("The partners who are asked what they think of it, by identifier."),
    }),
  },
  permit: mayMakePack,
  find: findChoices,
  decide: ({ services, partners }, { body, at }) =>
    packAskedFor(
      { ...body, partners: [body.partners].flat().filter((id) => id !== "") },
      {
        serviceIds: services.map(({ id }) => id),
        partnerIds: partners.map(({ id }) => id),
        today: at.toISOString().slice(0, 10),
      },
    ),
  save: async (tx, pack, { actor, place }) => {
    const id = await savePack(tx, pack, actor.member?.personId ?? null);
    await addJob(tx, gatherJob, { packId: id }, id);
    const { framework, from, until } = pack;
    return {
      id,
      path: `/${place.slug}/evidence/${id}`,
      happened: {
        what: "evidence.asked-for",
        subject: { kind: "evidence", id },
        detail: { framework, from, until, partners: pack.organisationIds.length },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing ?? { services: [], partners: [] }, attempt, view),
});
