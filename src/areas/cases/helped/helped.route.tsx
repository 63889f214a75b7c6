import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listOrganisationsToChoose } from "../../organisations/index.ts";
import { isPartner } from "../../recognition/index.ts";
import type { Named } from "../case.ts";
import { caseFormPage, nothingTyped } from "../case-form.page.tsx";
import { mayHoldCase } from "../cases.policy.ts";
import { caseParams } from "../cases.schema.ts";
import { findCaseHere } from "../here.store.ts";
import type { CaseHere } from "../here.store.ts";
import { savedIn } from "../saved.ts";
import { keepHelped } from "./given.store.ts";

const kindsHere = ["accompanied", "interpreted-care", "interpreted", "explained", "advocated"] as const;
const kindWordsHere: Readonly<Record<(typeof kindsHere)[number], string>> = {
  accompanied: "Came along",
  "interpreted-care": "Interpreted about health",
  interpreted: "Interpreted about something else",
  explained: "Explained a letter",
  advocated: "Spoke up for them",
};
const lengthsHere = ["15", "30", "60", "120", "240"] as const;

interface HelpedHere extends CaseHere {
  readonly organisations: readonly Named[];
}

const findHelped = async (tx: Tx, asked: Parameters<typeof findCaseHere>[1]): Promise<HelpedHere | undefined> => {
  const here = await findCaseHere(tx, asked);
  if (here === undefined) return undefined;
  const { organisations } = await listOrganisationsToChoose(tx, {});
  return {
    ...here,
    // What paid services do for their own people is their work: partners give.
    organisations: organisations
      .filter(({ kinds }) => isPartner({ standing: null, organisationKinds: kinds }))
      .map(({ id, name }) => ({ id, name })),
  };
};

const questionsOf = (organisations: readonly Named[]): readonly Question[] => [
  {
    name: "kind",
    label: "What did they do?",
    kind: "radios",
    choices: kindsHere.map((value) => ({ value, words: kindWordsHere[value] })),
  },
  {
    name: "organisation",
    label: "For which organisation?",
    kind: "select",
    choices: organisations.map(({ id, name }) => ({ value: id, words: name })),
  },
  {
    name: "minutes",
    label: "How long, in minutes?",
    kind: "radios",
    choices: lengthsHere.map((value) => ({ value, words: value })),
  },
];

const drawing = (thing: HelpedHere | undefined, attempt: Attempt, view: View) =>
  caseFormPage({
    view,
    attempt,
    about: thing?.one,
    to: `${thing?.one.id ?? ""}/helped`,
    title: "Somebody helped the person",
    lead: "What an organisation did counts as given by it. They confirm it or put it right.",
    button: "Write it down",
    questions: questionsOf(thing?.organisations ?? []),
  });

const text = z.string().max(200).default("");

export const helpedFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/{case}/helped",
  summary: "The form that writes down who came along, interpreted or spoke up for somebody",
  practices: ["P14"],
  reads: { params: caseParams },
  answers: z
    .custom<HelpedHere>()
    .transform(({ one }) => ({ pseudonym: one.pseudonym }))
    .pipe(z.object({ pseudonym: z.string() })),
  permit: mayHoldCase,
  find: (tx, { actor, at, params }) => findHelped(tx, { actor, at, id: params.case }),
  answer: ({ one, gate, looking, organisations }) => found({ one, gate, looking, organisations }),
  page: (thing, view) => drawing(thing, nothingTyped, view),
});

export const helpedRoute = changeInPlace({
  path: "/{place}/cases/{case}/helped",
  summary: "Write down what another organisation did for the person; it counts in the ledger as theirs",
  practices: ["P14"],
  reads: {
    params: caseParams,
    body: z.strictObject({
      kind: text.describe(kindsHere.join(", ")),
      organisation: text.describe("Whose worker or volunteer it was, by identifier."),
      minutes: text.describe(lengthsHere.join(", ")),
    }),
  },
  permit: mayHoldCase,
  find: (tx, { actor, at, params }) => findHelped(tx, { actor, at, id: params.case }),
  decide: ({ organisations }, { body }) => {
    const kind = kindsHere.find((one) => one === body.kind);
    const length = lengthsHere.find((one) => one === body.minutes);
    const kindSaid = kind === undefined ? wrong({ field: "kind", words: "Choose what they did." }) : found(kind);
    const organisation = organisations.some(({ id }) => id === body.organisation)
      ? found(body.organisation)
      : wrong({ field: "organisation", words: "Choose for which organisation they came." });
    const minutes =
      length === undefined ? wrong({ field: "minutes", words: "Choose how long it took." }) : found(Number(length));
    if (!(kindSaid.ok && organisation.ok && minutes.ok)) return wrong(...problemsOf(kindSaid, organisation, minutes));
    return found({ kind: kindSaid.value, organisationId: organisation.value, minutes: minutes.value });
  },
  save: async (tx, helped, { actor, at, place, params }) => {
    const by = actor.member?.personId ?? "";
    const today = at.toISOString().slice(0, 10);
    const here = await findCaseHere(tx, { actor, at, id: params.case });
    await keepHelped(tx, { ...helped, caseId: params.case, serviceId: here?.one.service?.id ?? null, by, today });
    return savedIn(place, { id: params.case, what: "case.helped", detail: { kind: helped.kind } });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
