import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { mayRunClinic } from "../clinics.policy.ts";
import { clinicOf } from "../clinics.rules.ts";
import { clinicFields } from "../clinics.schema.ts";
import { saveClinic } from "../clinics.store.ts";
import { clinicFormPage } from "../form.page.tsx";
import { peopleOf } from "../network.ts";
import type { NetworkHere } from "../network.ts";
import { findNetworkHere } from "../networks-here.store.ts";

const questions: readonly Question[] = [
  { name: "name", label: "What is the clinic called?", kind: "text" },
  { name: "venue", label: "Where is it held?", hint: "The community’s own site, as people know it", kind: "text" },
  { name: "days", label: "When is it held?", hint: "Such as: every Tuesday from 6 to 9 in the evening", kind: "text" },
  { name: "opensOn", label: "What is its first day?", kind: "date" },
];

const drawing = (network: NetworkHere | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  return clinicFormPage({
    ...shown,
    title: "Open a clinic",
    lead: network?.name,
    action: `/${shown.place.slug}/clinics`,
    button: "Keep this clinic",
    hidden: { network: network?.id ?? "" },
    questions,
    ...attempt,
  });
};

export const newClinicFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/new",
  summary: "The form that opens a clinic of a network at a community venue",
  practices: ["P40"],
  reads: { query: z.object({ network: z.uuid().describe("Whose clinic, by the network’s identifier.") }) },
  answers: z
    .custom<{ readonly network: NetworkHere }>()
    .transform(({ network: { id, name } }) => ({ network: { id, name } }))
    .pipe(z.object({ network: z.object({ id: z.string(), name: z.string() }) })),
  permit: mayRunClinic,
  find: async (tx, { query }) => {
    const network = await findNetworkHere(tx, query.network);
    return network && { network, personIds: peopleOf(network) };
  },
  answer: ({ network }) => found({ network }),
  page: ({ network }, view) => drawing(network, { typed: {}, problems: [] }, view),
});

export const newClinicRoute = changeInPlace({
  path: "/{place}/clinics",
  summary: "Open a clinic of a network at a community venue",
  practices: ["P40"],
  reads: { body: z.strictObject(clinicFields) },
  permit: mayRunClinic,
  find: async (tx, { body }) => {
    const network = await findNetworkHere(tx, body.network);
    return network && { network, personIds: peopleOf(network) };
  },
  decide: (_here, { body }) => clinicOf(body),
  save: async (tx, clinic, { actor, place, body }) => {
    const id = await saveClinic(tx, { ...clinic, networkId: body.network, openedBy: actor.member?.personId ?? "" });
    return {
      id,
      path: `/${place.slug}/clinics/${id}`,
      happened: {
        what: "clinic.opened",
        subject: { kind: "clinic", id },
        detail: { network: body.network, opensOn: clinic.opensOn },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.network, attempt, view),
});
