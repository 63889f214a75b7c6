import type { Area } from "../../web/area.ts";
import { answerRoute } from "./answer/answer.route.tsx";
import { countsRoute } from "./counts/counts.route.tsx";
import { needsRoute } from "./list/needs.route.tsx";
import { needRoute } from "./need/need.route.tsx";
import { heldByNeeds, needsAtHome, needsKept, needsOfCommunities, needsOfServices } from "./needs-joined.area.ts";
import { examples, mayAskForNeed } from "./needs.policy.ts";
import { needWords } from "./needs.words.ts";
import { newNeedFormRoute, newNeedRoute } from "./new/new-need.route.tsx";
import { threadOfNeeds } from "./needs-thread.area.ts";

export const needs: Area = {
  name: "needs",
  title: "Language, food, faith and access",
  routes: [needsRoute, newNeedFormRoute, newNeedRoute, countsRoute, needRoute, answerRoute],
  menu: [],
  menuInPlace: [
    { path: "needs", step: "act", order: 65, words: (language) => needWords(language).title, may: mayAskForNeed },
  ],
  permissions: examples,
  home: needsAtHome,
  communityParts: needsOfCommunities,
  serviceParts: needsOfServices,
  held: heldByNeeds,
  retention: [needsKept],
  threadParts: [threadOfNeeds],
};
