import type { Area } from "../../web/area.ts";
import { reachDecisions } from "./decisions.area.ts";
import { reachHome, reachOfCommunities, reachSearch } from "./elsewhere.area.ts";
import { listRoute } from "./list/list.route.tsx";
import { reachInMenu } from "./menu.words.ts";
import { controlChartRoute } from "./control-chart/control-chart.route.tsx";
import { funnelRoute } from "./funnel/funnel.route.tsx";
import { gradientRoute } from "./gradient/gradient.route.tsx";
import { impactRoute } from "./impact/impact.route.tsx";
import { inequalityRoute } from "./inequality/inequality.route.tsx";
import { readabilityFormRoute, readabilityRoute } from "./readability/readability.route.tsx";
import { groupRoute, representationRoute } from "./representation/representation.route.tsx";
import { workforceFormRoute, workforceRoute } from "./workforce/workforce.route.tsx";
import { examples, mayFindReach } from "./reach.policy.ts";
import { serviceRoute } from "./service/service.route.tsx";
import { threadOfReach } from "./reach-thread.area.ts";

export const reach: Area = {
  name: "reach",
  title: "Who is reached",
  routes: [
    listRoute,
    serviceRoute,
    inequalityRoute,
    controlChartRoute,
    funnelRoute,
    gradientRoute,
    representationRoute,
    groupRoute,
    impactRoute,
    workforceFormRoute,
    workforceRoute,
    readabilityFormRoute,
    readabilityRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "reach", step: "understand", order: 30, words: reachInMenu, may: mayFindReach }],
  home: reachHome,
  search: reachSearch,
  communityParts: reachOfCommunities,
  decisions: reachDecisions,
  permissions: examples,
  threadParts: [threadOfReach],
};
