import type { Area } from "../../web/area.ts";
import { answerForServiceFormRoute, answerForServiceRoute } from "./answer/answer-for-service.route.tsx";
import { contributionRoute } from "./contribution/contribution.route.tsx";
import { recognitionRoute } from "./list/recognition.route.tsx";
import { newContributionFormRoute, newContributionRoute } from "./new/new-contribution.route.tsx";
import { heldByRecognition, recognitionAtHome } from "./recognition-joined.area.ts";
import { givenByOrganisation } from "./recognition-moves.store.ts";
import { examples, maySeeRecognition } from "./recognition.policy.ts";
import { recognitionInMenu } from "./recognition.words.ts";
import { sayOfItFormRoute, sayOfItRoute } from "./say/say-of-it.route.tsx";

export const recognition: Area = {
  name: "recognition",
  title: "What people gave",
  routes: [
    recognitionRoute,
    newContributionFormRoute,
    newContributionRoute,
    contributionRoute,
    sayOfItFormRoute,
    sayOfItRoute,
    answerForServiceFormRoute,
    answerForServiceRoute,
  ],
  menu: [],
  menuInPlace: [
    { path: "recognition", step: "recognise", order: 50, words: recognitionInMenu, may: maySeeRecognition },
  ],
  permissions: examples,
  home: recognitionAtHome,
  held: heldByRecognition,
  organisationMoves: givenByOrganisation,
};
