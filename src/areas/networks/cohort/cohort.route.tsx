import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findCohort } from "../here.store.ts";
import { mayRunNetwork, maySeeNetworkPeople } from "../networks.policy.ts";
import { cohortParams } from "../networks.schema.ts";
import { placeShown } from "../place-shown.ts";
import { dayOf } from "../saved.ts";
import { cohortPage } from "./cohort.page.tsx";
import type { CohortShown } from "./cohort.page.tsx";

const told = z.object({
  id: z.string(),
  name: z.string(),
  course: z.string(),
  accreditor: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  lessons: z
    .array(z.object({ kind: z.string(), title: z.string(), on: z.string(), done: z.array(z.string()).readonly() }))
    .readonly()
    .describe("Sessions and assignments, each with who came or passed: their identifiers in the network."),
});

export const cohortRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/cohorts/{cohort}",
  summary: "A cohort: who began and what it builds on, who came to which session, assignments and results",
  practices: ["P39"],
  reads: { params: cohortParams },
  answers: z
    .custom<CohortShown>()
    .transform(({ cohort: { id, name, course, startsOn, endsOn, lessons } }): z.input<typeof told> => ({
      id,
      name,
      course: course.name,
      accreditor: course.accreditor,
      startsOn,
      endsOn,
      lessons,
    }))
    .pipe(told),
  permit: maySeeNetworkPeople,
  find: (tx, { params }) => findCohort(tx, params),
  answer: ({ network, cohort, members }, { actor, at }) =>
    found({ network, cohort, members, mayRun: mayRunNetwork(actor, { network }).allowed, today: dayOf({ at }) }),
  page: (shown, view) => cohortPage(shown, { place: placeShown(view) }),
});
