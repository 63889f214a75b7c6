import type { Area } from "../../web/area.ts";
import { countTrainingFormRoute, countTrainingRoute } from "./count/count.route.tsx";
import { courseRoute } from "./course/course.route.tsx";
import { givenFormRoute, givenRoute } from "./given/given.route.tsx";
import { trainingRoute } from "./list/training.route.tsx";
import { ownRecordFormRoute, ownRecordRoute } from "./mine/own-record.route.tsx";
import { newCourseFormRoute, newCourseRoute } from "./new/new-course.route.tsx";
import { trainingOfOrganisation } from "./training-held.store.ts";
import { heldByTraining, searchTraining, trainingAtHome } from "./training-joined.area.ts";
import { examples, maySeeTraining } from "./training.policy.ts";
import { trainingInMenu } from "./training.words.ts";

export const training: Area = {
  name: "training",
  title: "Training",
  routes: [
    trainingRoute,
    newCourseFormRoute,
    newCourseRoute,
    courseRoute,
    givenFormRoute,
    givenRoute,
    countTrainingFormRoute,
    countTrainingRoute,
    ownRecordFormRoute,
    ownRecordRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "training", step: "act", order: 80, words: trainingInMenu, may: maySeeTraining }],
  permissions: examples,
  home: trainingAtHome,
  search: searchTraining,
  held: heldByTraining,
  organisationMoves: trainingOfOrganisation,
};
