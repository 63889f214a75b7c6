import type { Area } from "../../web/area.ts";
import { askedDecisions, askedOfCommunities, askedOfServices, heldByAsked } from "./asked-joined.area.ts";
import { examples } from "./asked.policy.ts";
import { cameOfFormRoute, cameOfRoute } from "./came-of/came-of.route.tsx";
import { whomRoute } from "./list/whom.route.tsx";
import { newAskedFormRoute, newAskedRoute } from "./new/new-asked.route.tsx";
import { notAskedRoute } from "./not-this-year/not-asked.route.tsx";
import { serviceAskedRoute } from "./service/service-asked.route.tsx";
import { takeOutAskedFormRoute, takeOutAskedRoute } from "./take-out/take-out.route.tsx";

export const asked: Area = {
  name: "asked",
  title: "Whom we asked",
  routes: [
    whomRoute,
    newAskedFormRoute,
    newAskedRoute,
    notAskedRoute,
    serviceAskedRoute,
    cameOfFormRoute,
    cameOfRoute,
    takeOutAskedFormRoute,
    takeOutAskedRoute,
  ],
  menu: [],
  permissions: examples,
  communityParts: askedOfCommunities,
  serviceParts: askedOfServices,
  decisions: askedDecisions,
  held: heldByAsked,
};
