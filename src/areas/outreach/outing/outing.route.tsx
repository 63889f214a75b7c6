import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Told } from "../mix.rules.ts";
import { maySeeOutreach, mayTakeOutreach } from "../outreach.policy.ts";
import { outreachShown, outingParams } from "../outreach.schema.ts";
import { placeShown } from "../place-shown.ts";
import { quarterOf } from "../quarter.page.ts";
import { findOutreach, listOutreach } from "../sessions.store.ts";
import { outingPage } from "./outing.page.tsx";
import type { SessionShown } from "./outing.page.tsx";

export const outingRoute = lookInPlace({
  method: "GET",
  path: "/{place}/outreach/{outing}",
  summary: "One outreach: where, how, in which language, for whom, and what came of it",
  practices: ["P09"],
  reads: { params: outingParams },
  answers: z
    .custom<SessionShown>()
    .transform(({ outreach: { begunById: _by, ...outreach } }): z.input<typeof outreachShown> => outreach)
    .pipe(outreachShown),
  permit: maySeeOutreach,
  find: async (tx, { params }) => {
    const outreach = await findOutreach(tx, params.outing);
    if (outreach === undefined) return undefined;
    const ofVenue = outreach.state === "held" ? await listOutreach(tx, { holding: outreach.venue }) : [];
    const isOfQuarter = (one: Told): boolean => one.state === "held" && quarterOf(one) === quarterOf(outreach);
    return { outreach, quarter: ofVenue.filter(isOfQuarter) };
  },
  answer: ({ outreach, quarter }, { actor }) => found({ outreach, quarter, mayTake: mayTakeOutreach(actor).allowed }),
  page: (shown, view) => outingPage(shown, placeShown(view)),
});
