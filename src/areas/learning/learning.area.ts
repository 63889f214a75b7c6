import type { Area } from "../../web/area.ts";
import type { HeldPart, HomePart, Search, Waiting } from "../../web/registered.ts";
import { fromSessionsRoute } from "./from-sessions/from-sessions.route.tsx";
import { guidanceRoute } from "./guidance/guidance.route.tsx";
import { listGuidanceNow } from "./guidance-now.store.ts";
import { eraseLearning, learningOfPerson, readLearningHeld } from "./learning-held.store.ts";
import { examples, mayPublishGuidance, mayReadGuidance, mayReviewLesson } from "./learning.policy.ts";
import { listLessons } from "./learning.store.ts";
import { learningInMenu } from "./learning.words.ts";
import { lessonRoute } from "./lesson/lesson.route.tsx";
import { lessonsRoute } from "./lessons/lessons.route.tsx";
import { guidanceListRoute } from "./list/guidance-list.route.tsx";
import { newGuidanceFormRoute, newGuidanceRoute } from "./new/new-guidance.route.tsx";
import { newLessonFormRoute, newLessonRoute } from "./new/new-lesson.route.tsx";
import { publishFormRoute, publishRoute } from "./publish/publish.route.tsx";
import { reviewLessonFormRoute, reviewLessonRoute } from "./review/review-lesson.route.tsx";
import { findOpenness } from "./sources.store.ts";

const hitsMax = 10;

/** A lesson waits for one’s own side; and a sentence in print lost what it rests on. @practice P26 */
const learningAtHome: HomePart = {
  today: async (tx, { actor, place }) => {
    if (actor.member === null) return [];
    const lessons = (await listLessons(tx)).filter((lesson) => mayReviewLesson(actor, lesson).allowed);
    const [first] = lessons;
    const asked: readonly Waiting[] =
      first === undefined
        ? []
        : [
            {
              words:
                lessons.length === 1
                  ? "The other side wrote down what was learned"
                  : `The other side wrote down ${lessons.length} lessons`,
              because: "It goes into print only when your side says that it is so.",
              since: null,
              isShared: true,
              href: `/${place.slug}/learning/lessons${lessons.length === 1 ? `/${first.id}` : ""}`,
              verb: "Say whether it is so",
            },
          ];
    if (!mayPublishGuidance(actor).allowed) return asked;
    const lost = (await listGuidanceNow(tx)).filter(({ print }) => print.gone.length > 0);
    return [
      ...asked,
      ...lost.slice(0, hitsMax).map(({ guidance }): Waiting => ({
        words: `A sentence was taken out of print: ${guidance.title}`,
        because: "What it rests on was withdrawn. Look whether the rest still holds.",
        since: null,
        isShared: true,
        href: `/${place.slug}/learning/${guidance.id}`,
        verb: "Look at it",
      })),
    ];
  },
};

const searchLearning: Search = async (tx, text, { actor, place }) => {
  if (!mayReadGuidance(actor, await findOpenness(tx)).allowed) return [];
  const looked = text.toLocaleLowerCase();
  return (await listGuidanceNow(tx))
    .filter(({ guidance, print }) =>
      [guidance.title, ...print.statements.map(({ sentence }) => sentence)].some((one) =>
        one.toLocaleLowerCase().includes(looked),
      ),
    )
    .filter(({ print }) => print.statements.length > 0 || actor.member !== null)
    .slice(0, hitsMax)
    .map(({ guidance, print }) => ({
      kind: "guidance",
      title: guidance.title,
      words: print.statements[0]?.sentence ?? "Not in print",
      href: `/${place.slug}/learning/${guidance.id}`,
    }));
};

const held: HeldPart = {
  kind: "learning.written",
  words: "Lessons you wrote or looked at, and guidance you began or put into print",
  because: "So that both sides know who agreed. Forgotten: what was learned stays, your name goes.",
  read: readLearningHeld,
  erase: eraseLearning,
  moves: learningOfPerson,
};

export const learning: Area = {
  name: "learning",
  title: "What we learned",
  routes: [
    guidanceListRoute,
    newGuidanceFormRoute,
    newGuidanceRoute,
    lessonsRoute,
    newLessonFormRoute,
    newLessonRoute,
    lessonRoute,
    reviewLessonFormRoute,
    reviewLessonRoute,
    fromSessionsRoute,
    guidanceRoute,
    publishFormRoute,
    publishRoute,
  ],
  menu: [],
  menuInPlace: [
    {
      path: "learning",
      step: "answer",
      order: 64,
      words: learningInMenu,
      may: (actor) => mayReadGuidance(actor, { arePublic: true }),
    },
  ],
  permissions: examples,
  home: learningAtHome,
  search: searchLearning,
  held: [held],
};
