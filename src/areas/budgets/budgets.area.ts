import type { Area } from "../../web/area.ts";
import { budgetRoute } from "./budget/budget.route.tsx";
import { budgetsOfOrganisation } from "./budgets-held.store.ts";
import { budgetsAtHome, budgetsOfCommunities, heldByBudgets, searchBudgets } from "./budgets-joined.area.ts";
import { examples, mayReadLeaflet, maySeeBudgets } from "./budgets.policy.ts";
import { budgetWords } from "./budgets.words.ts";
import { conversionRoute } from "./conversion/conversion.route.tsx";
import { leafletRoute } from "./leaflet/leaflet.route.tsx";
import { budgetsRoute } from "./list/budgets.route.tsx";
import { newBudgetFormRoute, newBudgetRoute } from "./new/new-budget.route.tsx";
import { stepFormRoute, stepRoute } from "./step/step.route.tsx";
import { threadOfBudgets } from "./budgets-thread.area.ts";

export const budgets: Area = {
  name: "budgets",
  title: "Personal budgets",
  routes: [
    budgetsRoute,
    newBudgetFormRoute,
    newBudgetRoute,
    conversionRoute,
    leafletRoute,
    budgetRoute,
    stepFormRoute,
    stepRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "budgets", step: "act", order: 91, words: () => "Personal budgets", may: maySeeBudgets }],
  onFrontPage: [
    {
      path: "budgets/leaflet",
      order: 66,
      words: (language) => budgetWords(language).title,
      may: (actor) => mayReadLeaflet(actor, { arePublic: true }),
    },
  ],
  permissions: examples,
  home: budgetsAtHome,
  search: searchBudgets,
  held: heldByBudgets,
  organisationMoves: budgetsOfOrganisation,
  communityParts: budgetsOfCommunities,
  threadParts: [threadOfBudgets],
};
