import type { Area } from "../../web/area.ts";
import { reachDecisions } from "./decisions.area.ts";
import { reachHome, reachOfCommunities, reachSearch } from "./elsewhere.area.ts";
import { listRoute } from "./list/list.route.tsx";
import { reachInMenu } from "./menu.words.ts";
import { examples, mayFindReach } from "./reach.policy.ts";
import { serviceRoute } from "./service/service.route.tsx";

export const reach: Area = {
  name: "reach",
  title: "Who is reached",
  routes: [listRoute, serviceRoute],
  menu: [],
  menuInPlace: [{ path: "reach", order: 30, words: reachInMenu, may: mayFindReach }],
  home: reachHome,
  search: reachSearch,
  communityParts: reachOfCommunities,
  decisions: reachDecisions,
  permissions: examples,
};
