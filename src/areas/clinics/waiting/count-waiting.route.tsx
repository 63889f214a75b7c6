import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { takeTurn } from "../../../db/turn.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findClinicHere } from "../clinic-here.store.ts";
import { mayRunClinic } from "../clinics.policy.ts";
import { waitingOf } from "../clinics.rules.ts";
import { clinicParams, waitingFields } from "../clinics.schema.ts";
import { saveWaiting } from "../clinics.store.ts";
import { clinicFormPage } from "../form.page.tsx";

const questions: readonly Question[] = [{ name: "waiting", label: "How many wait now?", kind: "text" }];

export const countWaitingRoute = changeInPlace({
  path: "/{place}/clinics/{clinic}/waiting",
  summary: "Write down how many wait for a clinic: a count",
  practices: ["P40"],
  reads: { params: clinicParams, body: z.strictObject(waitingFields) },
  permit: mayRunClinic,
  find: async (tx, { params }) => {
    await takeTurn(tx, `waiting ${params.clinic}`);
    return findClinicHere(tx, params.clinic);
  },
  decide: (_here, { body }) => waitingOf(body.waiting),
  save: async (tx, waiting, { actor, place, params, at }) => {
    const today = at.toISOString().slice(0, 10);
    await saveWaiting(tx, params.clinic, { waiting, countedBy: actor.member?.personId ?? "", today });
    return {
      id: params.clinic,
      path: `/${place.slug}/clinics/${params.clinic}`,
      happened: { what: "clinic.waiting-counted", subject: { kind: "clinic", id: params.clinic }, detail: {} },
    };
  },
  form: (attempt, view, thing) => {
    const shown = formShown(view);
    const at = `/${shown.place.slug}/clinics/${thing?.clinic.id ?? ""}`;
    return clinicFormPage({
      ...shown,
      title: "How many wait",
      under: thing === undefined ? [] : [{ href: at, words: thing.clinic.name }],
      action: `${at}/waiting`,
      button: "Keep the count",
      questions,
      ...attempt,
    });
  },
});
