import { z } from "zod";
import { placeShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeHours, mayWriteHours } from "../clinics.policy.ts";
import { listClinics } from "../clinics.store.ts";
import { hoursOfPractitioner } from "../hours.rules.ts";
import { practitionerParams } from "../hours.schema.ts";
import { entriesOfPractitioner } from "../hours.store.ts";
import { hoursStateOf, states } from "../hours.ts";
import { peopleOf } from "../network.ts";
import { findPractitioner } from "../networks-here.store.ts";
import { practitionerHoursPage } from "./practitioner-hours.page.tsx";
import type { GivenShown } from "./practitioner-hours.page.tsx";

const told = z.object({
  signed: z.number().describe("Minutes that are signed off: the sum of the entries that are."),
  waiting: z.number(),
  whyNot: z.string().nullable().describe("Why no hours can be written of today, if anything."),
  entries: z.array(z.object({ id: z.string(), day: z.string(), minutes: z.number(), state: z.enum(states) })),
});

export const practitionerHoursRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/given/{practitioner}",
  summary: "The clinical hours of a practitioner, entry by entry, and what they add up to",
  practices: ["P40"],
  reads: { params: practitionerParams },
  answers: z
    .custom<GivenShown>()
    .transform(({ hours: { signed, waiting }, entries, whyNot }): z.input<typeof told> => ({
      signed,
      waiting,
      whyNot,
      entries: entries.map((entry) => ({ ...entry, state: hoursStateOf(entry) })),
    }))
    .pipe(told),
  permit: maySeeHours,
  find: async (tx, { params, at }) => {
    const known = await findPractitioner(tx, params.practitioner);
    if (known === undefined) return undefined;
    const { practitioner, network, whyNotOn } = known;
    const entries = await entriesOfPractitioner(tx, practitioner.id);
    const opened = (await listClinics(tx)).find(({ networkId }) => networkId === network.id);
    return {
      practitioner,
      network,
      entries,
      clinicsOpenOn: opened?.opensOn ?? null,
      whyNot: whyNotOn(at.toISOString().slice(0, 10)),
      personIds: peopleOf(network),
    };
  },
  answer: ({ practitioner, network, entries, clinicsOpenOn, whyNot }, { actor }) =>
    found({
      network: { id: network.id, name: network.name },
      hours: hoursOfPractitioner({ id: practitioner.id, name: practitioner.name }, entries, clinicsOpenOn),
      entries,
      clinicsOpenOn,
      whyNot,
      mayWrite: mayWriteHours(actor, {
        practitionerPersonId: practitioner.personId,
        supervisorIds: network.supervisors.map(({ personId }) => personId),
      }).allowed,
    }),
  page: (shown, view) => practitionerHoursPage(shown, placeShown(view)),
});
