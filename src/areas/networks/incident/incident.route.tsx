import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findIncident } from "../here.store.ts";
import { incidentTold } from "../incidents.schema.ts";
import { mayCloseIncident, mayReadIncident } from "../networks.policy.ts";
import { incidentParams } from "../networks.schema.ts";
import { placeShown } from "../place-shown.ts";
import { dayOf } from "../saved.ts";
import { incidentPage } from "./incident.page.tsx";
import type { IncidentShown } from "./incident.page.tsx";

export const incidentRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/incidents/{incident}",
  summary: "What went wrong, for its named lead and the keepers: who leads, by which day, and what was learned",
  practices: ["P41"],
  reads: { params: incidentParams },
  answers: z
    .custom<IncidentShown>()
    .transform(({ incident }): z.input<typeof incidentTold> => incident)
    .pipe(incidentTold),
  permit: mayReadIncident,
  find: (tx, { params }) => findIncident(tx, params),
  answer: ({ network, incident }, { actor, at }) =>
    found({
      network,
      incident,
      mayClose: mayCloseIncident(actor, { network, incident }).allowed,
      today: dayOf({ at }),
    }),
  page: (shown, view) => incidentPage(shown, { place: placeShown(view) }),
});
