import type { Area } from "../../web/area.ts";
import { allianceRoute } from "./alliance/alliance.route.tsx";
import { sidesOfOrganisation } from "./alliance-moves.store.ts";
import { examples, maySeeAlliances } from "./alliance.policy.ts";
import { allianceRetention, alliancesAtHome, heldByAlliances, linksOfCommunities } from "./joined.area.ts";
import { contactFormRoute, contactRoute } from "./contact/contact.route.tsx";
import { endFormRoute, endRoute } from "./end/end.route.tsx";
import { writtenFormRoute, writtenRoute } from "./written/written.route.tsx";
import { joinFormRoute, joinRoute } from "./join/join.route.tsx";
import { linksRoute, noReligionRoute } from "./links/links.route.tsx";
import { alliancesRoute } from "./list/list.route.tsx";
import { mapRoute } from "./map/map.route.tsx";
import { shownRoute } from "./map/shown.route.ts";
import { newAllianceFormRoute, newAllianceRoute } from "./new/new.route.tsx";
import { peopleFormRoute, peopleRoute } from "./people/people.route.tsx";
import { keptFormRoute, keptRoute } from "./promise/kept.route.tsx";
import { promiseFormRoute, promiseRoute } from "./promise/promise.route.tsx";
import { questionsFormRoute, questionsRoute } from "./questions/questions.route.tsx";
import { releaseRoute } from "./release/release.route.ts";
import { roundRoute } from "./round/round.route.ts";
import { sentenceFormRoute, sentenceRoute } from "./sentence/sentence.route.tsx";
import { chooseFormRoute, trustRoute } from "./trust/trust.route.tsx";
import { alliancesInMenu } from "./alliances.words.ts";
import { writeFormRoute, writeRoute } from "./write/write.route.tsx";

export const alliances: Area = {
  name: "alliances",
  title: "Alliances",
  routes: [
    alliancesRoute,
    newAllianceFormRoute,
    newAllianceRoute,
    mapRoute,
    linksRoute,
    noReligionRoute,
    allianceRoute,
    contactFormRoute,
    contactRoute,
    writeFormRoute,
    writeRoute,
    writtenFormRoute,
    writtenRoute,
    promiseFormRoute,
    promiseRoute,
    keptFormRoute,
    keptRoute,
    peopleFormRoute,
    peopleRoute,
    joinFormRoute,
    joinRoute,
    trustRoute,
    chooseFormRoute,
    sentenceFormRoute,
    sentenceRoute,
    questionsFormRoute,
    questionsRoute,
    roundRoute,
    releaseRoute,
    shownRoute,
    endFormRoute,
    endRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "alliances", step: "prepare", order: 59, words: alliancesInMenu, may: maySeeAlliances }],
  permissions: examples,
  home: alliancesAtHome,
  communityParts: linksOfCommunities,
  held: heldByAlliances,
  retention: [allianceRetention],
  organisationMoves: sidesOfOrganisation,
};
