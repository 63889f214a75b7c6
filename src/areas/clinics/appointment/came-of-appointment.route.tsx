import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { choicesOf, dayText } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findClinicHere } from "../clinic-here.store.ts";
import { interpreterWords, outcomeWords } from "../clinic.ts";
import type { Appointment, Clinic } from "../clinic.ts";
import { mayRunClinic } from "../clinics.policy.ts";
import { appointmentOf, cameOf } from "../clinics.rules.ts";
import type { AppointmentWritten, Came } from "../clinics.rules.ts";
import { appointmentParams, cameFields } from "../clinics.schema.ts";
import { findAppointment, saveAppointment, saveCame } from "../clinics.store.ts";
import { clinicFormPage } from "../form.page.tsx";
import type { Tx } from "../../../db/tables.ts";

interface Here {
  readonly clinic: Clinic;
  readonly appointment: Appointment;
}

interface CameHere {
  readonly came: Came;
  /** Where it was moved: to when. */
  readonly moved: AppointmentWritten | null;
  readonly appointment: Appointment;
}

async function findHere(tx: Tx, params: { readonly clinic: string; readonly appointment: string }) {
  const here = await findClinicHere(tx, params.clinic);
  const appointment = here && (await findAppointment(tx, params.clinic, params.appointment));
  return here && appointment && { ...here, appointment };
}

const questionsOf = (appointment: Appointment | undefined): readonly Question[] => [
  { name: "came", label: "What came of it?", kind: "radios", choices: choicesOf(outcomeWords) },
  ...(appointment?.needsInterpreter === true
    ? [
        {
          name: "interpreter",
          label: "If they came: was an interpreter there?",
          kind: "radios",
          choices: choicesOf({ there: interpreterWords.there, "not-there": interpreterWords["not-there"] }),
        } as const,
      ]
    : []),
  { name: "onDay", label: "If it was moved: to which day?", kind: "date" },
  { name: "at", label: "If it was moved: to what time?", kind: "text" },
];

const drawing = (here: Here | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const at = `/${shown.place.slug}/clinics/${here?.clinic.id ?? ""}`;
  return clinicFormPage({
    ...shown,
    title: "What came of the appointment",
    lead:
      here === undefined
        ? undefined
        : `${here.appointment.pseudonym}, ${dayText(here.appointment.onDay, "en")}, ${here.appointment.at}`,
    under: here === undefined ? [] : [{ href: at, words: here.clinic.name }],
    action: `${at}/appointments/${here?.appointment.id ?? ""}`,
    button: "Keep it",
    questions: questionsOf(here?.appointment),
    ...attempt,
  });
};

export const appointmentRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/{clinic}/appointments/{appointment}",
  summary: "The form for what came of an appointment",
  practices: ["P40"],
  reads: { params: appointmentParams },
  answers: z
    .custom<Here>()
    .transform(({ appointment: { id, pseudonym, onDay } }) => ({ id, pseudonym, onDay }))
    .pipe(z.object({ id: z.string(), pseudonym: z.string(), onDay: z.string() })),
  permit: mayRunClinic,
  find: (tx, { params }) => findHere(tx, params),
  answer: ({ clinic, appointment }) => found({ clinic, appointment }),
  page: (here, view) => drawing(here, { typed: {}, problems: [] }, view),
});

export const cameOfAppointmentRoute = changeInPlace({
  path: "/{place}/clinics/{clinic}/appointments/{appointment}",
  summary: "Write down what came of an appointment: kept, not kept, or moved to another day",
  practices: ["P40"],
  reads: { params: appointmentParams, body: z.strictObject(cameFields) },
  permit: mayRunClinic,
  find: async (tx, { params }) => {
    await takeTurn(tx, `appointment ${params.appointment}`);
    return findHere(tx, params);
  },
  decide: ({ clinic, appointment }, { body, at }) => {
    const today = at.toISOString().slice(0, 10);
    const came = cameOf(body, { ...appointment, isSaid: appointment.came !== null, today });
    if (!came.ok) return came;
    if (came.value.came !== "moved") return found<CameHere>({ came: came.value, moved: null, appointment });
    const { language, recordPointer, needsInterpreter } = appointment;
    const typed = { ...body, language, recordPointer, needsInterpreter: needsInterpreter ? "yes" : "no" };
    const moved = appointmentOf(typed, clinic);
    return moved.ok ? found<CameHere>({ came: came.value, moved: moved.value, appointment }) : moved;
  },
  save: async (tx, { came, moved, appointment }, { actor, place, params, at }) => {
    const by = { today: at.toISOString().slice(0, 10), saidBy: actor.member?.personId ?? "" };
    await saveCame(tx, appointment.id, { ...came, ...by });
    if (moved !== null)
      await saveAppointment(tx, {
        ...moved,
        clinicId: params.clinic,
        after: appointment,
        bookedBy: by.saidBy,
        today: by.today,
      });
    return {
      id: appointment.id,
      path: `/${place.slug}/clinics/${params.clinic}`,
      happened: {
        what: `clinic.appointment-${came.came}`,
        subject: { kind: "clinic", id: params.clinic },
        detail: { appointment: appointment.id, interpreter: came.interpreter },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
