import type { Area } from "../../web/area.ts";
import { assuranceAtHome, heldByAssurance } from "./assurance-joined.area.ts";
import { mayReadAssurance } from "./assurance.policy.ts";
import { assuranceTitle } from "./assurance.ts";
import { documentRoute } from "./document/document.route.tsx";
import { hazardRoute, reviewHazardRoute } from "./hazard/hazard.route.tsx";
import { addHazardRoute, hazardsRoute } from "./hazards/hazards.route.tsx";
import { lineRoute, sayLineRoute } from "./line/line.route.tsx";
import { assuranceRoute } from "./list/assurance.route.tsx";

export const assurance: Area = {
  name: "assurance",
  title: assuranceTitle,
  routes: [
    assuranceRoute,
    hazardsRoute,
    addHazardRoute,
    hazardRoute,
    reviewHazardRoute,
    documentRoute,
    lineRoute,
    sayLineRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "assurance", step: "place", order: 60, words: () => assuranceTitle, may: mayReadAssurance }],
  home: assuranceAtHome,
  held: heldByAssurance,
};
