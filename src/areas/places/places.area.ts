import type { Area } from "../../web/area.ts";
import { placeDecisions } from "./decisions.area.ts";
import { changeKeepersRoute, keepersRoute } from "./keepers/keepers.route.tsx";
import { examples, maySeeKeepers } from "./keepers.policy.ts";
import { listRoute } from "./list/list.route.tsx";
import { newProposalRoute } from "./new/new.route.tsx";
import { placeRoute } from "./place/place.route.tsx";
import { keepersInMenu, placesInMenu } from "./places.words.ts";
import { answerRoute, proposalRoute } from "./proposal/proposal.route.tsx";
import { proposalsRoute, proposeRoute } from "./proposals/proposals.route.tsx";
import { proposeKeeperRoute } from "./propose/propose.route.tsx";
import { settingsRoute } from "./settings/settings.route.tsx";
import { startFormRoute, startRoute } from "./start/start.route.tsx";
import { placesAtHome } from "./waiting.area.ts";
import { withdrawRoute } from "./withdraw/withdraw.route.tsx";

export const places: Area = {
  name: "places",
  title: "Places",
  routes: [
    listRoute,
    startFormRoute,
    startRoute,
    placeRoute,
    keepersRoute,
    changeKeepersRoute,
    proposeKeeperRoute,
    proposalsRoute,
    proposeRoute,
    newProposalRoute,
    proposalRoute,
    answerRoute,
    withdrawRoute,
    settingsRoute,
  ],
  menu: [{ href: "/places", words: placesInMenu }],
  menuInPlace: [
    { path: "keepers", step: "place", alsoUnder: ["proposals"], order: 80, words: keepersInMenu, may: maySeeKeepers },
  ],
  home: placesAtHome,
  decisions: placeDecisions,
  permissions: examples,
};
