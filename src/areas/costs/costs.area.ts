import type { Area } from "../../web/area.ts";
import { commissionerRoute } from "./commissioner/commissioner.route.tsx";
import { costsAtHome, heldByCosts, searchCosts } from "./costs-joined.area.ts";
import { costsOfOrganisation } from "./costs-moves.store.ts";
import { examples, maySeeCosts } from "./costs.policy.ts";
import { costsInMenu } from "./costs.words.ts";
import { agreedRoute } from "./grant/agreed.route.tsx";
import { costsRoute } from "./list/costs.route.tsx";
import { organisationCostRoute } from "./organisation/organisation-cost.route.tsx";
import { paidRoute } from "./paid/paid.route.ts";
import { sayOfCostRoute } from "./say/say-of-cost.route.tsx";
import { termsOfGrantRoute } from "./terms/terms.route.tsx";
import { yesRoute } from "./yes/yes.route.ts";
import { writeCostFormRoute, writeCostRoute } from "./write/write-cost.route.tsx";
import { threadOfCosts } from "./costs-thread.area.ts";

export const costs: Area = {
  name: "costs",
  title: "What it costs, and what was paid",
  routes: [
    agreedRoute,
    termsOfGrantRoute,
    yesRoute,
    paidRoute,
    costsRoute,
    commissionerRoute,
    organisationCostRoute,
    writeCostFormRoute,
    writeCostRoute,
    sayOfCostRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "costs", step: "recognise", order: 49, words: costsInMenu, may: maySeeCosts }],
  permissions: examples,
  home: costsAtHome,
  search: searchCosts,
  held: heldByCosts,
  organisationMoves: costsOfOrganisation,
  threadParts: [threadOfCosts],
};
