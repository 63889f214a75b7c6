import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { coverageOf } from "../coverage.rules.ts";
import { listToCount } from "../here.store.ts";
import { placeShown } from "../place-shown.ts";
import { mayCountTraining, mayKeepTraining, maySeeTraining, whoCounts } from "../training.policy.ts";
import { overdueOf } from "../training.rules.ts";
import { courseParams, courseTold, coveredTold, overdueTold } from "../training.schema.ts";
import { findCourse, listCounts, listHeld, listOwnRecords } from "../training.store.ts";
import { coursePage } from "./course.page.tsx";
import type { CourseShown } from "./course.page.tsx";

const told = z.object({
  course: courseTold,
  covered: z.array(coveredTold).readonly(),
  overdue: z.array(overdueTold).readonly(),
  held: z
    .array(
      z.object({
        id: z.string(),
        onDay: z.string(),
        givenBy: z.string(),
        came: z.number(),
        organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
        trainersMinutes: z.number().describe("Of the community’s trainers, together."),
      }),
    )
    .readonly(),
});

export const courseRoute = lookInPlace({
  method: "GET",
  path: "/{place}/training/{course}",
  summary: "A course: who made it and gives it, who is up to date by organisation and level, which teams are overdue",
  practices: ["P34"],
  reads: { params: courseParams },
  answers: z
    .custom<CourseShown>()
    .transform(({ course, covered, overdue, held }): z.input<typeof told> => ({ course, covered, overdue, held }))
    .pipe(told),
  permit: maySeeTraining,
  find: async (tx, { params, actor }) => {
    const course = await findCourse(tx, params.course);
    return (
      course && {
        course,
        counts: await listCounts(tx, { courseId: course.id }),
        held: await listHeld(tx, course.id),
        own: actor.member === null ? [] : await listOwnRecords(tx, actor.member.personId),
        toCount: (await listToCount(tx, whoCounts(actor))).map(({ id }) => id),
      }
    );
  },
  answer: ({ course, counts, held, own, toCount }, { actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    return found({
      course,
      held,
      covered: coverageOf(course.id, counts),
      overdue: overdueOf(counts, today),
      teams: counts.filter(({ organisation }) => toCount.includes(organisation.id)),
      own: own.find(({ courseId }) => courseId === course.id) ?? null,
      mayKeep: mayKeepTraining(actor).allowed,
      mayCount: mayCountTraining(actor, { ownIds: toCount }).allowed,
      today,
    });
  },
  page: (shown, view) => coursePage(shown, { place: placeShown(view) }),
});
