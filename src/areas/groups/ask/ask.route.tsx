import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findServed } from "../../people/index.ts";
import { parts, seatNames, wayNames } from "../group.ts";
import type { Group } from "../group.ts";
import { groupFormPage } from "../group-form.page.tsx";
import { listOrganisationChoices, listPeopleToChoose } from "../group-here.store.ts";
import type { Choosing } from "../choosing.ts";
import { mayRunGroup } from "../groups.policy.ts";
import { findQuery, formAnswerOf, groupParams } from "../groups.schema.ts";
import { findGroup } from "../groups.store.ts";
import { formShown } from "../place-shown.ts";
import { askFields, askingOf } from "../seat.rules.ts";
import { saveAsk } from "../asking.store.ts";
import { takeSeatTurn } from "../circle.store.ts";
import { saveHolding } from "../writing.store.ts";

interface AskChoices {
  readonly group: Group;
  readonly people: Choosing;
  readonly organisations: Choosing;
}

const questionsOf = ({ people, organisations }: Omit<AskChoices, "group">): readonly Question[] => [
  {
    name: "part",
    label: "What are they asked?",
    kind: "radios",
    choices: [
      { value: "holder", words: "To hold the seat" },
      { value: "deputy", words: "To be the deputy, who steps in when it stands empty" },
    ],
  },
  {
    name: "person",
    label: "Whom do you ask?",
    hint: "They find it on their home page, say yes or no themselves, and choose how the group sees them.",
    kind: "select",
    choices: people.choices,
  },
  {
    name: "organisation",
    label: "Or which organisation do you ask to name somebody?",
    hint: "A user-led organisation can hold the seat together and choose who comes.",
    kind: "select",
    choices: organisations.choices,
  },
  { name: "wayChosen", label: "How are they chosen?", kind: "select", choices: choicesOf(wayNames) },
  { name: "termEndsOn", label: "Until which day? (you can leave this empty)", kind: "date" },
  {
    name: "agreed",
    label: "Only for somebody who does not sign in here",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "I asked them and they said yes. They show as a plain member." }],
  },
];

const none: Choosing = { choices: [], areMore: false };

const asking = (
  { group, people = none, organisations = none }: Partial<AskChoices>,
  { typed, problems, find }: Attempt & { readonly find?: string },
  view: View,
) => {
  const seat = group?.seats.find(({ id }) => id === typed["seat"]);
  return groupFormPage({
    ...formShown(view),
    group,
    title: seat === undefined ? "Ask somebody to take a seat" : `Ask for the seat for ${seatNames[seat.standing]}`,
    step: "ask",
    button: "Ask them",
    questions: questionsOf({ people, organisations }),
    above: {
      find: find ?? "",
      areMore: people.areMore || organisations.areMore,
      label: "Part of the name of a person or an organisation",
    },
    hidden: { seat: typed["seat"] ?? "" },
    typed,
    problems,
  });
};

async function findAsking(
  tx: Tx,
  {
    actor,
    id,
    find = "",
    person = "",
    organisation = "",
  }: {
    readonly actor: Actor;
    readonly id: string;
    readonly find?: string;
    readonly person?: string;
    readonly organisation?: string;
  },
) {
  const group = await findGroup(tx, actor, id);
  if (group === undefined) return undefined;
  const people = await listPeopleToChoose(tx, { actor, find, chosen: person });
  const organisations = await listOrganisationChoices(tx, { find, chosen: organisation });
  return { ...group, group, people, organisations };
}

export const askFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups/{group}/ask",
  summary: "The form that asks somebody, or an organisation, to take a seat of a group",
  practices: ["P08", "P25"],
  reads: {
    params: groupParams,
    query: findQuery.extend({
      seat: z.uuid("Say which seat, by its identifier."),
      part: z.enum(parts).default("holder"),
    }),
  },
  answers: formAnswerOf<AskChoices & { readonly typed: Readonly<Record<string, string>>; readonly find: string }>(),
  permit: mayRunGroup,
  find: (tx, { actor, params, query }) => findAsking(tx, { actor, id: params.group, find: query.find }),
  answer: ({ group, people, organisations }, { query: { seat, part, find } }) =>
    found({ group, people, organisations, typed: { seat, part, wayChosen: "asked" }, find }),
  page: ({ typed, find, ...choices }, view) => asking(choices, { typed, problems: [], find }, view),
});

export const askRoute = changeInPlace({
  path: "/{place}/groups/{group}/ask",
  summary:
    "Ask somebody, or an organisation that names somebody, to take a seat; nobody is put there without their word",
  practices: ["P08", "P23", "P25"],
  reads: { params: groupParams, body: z.strictObject(askFields) },
  permit: mayRunGroup,
  find: async (tx, { actor, params, body }) => {
    await takeSeatTurn(tx);
    const { person, organisation } = body;
    const thing = await findAsking(tx, { actor, id: params.group, person, organisation });
    const isShown = thing?.people.choices.some(({ value }) => value === person) ?? false;
    const served = isShown ? await findServed(tx, person) : undefined;
    return (
      thing && {
        ...thing,
        person: served === undefined ? null : { id: served.personId, hasLogin: served.hasLogin },
      }
    );
  },
  decide: ({ group, organisations, person }, { body, at }) =>
    askingOf(body, {
      seats: group.seats,
      organisationIds: organisations.choices.map(({ value }) => value),
      person,
      today: at.toISOString().slice(0, 10),
    }),
  save: async (tx, { seat, isAgreed, ...asked }, { params: { group: groupId }, place, actor, at }) => {
    const common = { ...asked, groupId, seatId: seat.id };
    const isHeldNow = isAgreed && asked.personId !== null;
    const id = isHeldNow
      ? await saveHolding(tx, {
          ...common,
          personId: asked.personId ?? "",
          shownAs: "member",
          isPrivate: true,
          today: at.toISOString().slice(0, 10),
        })
      : await saveAsk(tx, { ...common, askedBy: actor.member?.personId ?? "" });
    return { id, path: `/${place.slug}/groups/${groupId}#seat-${seat.id}`, happened: wroteInPrivate(place) };
  },
  form: (attempt, view, thing) => asking(thing ?? {}, attempt, view),
});
