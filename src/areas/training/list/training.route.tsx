import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { coverageOf } from "../coverage.rules.ts";
import { placeShown } from "../place-shown.ts";
import { mayKeepTraining, maySeeTraining } from "../training.policy.ts";
import { overdueOf } from "../training.rules.ts";
import { courseTold, coveredTold, overdueTold } from "../training.schema.ts";
import { listCounts, listCourses, listOwnRecords } from "../training.store.ts";
import { trainingPage } from "./training.page.tsx";
import type { TrainingShown } from "./training.page.tsx";

/** Shown at once; the rest stands with each course. */
const overdueMax = 50;

const told = z.object({
  courses: z.array(courseTold.extend({ covered: z.array(coveredTold).readonly() })).readonly(),
  overdue: z.array(overdueTold).readonly(),
});

export const trainingRoute = lookInPlace({
  method: "GET",
  path: "/{place}/training",
  summary: "What people of services learn, who is up to date by level, and which teams are overdue",
  practices: ["P34"],
  answers: z
    .custom<TrainingShown>()
    .transform(({ courses, covered, overdue }): z.input<typeof told> => ({
      courses: courses.map((course) => ({ ...course, covered: covered.get(course.id) ?? [] })),
      overdue,
    }))
    .pipe(told),
  permit: maySeeTraining,
  find: async (tx, { actor }) => ({
    courses: await listCourses(tx),
    counts: await listCounts(tx),
    own: actor.member === null ? [] : await listOwnRecords(tx, actor.member.personId),
  }),
  answer: ({ courses, counts, own }, { actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    return found({
      courses,
      covered: new Map(
        courses.map(({ id }) => [
          id,
          coverageOf(
            id,
            counts.filter(({ courseId }) => courseId === id),
          ),
        ]),
      ),
      overdue: overdueOf(counts, today).slice(0, overdueMax),
      own,
      mayKeep: mayKeepTraining(actor).allowed,
      today,
    });
  },
  page: (shown, view) => trainingPage(shown, { place: placeShown(view) }),
});
