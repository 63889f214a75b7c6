import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Asked } from "../asked.ts";
import { mayTakeOutAsked } from "../asked.policy.ts";
import { recordQuery, recordTold, serviceParams } from "../asked.schema.ts";
import { saveTakenOut } from "../asked.store.ts";
import { formShown } from "../place-shown.ts";
import { recordFormPage } from "../record-form.page.tsx";
import { findRecord } from "../record-here.store.ts";

const question: Question = {
  name: "sure",
  label: "Do you take it out?",
  kind: "checkboxes",
  choices: [{ value: "yes", words: "Yes. It was written down by mistake" }],
};

const drawing = (record: Asked | undefined, attempt: Attempt, view: View) =>
  recordFormPage({
    ...formShown(view),
    ...attempt,
    record,
    title: "Take out what was written down",
    step: "take-out",
    button: "Take it out",
    question,
  });

export const takeOutAskedFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asked/{service}/take-out",
  summary: "The form that takes out that people were asked, where it was a mistake",
  practices: ["P24"],
  reads: { params: serviceParams, query: recordQuery },
  answers: recordTold<{ readonly record: Asked }>(),
  permit: mayTakeOutAsked,
  find: (tx, { params, query }) => findRecord(tx, { ...params, ...query }),
  answer: ({ record }) => found({ record }),
  page: ({ record }, view) => drawing(record, { typed: {}, problems: [] }, view),
});

export const takeOutAskedRoute = changeInPlace({
  path: "/{place}/asked/{service}/take-out",
  summary: "Take out that people were asked, where it was written down by mistake",
  practices: ["P24"],
  reads: {
    params: serviceParams,
    body: z.strictObject({ ...recordQuery.shape, sure: z.string().default("").describe("yes") }),
  },
  permit: mayTakeOutAsked,
  find: (tx, { params, body }) => findRecord(tx, { ...params, record: body.record }),
  decide: (_record, { body }) =>
    body.sure === "yes"
      ? found(true)
      : wrong({ field: "sure", words: "Tick the box if it was a mistake. Otherwise go back: nothing was changed." }),
  save: async (tx, _sure, { params, body, place, at }) => {
    await saveTakenOut(tx, body.record, at.toISOString().slice(0, 10));
    return {
      id: body.record,
      path: `/${place.slug}/asked/${params.service}`,
      happened: { what: "asked.taken-out", subject: { kind: "asked", id: body.record }, detail: {} },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.record, attempt, view),
});
