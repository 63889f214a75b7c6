import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeHours, maySignHours, mayWriteHours } from "../clinics.policy.ts";
import { entryKept, hoursParams } from "../hours.schema.ts";
import { findEntry } from "../hours.store.ts";
import { hoursStateOf, states } from "../hours.ts";
import { peopleOf } from "../network.ts";
import { findPractitioner } from "../networks-here.store.ts";
import { hoursPage } from "./hours.page.tsx";
import type { EntryShown } from "./hours.page.tsx";

const told = entryKept
  .pick({ id: true, day: true, from: true, until: true, minutes: true, setting: true, seen: true })
  .extend({ state: z.enum(states) });

export const hoursRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/hours/{hours}",
  summary: "Hours given at one time: when, where, how many people, and what the supervisor says of them",
  practices: ["P40"],
  reads: { params: hoursParams },
  answers: z
    .custom<EntryShown>()
    .transform(({ entry }): z.input<typeof told> => ({ ...entry, state: hoursStateOf(entry) }))
    .pipe(told),
  permit: maySeeHours,
  find: async (tx, { params }) => {
    const entry = await findEntry(tx, params.hours);
    const known = entry && (await findPractitioner(tx, entry.practitioner.id));
    return entry && known && { entry, network: known.network, personIds: peopleOf(known.network) };
  },
  answer: ({ entry, network }, { actor }) => {
    const { practitioner, supervisor } = entry;
    const waits = hoursStateOf(entry) === "waits";
    const signs = { supervisorIds: [supervisor.id], practitionerPersonIds: [practitioner.personId] };
    const supervisorIds = network.supervisors.map(({ personId }) => personId);
    const writes = { practitionerPersonId: practitioner.personId, supervisorIds };
    return found({
      entry,
      may: {
        sign: waits && maySignHours(actor, signs).allowed,
        correct: entry.correctedBy === null && mayWriteHours(actor, writes).allowed,
      },
    });
  },
  page: (shown, view) => hoursPage(shown, formShown(view)),
});
