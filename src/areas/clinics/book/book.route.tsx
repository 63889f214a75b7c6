import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findClinicHere } from "../clinic-here.store.ts";
import type { Clinic } from "../clinic.ts";
import { mayRunClinic } from "../clinics.policy.ts";
import { appointmentOf } from "../clinics.rules.ts";
import { appointmentFields, clinicParams } from "../clinics.schema.ts";
import { saveAppointment } from "../clinics.store.ts";
import { clinicFormPage } from "../form.page.tsx";

const questions: readonly Question[] = [
  { name: "onDay", label: "On which day?", kind: "date" },
  { name: "at", label: "At what time?", hint: "Such as 18:30", kind: "text" },
  { name: "language", label: "Which language do they speak?", kind: "text" },
  {
    name: "needsInterpreter",
    label: "Is an interpreter needed?",
    kind: "radios",
    choices: choicesOf({ no: "No", yes: "Yes" }),
  },
  {
    name: "recordPointer",
    label: "Where is the record?",
    hint: "Its number or code in the service’s own system, if there is one. No name, no NHS number, no note.",
    kind: "text",
  },
];

const drawing = (clinic: Clinic | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const at = `/${shown.place.slug}/clinics/${clinic?.id ?? ""}`;
  return clinicFormPage({
    ...shown,
    title: "Book an appointment",
    lead: "They are called by six letters and numbers here. Give those to them, and write them into the record.",
    under: clinic === undefined ? [] : [{ href: at, words: clinic.name }],
    action: `${at}/book`,
    button: "Book it",
    questions,
    ...attempt,
  });
};

export const bookFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/{clinic}/book",
  summary: "The form for an appointment under a pseudonym",
  practices: ["P40"],
  reads: { params: clinicParams },
  answers: z
    .custom<{ readonly clinic: Clinic }>()
    .transform(({ clinic: { id, name } }) => ({ id, name }))
    .pipe(z.object({ id: z.string(), name: z.string() })),
  permit: mayRunClinic,
  find: (tx, { params }) => findClinicHere(tx, params.clinic),
  answer: ({ clinic }) => found({ clinic }),
  page: ({ clinic }, view) => drawing(clinic, { typed: { needsInterpreter: "no" }, problems: [] }, view),
});

export const bookRoute = changeInPlace({
  path: "/{place}/clinics/{clinic}/book",
  summary: "Book an appointment: a pseudonym, a day, a language, whether an interpreter is needed; no name and no note",
  practices: ["P40"],
  reads: { params: clinicParams, body: z.strictObject(appointmentFields) },
  permit: mayRunClinic,
  find: (tx, { params }) => findClinicHere(tx, params.clinic),
  decide: ({ clinic }, { body }) => appointmentOf(body, clinic),
  save: async (tx, appointment, { actor, place, params, at }) => {
    const id = await saveAppointment(tx, {
      ...appointment,
      clinicId: params.clinic,
      after: null,
      bookedBy: actor.member?.personId ?? "",
      today: at.toISOString().slice(0, 10),
    });
    return {
      id,
      path: `/${place.slug}/clinics/${params.clinic}`,
      happened: {
        what: "clinic.booked",
        subject: { kind: "clinic", id: params.clinic },
        detail: { appointment: id, interpreter: appointment.needsInterpreter },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.clinic, attempt, view),
});
