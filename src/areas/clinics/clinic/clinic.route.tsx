import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findClinicHere } from "../clinic-here.store.ts";
import { mayRunClinic, maySeeClinics } from "../clinics.policy.ts";
import { appointmentKept, clinicParams } from "../clinics.schema.ts";
import { listAppointments } from "../clinics.store.ts";
import { signedInClinic } from "../hours.store.ts";
import { clinicPage } from "./clinic.page.tsx";
import type { ClinicShown } from "./clinic.page.tsx";

const told = z.object({
  id: z.string(),
  name: z.string(),
  venue: z.string(),
  days: z.string(),
  opensOn: z.string(),
  signed: z.number().describe("Minutes that were given here and are signed off."),
  waiting: z.number().nullable().describe("For the people of its network alone."),
  appointments: z.array(appointmentKept).nullable().describe("For the people of its network alone."),
});

export const clinicRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/{clinic}",
  summary: "A clinic at a community venue; for the people of its network its appointments, under pseudonyms",
  practices: ["P40"],
  reads: { params: clinicParams },
  answers: z
    .custom<ClinicShown>()
    .transform(({ clinic, signed, appointments }): z.input<typeof told> => ({
      ...clinic,
      signed,
      waiting: appointments === null ? null : (clinic.waiting?.count ?? null),
      appointments: appointments === null ? null : [...appointments],
    }))
    .pipe(told),
  permit: maySeeClinics,
  find: async (tx, { params, actor }) => {
    const here = await findClinicHere(tx, params.clinic);
    if (here === undefined) return undefined;
    const isInside = mayRunClinic(actor, here).allowed;
    return {
      ...here,
      signed: await signedInClinic(tx, params.clinic),
      appointments: isInside ? await listAppointments(tx, params.clinic) : null,
    };
  },
  answer: ({ clinic, network, signed, appointments }) =>
    found({ clinic, network: { id: network.id, name: network.name }, signed, appointments }),
  page: (shown, view) => clinicPage(shown, formShown(view)),
});
