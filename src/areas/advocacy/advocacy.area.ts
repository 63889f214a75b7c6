import type { Area } from "../../web/area.ts";
import { oneRoute } from "./supported/supported.route.tsx";
import { advocacyOfOrganisation } from "./advocacy-held.store.ts";
import { advocacyAtHome, advocatesOfCommunities, heldByAdvocacy, searchAdvocacy } from "./advocacy-joined.area.ts";
import { examples, mayReadOfAdvocates, maySeeAdvocacy } from "./advocacy.policy.ts";
import { advocacyWords } from "./advocacy.words.ts";
import { advocatesFormRoute, advocatesRoute } from "./advocates/advocates.route.tsx";
import { countsRoute } from "./counts/counts.route.tsx";
import { leafletRoute } from "./leaflet/leaflet.route.tsx";
import { advocacyRoute } from "./list/advocacy.route.tsx";
import { newAdvocacyFormRoute, newAdvocacyRoute } from "./new/new-advocacy.route.tsx";
import { stepRoute } from "./step/step.route.tsx";

export const advocacy: Area = {
  name: "advocacy",
  title: "Advocates",
  routes: [
    advocacyRoute,
    newAdvocacyFormRoute,
    newAdvocacyRoute,
    advocatesFormRoute,
    advocatesRoute,
    countsRoute,
    leafletRoute,
    oneRoute,
    stepRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "advocacy", step: "act", order: 92, words: () => "Advocates", may: maySeeAdvocacy }],
  onFrontPage: [
    {
      path: "advocacy/leaflet",
      order: 67,
      words: (language) => advocacyWords(language).title,
      may: (actor) => mayReadOfAdvocates(actor, { arePublic: true }),
    },
  ],
  permissions: examples,
  home: advocacyAtHome,
  search: searchAdvocacy,
  held: heldByAdvocacy,
  organisationMoves: advocacyOfOrganisation,
  communityParts: advocatesOfCommunities,
};
