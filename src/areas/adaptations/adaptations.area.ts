import type { Area } from "../../web/area.ts";
import { adaptationRoute } from "./adaptation/adaptation.route.tsx";
import { adaptationsAtHome, adaptationsOfServices, heldByAdaptations } from "./adaptations-joined.area.ts";
import { examples, mayAskForAnother, maySeeChanged } from "./adaptations.policy.ts";
import { adaptationWords } from "./adaptations.words.ts";
import { changedRoute } from "./changed/changed.route.tsx";
import { adaptationsRoute } from "./list/adaptations.route.tsx";
import { newAdaptationFormRoute, newAdaptationRoute } from "./new/new-adaptation.route.tsx";
import { stepFormRoute, stepRoute } from "./step/step.route.tsx";

export const adaptations: Area = {
  name: "adaptations",
  title: "Other ways of being helped, asked for, tried, kept or dropped",
  routes: [
    adaptationsRoute,
    newAdaptationFormRoute,
    newAdaptationRoute,
    changedRoute,
    adaptationRoute,
    stepFormRoute,
    stepRoute,
  ],
  menu: [],
  menuInPlace: [
    {
      path: "adaptations",
      step: "act",
      order: 64,
      words: (language) => adaptationWords(language).title,
      may: mayAskForAnother,
    },
  ],
  onFrontPage: [
    {
      path: "adaptations/changed",
      order: 62,
      words: (language) => adaptationWords(language).changedTitle,
      may: (actor) => maySeeChanged(actor, { arePublic: true }),
    },
  ],
  permissions: examples,
  home: adaptationsAtHome,
  serviceParts: adaptationsOfServices,
  held: heldByAdaptations,
};
