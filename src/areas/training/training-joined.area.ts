import { dayText } from "../../design/index.ts";
import type { HeldPart, HomePart, Search } from "../../web/registered.ts";
import { listToCount } from "./here.store.ts";
import { levelWords } from "./training.ts";
import {
  eraseOwnTraining,
  eraseTrainingWritten,
  ownTrainingOfPerson,
  readOwnTraining,
  readTrainingWritten,
  trainingWrittenOfPerson,
} from "./training-held.store.ts";
import { maySeeTraining, whoCounts } from "./training.policy.ts";
import { endsSoon, overdueOf } from "./training.rules.ts";
import { listCounts, listCourses, listOwnRecords } from "./training.store.ts";

const linesMax = 10;
/** What runs out soon for oneself, and teams that are overdue, for whoever may count them. @practice P34 */
export const trainingAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (actor.member === null) return [];
    const today = at.toISOString().slice(0, 10);
    const own = await listOwnRecords(tx, actor.member.personId);
    const toCount = await listToCount(tx, whoCounts(actor));
    const counts = toCount.length === 0 ? [] : await listCounts(tx, { organisationIds: toCount.map(({ id }) => id) });
    const overdue = overdueOf(counts, today);
    const titles = own.length + overdue.length === 0 ? [] : await listCourses(tx);
    const titleOf = (id: string): string => titles.find((course) => course.id === id)?.title ?? "A course";
    const mine = own
      .filter((record) => endsSoon(record, today))
      .map(({ courseId, holdsUntil }) => ({
        words: `${titleOf(courseId)}: yours ${holdsUntil < today ? "ran out" : "runs out"} on ${dayText(holdsUntil, "en")}`,
        because: "You kept the day on which you took it. Nobody else reads it.",
        since: null,
        by: holdsUntil,
        href: `/${place.slug}/training/${courseId}`,
        verb: "Look at the course",
      }));
    const [first, ...others] = overdue;
    if (first === undefined) return mine.slice(0, linesMax);
    const whose = `${first.organisation.name}, ${first.team} (${levelWords[first.level].toLowerCase()})`;
    return [
      ...mine.slice(0, linesMax),
      {
        words: others.length === 0 ? `Training is overdue: ${whose}` : `Training is overdue in ${overdue.length} teams`,
        because:
          first.why === "not-counted"
            ? `Nobody has counted ${whose} for over a year.`
            : `Not everybody of ${whose} is up to date with ${titleOf(first.courseId)}.`,
        since: null,
        isShared: true as const,
        href: `/${place.slug}/training#overdue`,
        verb: "See who is overdue",
      },
    ];
  },
};

export const searchTraining: Search = async (tx, text, { actor, place }) =>
  maySeeTraining(actor).allowed
    ? (await listCourses(tx, { holding: text })).slice(0, linesMax).map(({ id, title, organisation }) => ({
        kind: "course",
        title,
        words: organisation === null ? "Training of services" : `Training, given with ${organisation.name}`,
        href: `/${place.slug}/training/${id}`,
      }))
    : [];

export const heldByTraining: readonly HeldPart[] = [
  {
    kind: "training.own",
    words: "The courses you took, and keep for yourself",
    because: "So that you are told before one runs out. Forgotten: it is deleted.",
    read: readOwnTraining,
    erase: eraseOwnTraining,
    moves: ownTrainingOfPerson,
  },
  {
    kind: "training.written",
    words: "Courses, days and counts of training that you wrote down",
    because: "So that it can be asked where a count came from. Forgotten: the count stays, your name goes.",
    read: readTrainingWritten,
    erase: eraseTrainingWritten,
    moves: trainingWrittenOfPerson,
  },
];
