import type { Area } from "../../web/area.ts";
import { categoriesRoute } from "./categories/categories.route.tsx";
import { categoryRoute } from "./category/category.route.tsx";
import { categoryDecision } from "./category-decision.area.ts";
import { examples as categoryExamples } from "./categories.policy.ts";
import { examples as communityExamples, maySeeCommunities } from "./communities.policy.ts";
import { communitiesInMenu } from "./communities.words.ts";
import { communityRoute } from "./community/community.route.tsx";
import { correctFormRoute, correctRoute } from "./correct/correct.route.tsx";
import { describeFormRoute, describeRoute } from "./describe/describe.route.tsx";
import { historyRoute } from "./history/history.route.tsx";
import { communitiesAtHome, heldByCommunities, searchCommunities } from "./joining.area.ts";
import { listRoute } from "./list/list.route.tsx";
import { newCommunityFormRoute, newCommunityRoute } from "./new/new.route.tsx";
import { notHereFormRoute, notHereRoute } from "./not-here/not-here.route.tsx";
import { ownWordsFormRoute, ownWordsRoute } from "./own-words/own-words.route.tsx";
import { sayFormRoute, sayRoute } from "./say/say.route.tsx";
import { statementRoute } from "./statement/statement.route.tsx";
import { suggestFormRoute, suggestRoute } from "./suggest/suggest.route.tsx";
import { answerSuggestionRoute, suggestionRoute } from "./suggestion/suggestion.route.tsx";
import { examples as statementExamples } from "./statements.policy.ts";
import { withdrawFormRoute, withdrawRoute } from "./withdraw/withdraw.route.tsx";

export const communities: Area = {
  name: "communities",
  title: "Communities",
  routes: [
    listRoute,
    newCommunityFormRoute,
    newCommunityRoute,
    communityRoute,
    describeFormRoute,
    describeRoute,
    historyRoute,
    notHereFormRoute,
    notHereRoute,
    sayFormRoute,
    sayRoute,
    statementRoute,
    correctFormRoute,
    correctRoute,
    withdrawFormRoute,
    withdrawRoute,
    categoriesRoute,
    categoryRoute,
    suggestFormRoute,
    suggestRoute,
    suggestionRoute,
    answerSuggestionRoute,
    ownWordsFormRoute,
    ownWordsRoute,
  ],
  menu: [],
  decisions: [categoryDecision],
  search: searchCommunities,
  home: communitiesAtHome,
  held: heldByCommunities,
  permissions: [...communityExamples, ...categoryExamples, ...statementExamples],
  // Whether the keepers let everyone read these pages is asked when one is opened: the menu has no transaction.
  menuInPlace: [
    {
      path: "communities",
      step: "understand",
      alsoUnder: ["statements"],
      order: 20,
      words: communitiesInMenu,
      may: (actor) => maySeeCommunities(actor, { arePublic: true }),
    },
  ],
};
