import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../here.store.ts";
import { incidentTold } from "../incidents.schema.ts";
import { listIncidents } from "../incidents.store.ts";
import { mayReadIncident, maySeeIncidents } from "../networks.policy.ts";
import { networkParams } from "../networks.schema.ts";
import { placeShown } from "../place-shown.ts";
import { dayOf } from "../saved.ts";
import { incidentsPage } from "./incidents.page.tsx";
import type { IncidentsShown } from "./incidents.page.tsx";

const told = z.object({ incidents: z.array(incidentTold).readonly() });

export const incidentsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/incidents",
  summary: "What went wrong in a network, for its named lead and the keepers: each with its day",
  practices: ["P41"],
  reads: { params: networkParams },
  answers: z
    .custom<IncidentsShown>()
    .transform(({ incidents }): z.input<typeof told> => ({ incidents }))
    .pipe(told),
  permit: maySeeIncidents,
  find: async (tx, { params }) => {
    const here = await findHere(tx, params.network);
    return here && { ...here, incidents: await listIncidents(tx, here.network.id) };
  },
  answer: ({ network, incidents }, { actor, at }) =>
    found({
      network,
      incidents: incidents.filter((incident) => mayReadIncident(actor, { network, incident }).allowed),
      today: dayOf({ at }),
    }),
  page: (shown, view) => incidentsPage(shown, { place: placeShown(view) }),
});
