import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listWorkerIds } from "../../organisations/index.ts";
import { findServed } from "../../people/index.ts";
import { seatNames } from "../group.ts";
import type { Ask, Group, Seat } from "../group.ts";
import { groupFormPage } from "../group-form.page.tsx";
import { listPeopleToChoose } from "../group-here.store.ts";
import type { Choosing } from "../choosing.ts";
import { mayAnswerAsk } from "../groups.policy.ts";
import { findQuery, formAnswerOf, groupParams } from "../groups.schema.ts";
import { findGroup } from "../groups.store.ts";
import { formShown } from "../place-shown.ts";
import { answerFields, answeredOf } from "../seat.rules.ts";
import { isLivedExperience, isPrivate } from "../seen.rules.ts";
import { removeAsks, saveAsk, saveDeclined } from "../asking.store.ts";
import { takeSeatTurn } from "../circle.store.ts";
import { saveHolding } from "../writing.store.ts";

interface Answering {
  readonly group: Group;
  readonly seat: Seat;
  readonly ask: Ask;
  readonly people: Choosing;
}

/** What whoever is asked should know before they say how they are shown. */
const shownHint = ({ isHealth }: Group, { standing }: Seat): string =>
  isHealth && isLivedExperience(standing)
    ? "Outside the group only the chair knows that it is you. As a plain member, those who sit with you see your name apart from the seats; somebody who watches closely may still guess."
    : "As a plain member, those who sit with you see your name apart from the seats, and others do not see it. Somebody who watches closely may still guess.";

const questionsOf = ({ group, seat, ask, people }: Partial<Answering>): readonly Question[] => [
  {
    name: "says",
    label: "Do you say yes?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No, or not now. You need not say why." },
    ],
  },
  ...(ask?.person === null
    ? [
        {
          name: "person",
          label: "Who comes for your organisation? (you, if you choose nobody)",
          hint: "They are asked themselves, and say yes or no.",
          kind: "select",
          choices: people?.choices ?? [],
        } as const,
      ]
    : []),
  {
    name: "shownAs",
    label: "If it is you: how does the group see you?",
    ...(group === undefined || seat === undefined ? {} : { hint: shownHint(group, seat) }),
    kind: "radios",
    choices: [
      { value: "seat", words: "By name, beside what the seat is for" },
      { value: "member", words: "By name, as a plain member" },
    ],
  },
];

const answering = (
  thing: Partial<Answering>,
  { typed, problems, find }: Attempt & { readonly find?: string },
  view: View,
) => {
  const { group, seat, ask, people } = thing;
  return groupFormPage({
    ...formShown(view),
    group,
    title: "You are asked to take a seat",
    lead:
      seat === undefined || group === undefined ? undefined : (
        <>
          <bdi>{group.name}</bdi>: a seat for {seatNames[seat.standing]}
          {ask?.part === "deputy" ? ", as the deputy" : ""}
        </>
      ),
    before: group === undefined ? null : <p dir="auto">{group.purpose}</p>,
    step: "answer",
    button: "Send my answer",
    questions: questionsOf(thing),
    ...(ask?.person === null
      ? { above: { find: find ?? "", areMore: people?.areMore ?? false, label: "Part of the name of who comes" } }
      : {}),
    hidden: { ask: ask?.id ?? typed["ask"] ?? "" },
    typed,
    problems,
  });
};

async function findAnswering(
  tx: Tx,
  {
    actor,
    id,
    askId,
    find = "",
    person = "",
  }: {
    readonly actor: Actor;
    readonly id: string;
    readonly askId: string;
    readonly find?: string;
    readonly person?: string;
  },
) {
  const group = await findGroup(tx, actor, id);
  const seat = group?.seats.find(({ asks }) => asks.some((one) => one.id === askId));
  const ask = seat?.asks.find((one) => one.id === askId);
  if (group === undefined || seat === undefined || ask === undefined || ask.declinedAt !== null) return undefined;
  return {
    group,
    seat,
    ask,
    people: await listPeopleToChoose(tx, { actor, find, chosen: person }),
    personId: ask.person?.id ?? null,
    workerIds: ask.organisation === null ? [] : await listWorkerIds(tx, ask.organisation.id),
  };
}

export const answerAskFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups/{group}/answer",
  summary: "The form with which somebody answers that they take a seat, or an organisation names who comes",
  practices: ["P23", "P25"],
  reads: { params: groupParams, query: findQuery.extend({ ask: z.uuid("Say which question, by its identifier.") }) },
  answers: formAnswerOf<Answering & { readonly find: string }>(),
  permit: mayAnswerAsk,
  find: (tx, { actor, params, query }) =>
    findAnswering(tx, { actor, id: params.group, askId: query.ask, find: query.find }),
  answer: ({ group, seat, ask, people }, { query: { find } }) => found({ group, seat, ask, people, find }),
  page: ({ find, ...thing }, view) => answering(thing, { typed: { shownAs: "member" }, problems: [], find }, view),
});

export const answerAskRoute = changeInPlace({
  path: "/{place}/groups/{group}/answer",
  summary: "Say yes or no to a seat, and how the group sees you; or name who comes for your organisation",
  practices: ["P23", "P25"],
  reads: { params: groupParams, body: z.strictObject(answerFields) },
  permit: mayAnswerAsk,
  find: async (tx, { actor, params, body: { ask, person } }) => {
    await takeSeatTurn(tx);
    const thing = await findAnswering(tx, { actor, id: params.group, askId: ask, person });
    const isShown = thing?.people.choices.some(({ value }) => value === person) ?? false;
    return thing && { ...thing, isPersonHere: isShown && ((await findServed(tx, person))?.hasLogin ?? false) };
  },
  decide: ({ ask, seat, group, isPersonHere }, { body, actor }) => {
    const answered = answeredOf(body, { ask, seat, mine: actor.member?.personId ?? "", isPersonHere });
    return answered.ok ? found({ answered: answered.value, ask, seat, group }) : answered;
  },
  save: async (tx, { answered, ask, seat, group }, { place, actor, at }) => {
    const { part, wayChosen, termEndsOn } = ask;
    const [mine, organisationId] = [actor.member?.personId ?? "", ask.organisation?.id ?? null];
    const common = { groupId: group.id, seatId: seat.id, part, organisationId, wayChosen, termEndsOn };
    if (answered.says === "no") await saveDeclined(tx, ask.id, at);
    if (answered.says === "names") {
      await removeAsks(tx, { askId: ask.id });
      await saveAsk(tx, { ...common, personId: answered.personId, askedBy: mine });
    }
    if (answered.says === "yes") {
      const { shownAs } = answered;
      const today = at.toISOString().slice(0, 10);
      const hides = isPrivate(group, { standing: seat.standing, shownAs });
      await saveHolding(tx, { ...common, personId: mine, shownAs, isPrivate: hides, today });
    }
    return { id: ask.id, path: `/${place.slug}/groups/${group.id}#seat-${seat.id}`, happened: wroteInPrivate(place) };
  },
  form: (attempt, view, thing) => answering(thing ?? {}, attempt, view),
});
