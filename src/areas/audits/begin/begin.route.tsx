import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import { Questions, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listServices } from "../../organisations/index.ts";
import { listMembers } from "../../people/index.ts";
import { sideWords } from "../audit.ts";
import type { Named } from "../audit.ts";
import { mayRunAudits } from "../audits.policy.ts";
import { listAudits, saveAudit } from "../audits.store.ts";
import { beginFields, begunOf } from "../begin.rules.ts";
import type { Candidate } from "../begin.rules.ts";
import { findInstrument, haveOurs, listInstruments } from "../instruments.store.ts";
import { ours } from "../ours.rules.ts";
import { formShown, trail } from "../place-shown.ts";
import { askedOn } from "../sides.rules.ts";

interface Here {
  readonly services: readonly Named[];
  readonly instruments: readonly Named[];
  readonly candidates: readonly Candidate[];
  readonly followable: readonly { readonly id: string; readonly serviceId: string; readonly words: string }[];
}

const peopleMax = 200;

async function findHere(tx: Tx): Promise<Here> {
  const members = await listMembers(tx, placeOf(tx), { limit: peopleMax });
  return {
    services: (await listServices(tx)).map(({ id, name }) => ({ id, name })),
    // Ours stands first and by itself: a place has it from the first audit on.
    instruments: (await listInstruments(tx))
      .filter(({ isOurs }) => !isOurs)
      .map(({ id, title }) => ({ id, name: title })),
    candidates: members.flatMap((member) => {
      const side = askedOn(member);
      return side === null ? [] : [{ personId: member.personId, name: member.name, side }];
    }),
    followable: (await listAudits(tx))
      .filter(({ endedOn, followedById }) => endedOn !== null && followedById === null)
      .map(({ id, service, begunOn }) => ({ id, serviceId: service.id, words: `${service.name}, ${begunOn}` })),
  };
}

const questionsOf = ({ services, instruments, candidates, followable }: Here): readonly Question[] => [
  {
    name: "service",
    label: "Which service?",
    kind: "select",
    choices: services.map(({ id, name }) => ({ value: id, words: name })),
  },
  {
    name: "instrument",
    label: "What is asked?",
    hint: `Leave it empty for ours: “${ours.title}”, 24 things.`,
    kind: "select",
    choices: instruments.map(({ id, name }) => ({ value: id, words: name })),
  },
  {
    name: "people",
    label: "Who is asked?",
    hint: "Five and more of each side, or no number is shown of it. On which side somebody rates comes from what they are here.",
    kind: "checkboxes",
    choices: candidates.map(({ personId, name, side }) => ({
      value: personId,
      words: `${name} (${sideWords[side].toLowerCase()})`,
    })),
  },
  { name: "closesOn", label: "Until which day can they rate?", kind: "date" },
  { name: "againOn", label: "When is it asked again?", hint: "Usually in a year.", kind: "date" },
  ...(followable.length === 0
    ? []
    : [
        {
          name: "follows",
          label: "Which audit does it follow?",
          hint: "So that then and now stand side by side. Leave it empty for a first one.",
          kind: "select" as const,
          choices: followable.map(({ id, words }) => ({ value: id, words })),
        },
      ]),
];

const drawing = (thing: Here, { typed, problems }: Attempt, view: View) => {
  const shown = formShown(view);
  const questions = questionsOf(thing);
  const inOrder = inOrderOf(questions, problems);
  return formPage(
    {
      ...shown,
      title: "Begin an audit",
      lead: "People of the service and its partners rate the same things, each by themselves. Nobody ever reads what one person rated.",
      breadcrumbs: trail(shown.place),
      action: `/${shown.place.slug}/audits`,
      problems: inOrder,
      button: { words: "Ask them" },
    },
    <Questions questions={questions} typed={typed} language={shown.language} problems={inOrder} />,
  );
};

export const beginFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/audits/begin",
  summary: "The form that begins an audit of a service by staff and partners",
  practices: ["P21"],
  answers: z
    .custom<Here>()
    .transform(({ services }) => ({ services }))
    .pipe(z.object({ services: z.array(z.object({ id: z.string(), name: z.string() })).readonly() })),
  permit: mayRunAudits,
  find: (tx) => findHere(tx),
  answer: ({ place: _place, ...here }) => found(here),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

const nothing: Here = { services: [], instruments: [], candidates: [], followable: [] };

export const beginRoute = changeInPlace({
  path: "/{place}/audits",
  summary: "Begin an audit of a service: people of both sides are asked until a day",
  practices: ["P21"],
  reads: { body: z.strictObject(beginFields) },
  permit: mayRunAudits,
  find: (tx) => findHere(tx),
  decide: (here, { body, at }) => {
    const today = at.toISOString().slice(0, 10);
    const begun = begunOf(body, { ...here, today });
    return begun.ok ? found({ begun: begun.value, today }) : begun;
  },
  save: async (tx, { begun, today }, { actor, place }) => {
    const personId = actor.member?.personId ?? "";
    const { instrumentId } = begun;
    const chosen = instrumentId === null ? undefined : await findInstrument(tx, instrumentId);
    const instrument = chosen ?? (await haveOurs(tx, { personId, today }));
    const id = await saveAudit(
      tx,
      { ...begun, instrumentId: instrument.id, number: instrument.version.number, begunOn: today },
      personId,
    );
    return {
      id,
      path: `/${place.slug}/audits/${id}`,
      happened: { what: "audit.begun", subject: { kind: "audit", id }, detail: { asked: begun.people.length } },
    };
  },
  form: (attempt, view, thing) => drawing(thing ?? nothing, attempt, view),
});
