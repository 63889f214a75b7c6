import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Asked } from "../asked.ts";
import { mayWriteAsked } from "../asked.policy.ts";
import { cameOfOf } from "../asked.rules.ts";
import { recordQuery, recordTold, serviceParams } from "../asked.schema.ts";
import { saveCameOf } from "../asked.store.ts";
import { formShown } from "../place-shown.ts";
import { recordFormPage } from "../record-form.page.tsx";
import { findRecord } from "../record-here.store.ts";

const question: Question = {
  name: "cameOfIt",
  label: "What came of it?",
  hint: "What changed, or that nothing did, and why. Nobody’s own words or name.",
  kind: "long",
};

const drawing = (record: Asked | undefined, attempt: Attempt, view: View) =>
  recordFormPage({
    ...formShown(view),
    ...attempt,
    record,
    title: "What came of asking",
    step: "came-of",
    button: "Write it down",
    question,
  });

export const cameOfFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asked/{service}/came-of",
  summary: "The form that writes down what came of asking people",
  practices: ["P24"],
  reads: { params: serviceParams, query: recordQuery },
  answers: recordTold<{ readonly record: Asked }>(),
  permit: mayWriteAsked,
  find: (tx, { params, query }) => findRecord(tx, { ...params, ...query }),
  answer: ({ record }) => found({ record }),
  page: ({ record }, view) => drawing(record, { typed: { cameOfIt: record.cameOfIt }, problems: [] }, view),
});

export const cameOfRoute = changeInPlace({
  path: "/{place}/asked/{service}/came-of",
  summary: "Write down what came of asking people",
  practices: ["P24"],
  reads: {
    params: serviceParams,
    body: z.strictObject({ ...recordQuery.shape, cameOfIt: z.string().default("").describe("What came of it.") }),
  },
  permit: mayWriteAsked,
  find: (tx, { params, body }) => findRecord(tx, { ...params, record: body.record }),
  decide: (_record, { body }) => cameOfOf(body),
  save: async (tx, cameOfIt, { params, body, place }) => {
    await saveCameOf(tx, body.record, cameOfIt);
    return {
      id: body.record,
      path: `/${place.slug}/asked/${params.service}`,
      happened: { what: "asked.came-of", subject: { kind: "asked", id: body.record }, detail: {} },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.record, attempt, view),
});
