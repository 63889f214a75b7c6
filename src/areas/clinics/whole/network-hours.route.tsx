import { z } from "zod";
import { placeShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeHours } from "../clinics.policy.ts";
import { hoursTogether } from "../hours.rules.ts";
import { wholeParams } from "../hours.schema.ts";
import { hoursOfNetwork } from "../hours-of-network.store.ts";
import { peopleOf } from "../network.ts";
import { findNetworkHere } from "../networks-here.store.ts";
import { networkHoursPage } from "./network-hours.page.tsx";
import type { NetworkHoursShown } from "./network-hours.page.tsx";

const minutes = z.number().describe("Minutes.");
const told = z.object({
  signed: minutes,
  beforeClinics: minutes,
  bySetting: z.record(z.string(), minutes),
  practitioners: z.array(z.object({ id: z.string(), signed: minutes, waiting: minutes, entries: z.number() })),
});

export const networkHoursRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/of/{whole}",
  summary: "The clinical hours of a network: the total, by setting and by practitioner, with what it is the sum of",
  practices: ["P40"],
  reads: { params: wholeParams },
  answers: z
    .custom<NetworkHoursShown>()
    .transform(({ each }): z.input<typeof told> => ({
      ...hoursTogether(each),
      practitioners: each.map(({ practitioner: { id }, signed, waiting, entries }) => ({
        id,
        signed,
        waiting,
        entries,
      })),
    }))
    .pipe(told),
  permit: maySeeHours,
  find: async (tx, { params }) => {
    const network = await findNetworkHere(tx, params.whole);
    return network && { network, personIds: peopleOf(network), ...(await hoursOfNetwork(tx, network)) };
  },
  answer: ({ network: { id, name }, each, clinicsOpenOn }) => found({ network: { id, name }, each, clinicsOpenOn }),
  page: (shown, view) => networkHoursPage(shown, placeShown(view)),
});
