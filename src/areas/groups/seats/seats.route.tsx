import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { seatNames } from "../group.ts";
import type { Group } from "../group.ts";
import { groupFormPage } from "../group-form.page.tsx";
import { mayRunGroup } from "../groups.policy.ts";
import { formAnswerOf, groupParams } from "../groups.schema.ts";
import { findGroup } from "../groups.store.ts";
import { formShown } from "../place-shown.ts";
import { seatChangeOf } from "../seat.rules.ts";
import { takeSeatTurn } from "../circle.store.ts";
import { saveSeat, saveSeatAway } from "../writing.store.ts";

const questionsOf = (group: Group | undefined): readonly Question[] => {
  const empty = group?.seats.filter(({ sittings }) => sittings.length === 0) ?? [];
  return [
    { name: "standing", label: "What is a new seat for?", kind: "radios", choices: choicesOf(seatNames) },
    ...(empty.length === 0
      ? []
      : [
          {
            name: "away",
            label: "Or which empty seat is taken away?",
            kind: "select",
            choices: empty.map(({ id, standing }) => ({ value: id, words: `A seat for ${seatNames[standing]}` })),
          } as const,
        ]),
  ];
};

const drawn = { title: "Add a seat, or take one away", step: "seats", button: "Keep this" } as const;

export const seatsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups/{group}/seats",
  summary: "The form that adds a seat to a group, or takes away an empty one",
  practices: ["P08"],
  reads: { params: groupParams },
  answers: formAnswerOf<{ readonly group: Group }>(),
  permit: mayRunGroup,
  find: async (tx, { actor, params }) => {
    const group = await findGroup(tx, actor, params.group);
    return group && { ...group, group };
  },
  answer: ({ group }) => found({ group }),
  page: ({ group }, view) =>
    groupFormPage({ ...drawn, ...formShown(view), group, questions: questionsOf(group), typed: {}, problems: [] }),
});

export const seatsRoute = changeInPlace({
  path: "/{place}/groups/{group}/seats",
  summary: "Add a seat to a group, or take away one that stands empty",
  practices: ["P08"],
  reads: {
    params: groupParams,
    body: z.strictObject({
      standing: z.string().default("").describe("What the new seat is openly for."),
      away: z.string().default("").describe("Or the seat that is taken away, by its identifier."),
    }),
  },
  permit: mayRunGroup,
  find: async (tx, { actor, params }) => {
    await takeSeatTurn(tx);
    const group = await findGroup(tx, actor, params.group);
    return group && { ...group, group };
  },
  decide: ({ group }, { body }) => seatChangeOf(body, group),
  save: async (tx, decided, { params: { group: groupId }, place, at }) => {
    const today = at.toISOString().slice(0, 10);
    const isNew = "add" in decided;
    const id = isNew ? await saveSeat(tx, { groupId, standing: decided.add, today }) : decided.away;
    if (!isNew) await saveSeatAway(tx, id, today);
    return {
      id,
      path: `/${place.slug}/groups/${groupId}${isNew ? `#seat-${id}` : ""}`,
      happened: {
        what: isNew ? "group.seat-added" : "group.seat-taken-away",
        subject: { kind: "group", id: groupId },
        detail: { seat: id },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    groupFormPage({
      ...drawn,
      ...formShown(view),
      group: thing?.group,
      questions: questionsOf(thing?.group),
      typed,
      problems,
    }),
});
